/**
 * The library and the concordance of definitions, in Portuguese.
 */
import type { Library } from '../en/library.ts'

export const library = {
  title: 'Biblioteca',
  none: 'A biblioteca desta edição ainda está vazia.',
  noun: { one: 'obra', other: 'obras' },
  answer: (count: string, kinds: string, links: string) =>
    `A lista tem ${count} para quem produz ou usa dados de migração, entre as quais ${kinds}. ${links}`,
  links: (n: number, text: string) =>
    n === 0
      ? 'De nenhuma se conhece o endereço.'
      : n === 1
        ? 'De uma só está registado o endereço.'
        : `De ${text} delas está registado o endereço.`,
  chosen: (shown: string, all: string) => `${shown} de ${all} obras correspondem à sua escolha.`,
  what: 'Só se indica uma língua quando é certo que a obra se pode ler nela, e um endereço quando a nossa fonte o dá.',
  choose: {
    kind: 'Tipo',
    topic: 'Tema',
    language: 'Língua',
    region: 'Região',
    text: 'Palavras',
    any: 'Qualquer',
    show: 'Mostrar',
    again: 'Mostrar tudo de novo',
  },
  kinds: {
    recommendations: { one: 'Recomendações', many: 'Recomendações' },
    guideline: { one: 'Orientações', many: 'Orientações' },
    handbook: { one: 'Manual', many: 'Manuais' },
    'question-set': { one: 'Conjunto de perguntas', many: 'Conjuntos de perguntas' },
    database: { one: 'Base de dados', many: 'Bases de dados' },
    tool: { one: 'Ferramenta', many: 'Ferramentas' },
    template: { one: 'Modelo de quadros', many: 'Modelos de quadros' },
    report: { one: 'Relatório', many: 'Relatórios' },
    law: { one: 'Lei', many: 'Leis' },
    'training-material': { one: 'Material de formação', many: 'Material de formação' },
  },
  counted: {
    recommendations: { one: 'conjunto de recomendações', other: 'conjuntos de recomendações' },
    guideline: { one: 'conjunto de orientações', other: 'conjuntos de orientações' },
    handbook: { one: 'manual', other: 'manuais' },
    'question-set': { one: 'conjunto de perguntas', other: 'conjuntos de perguntas' },
    database: { one: 'base de dados', other: 'bases de dados' },
    tool: { one: 'ferramenta', other: 'ferramentas' },
    template: { one: 'modelo de quadros', other: 'modelos de quadros' },
    report: { one: 'relatório', other: 'relatórios' },
    law: { one: 'lei', other: 'leis' },
    'training-material': { one: 'material de formação', other: 'materiais de formação' },
  },
  matrix: {
    title: 'O que há para ler, por tema',
    unit: 'Obras da biblioteca; uma obra pode ter vários temas',
    rows: 'Tema',
    summary: (topic: string, n: string) => `O tema «${topic}» é o que tem mais obras (${n}).`,
    gap: (topics: string) => `Nada está listado sobre os temas seguintes: ${topics}.`,
    definition: 'Contado como aqui se lista: um zero é uma lacuna desta biblioteca, não do mundo.',
    all: 'Todos',
    source: (documents: string) => `${documents}; as próprias obras`,
  },
  list: {
    behind: 'Atividade de que resultou',
    nothing: 'Nenhuma obra corresponde a esta escolha.',
  },
  files: 'Toda a biblioteca num ficheiro',
  concordance: {
    title: 'Definições lado a lado',
    none: 'Nenhuma definição está posta lado a lado nesta edição.',
    notions: { one: 'noção', other: 'noções' },
    standards: { one: 'norma ou publicação', other: 'normas e publicações' },
    answer: (notions: string, standards: string, differ: string) =>
      `Põem-se aqui lado a lado ${notions} das estatísticas de migração, tal como as definem ${standards}. ${differ}`,
    differ: (n: number, text: string) =>
      n === 0
        ? 'Nenhuma tem dois limites diferentes.'
        : n === 1
          ? 'Numa delas o limite varia de norma para norma: dois números com o mesmo nome podem não ser o mesmo número.'
          : `Em ${text} delas o limite varia de norma para norma: dois números com o mesmo nome podem não ser o mesmo número.`,
    what: 'Primeiro, que normas definem cada noção e onde se separam; depois, cada noção com o limite que decide (muitas vezes um tempo) e o facto em que assenta a contagem. Uma marca assinala onde uma norma se afasta da primeira do seu quadro.',
    matrix: {
      title: 'Que norma define que noção',
      unit: 'Mais claro: com outro limite ou outra base do que a norma citada em primeiro lugar para a noção',
      summary: (most: string, n: string) => `«${most}» tem mais definições: ${n}.`,
      source: 'os textos nomeados, tal como os lemos',
      definition: 'A nossa leitura de cada texto; a cláusula está nos quadros abaixo.',
      same: 'define-a',
      other: 'define-a de outro modo',
      none: 'não a define',
    },
    notion: 'Noção a noção',
    limit: 'Limite',
    basis: 'Base',
    clause: 'Onde se encontra',
    standard: 'Norma',
    noLimit: 'sem limite próprio',
    otherLimit: 'outro limite que o da primeira norma do quadro',
    otherBasis: 'outra base que a da primeira norma do quadro',
    whole: 'Comparação completa, com o que é preciso saber',
    works: 'Estas normas na biblioteca',
  },
} satisfies Library
