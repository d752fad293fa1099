/**
 * A página sobre a utilização, em português: o que se consulta, o que se descarrega, o que cita a edição, e como se conta.
 */
import type { Use } from '../en/use.ts'

export const use: Use = {
  title: 'Utilização',
  answer: {
    uses: (n, text) =>
      n === 0
        ? 'Não se conhece nenhuma lei, plano, decisão ou relatório que cite esta edição.'
        : n === 1
          ? 'Conhece-se um texto (lei, plano, decisão ou relatório) que cita esta edição.'
          : `Conhecem-se ${text} (leis, planos, decisões, relatórios) que citam esta edição.`,
    views: (pages, files, month) =>
      `Em ${month}, as suas páginas foram consultadas ${pages} e os seus dados e documentos descarregados ${files}.`,
    noViews: 'Ainda não se contou nenhum mês inteiro de consultas.',
  },
  usesCount: { one: 'texto', other: 'textos' },
  times: { one: 'vez', other: 'vezes' },
  what: 'As estatísticas valem o que com elas se faz. Uma consulta ainda não é um uso: por isso o registo das decisões está separado das contagens do servidor.',
  months: {
    title: 'Consultas e descargas por mês',
    unit: (from, to) => `Vezes, meses inteiros; de ${from} a ${to}`,
    pages: 'Páginas e quadros consultados',
    files: 'Ficheiros e documentos descarregados',
    summary: (most, n) => `O mês em que mais se consultaram as páginas foi ${most}: ${n}.`,
    source: 'Contado pelo servidor deste sítio',
    definition:
      'Cada pedido respondido de uma página, um ficheiro ou um documento, exceto de robôs que se identificam como tais.',
    month: 'Mês',
  },
  most: {
    title: 'O que mais se consulta',
    caption: 'Páginas e quadros mais consultados',
    unit: (month) => `Vezes, ${month}`,
    name: 'Página ou quadro',
    count: 'Consultas',
    kind: 'Tipo',
    kinds: { page: 'página', table: 'quadro', download: 'ficheiro', document: 'documento' },
    home: 'Página inicial',
    cells: (table) => `Números isolados do quadro «${table}»`,
    corridor: (from, to) => `${from} → ${to}`,
    capacity: (page) => `Capacidades: ${page}`,
    more: 'Outras, contadas em conjunto',
    withheld: (n) => `Consultadas menos de cinco vezes cada, e não mostradas: ${n}.`,
  },
  fetched: {
    title: 'O que se descarrega',
    caption: 'Ficheiros de dados, imagens e documentos, por formato',
    format: 'Formato',
    count: 'Vezes',
    picture: (format) => `Imagem (${format})`,
    document: (format) => `Documento (${format})`,
    persons: (format) => `Ficheiro de pessoas (${format})`,
    table: (format) => `Dados (${format})`,
  },
  languages: {
    title: 'Em que língua',
    caption: 'Páginas e quadros consultados, por língua',
    language: 'Língua',
    count: 'Consultas',
    share: 'Parte',
  },
  fewer: 'menos de 5',
  none: 'Ainda não se contou nenhum mês inteiro, pelo que não há nada a mostrar. A contagem começa com a primeira visita e publica-se depois do fim de cada mês.',
  register: {
    title: 'Decisões e relatórios que citam esta edição',
    none: 'Não conhecemos nenhum. Isso diz mais sobre o que nos contam do que sobre o que se fez com os números.',
    caption: 'Registo de usos',
    what: 'O quê',
    by: 'De quem',
    kind: 'Tipo',
    date: 'Data',
    used: 'Para quê',
    tables: 'Quadros',
    release: (n) => `versão ${n}`,
    madeUp: 'fictício',
    kinds: {
      law: 'lei',
      policy: 'política',
      plan: 'plano',
      budget: 'orçamento',
      decision: 'decisão',
      report: 'relatório',
      research: 'investigação',
      media: 'comunicação social',
    },
    tell: {
      title: 'Conte-nos um',
      text: 'Diga que documento cita que quadro ou versão, quem o fez, quando, para que serviram os números e onde se pode ler. Uma entrada nomeia um documento, nunca uma pessoa.',
      write: (address) => `Escreva para ${address}.`,
      entry:
        'Quem mantém esta edição acrescenta-o ao ficheiro capacity/uses.yaml; é publicado com a versão seguinte.',
    },
  },
  how: {
    title: 'Como contamos',
    text: [
      'O servidor soma um por cada página, quadro, ficheiro ou documento que entregou, por dia e por língua. Não usa cookies, não corre nenhum programa no navegador para isso e não pergunta a mais ninguém.',
      'Não guarda endereços, nomes de navegadores, palavras procuradas nem a página de onde se veio. O que guarda é uma tabela de dia, nome, língua e número.',
      'Ficam de fora os robôs que se dizem bot, crawler ou spider, as páginas carregadas antes de um clique, os erros e os pedidos só do cabeçalho. Os programas que leem dados contam: isso é uso.',
      'Uma contagem diz quantas vezes algo foi pedido, não por quantas pessoas. Uma cópia guardada entre o leitor e o servidor pode responder sem nós, pelo que o número verdadeiro é maior.',
      'Publicam-se os meses inteiros, na primeira versão que se lhes segue. Não se mostram números abaixo de cinco.',
    ],
  },
  onward: { tables: 'Todos os quadros', api: 'Como os programas os podem ler', cite: 'Licenças e citação' },
}
