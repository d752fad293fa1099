/** Frases e títulos do relatório de qualidade, em português. */
import type { Messages } from './en.ts'

export const pt: Messages = {
  kicker: 'Corridor, relatório de qualidade',
  title: (edition, release) => `${edition}: a publicação ${release} perante a verdade conhecida`,
  answer: (compared, all, good, care, wrong) =>
    `${compared} de ${all} quadros podem ser comparados com a verdade. Bons: ${good}. A usar com cautela: ${care}. Errados: ${wrong}.`,
  how: (most) =>
    `Cada célula publicada está ao lado da verdadeira, contada pela mesma definição. A proteção altera uma contagem até ±${most}; um erro que não seja maior explica-se por ela. Uma célula não publicada conta como zero.`,
  grade: { good: 'Bom.', care: 'A usar com cautela.', wrong: 'Errado.' },
  /** What is no error of the figure: protection changes counts, sums are written to some decimals. */
  explained: {
    protection: (most) => `±${most}, o que a proteção explica`,
    decimals: (most) => `±${most}, o que o arredondamento explica`,
  },
  verdict: {
    within: {
      protection: (share, cells, most, bias) =>
        `Certo tanto quanto a proteção permite: ${share} de ${cells} estão a ±${most}; o total ${bias}.`,
      decimals: (share, cells, most, bias) =>
        `Certo até à última casa decimal: ${share} de ${cells} estão a ±${most}; o total ${bias}.`,
    },
    biased: (bias, worst, cause, share, cells, explained) =>
      `O total ${bias}${worst}, por causa ${cause}; ${share} de ${cells} estão a ${explained}.`,
    scattered: (bias, share, cells, explained, cause, relative) =>
      `O total ${bias}, mas só ${share} de ${cells} estão a ${explained}${relative}; o resto vem ${cause}.`,
    covered: (covered, intervals, bias) =>
      `Certo tanto quanto uma amostra permite: ${covered} de ${intervals} de 95% contêm a verdade; o total ${bias}.`,
    uncovered: (covered, intervals, bias, cause) =>
      `Os intervalos não cumprem o que prometem: ${covered} de ${intervals} de 95% contêm a verdade; o total ${bias}, por causa ${cause}.`,
    suppressed: (cells) => ` Não divulgado: ${cells}.`,
    fit: (found, repeated, others, period) =>
      ` A fonte tem ${found} das pessoas que devia contar em ${period}; ${repeated} das suas linhas repetem uma pessoa, ${others} são de pessoas que não lhe pertencem.`,
  },
  bias: {
    low: (by) => `é demasiado baixo em ${by}`,
    high: (by) => `é demasiado alto em ${by}`,
    exact: 'é exato',
    range: (low, high) => `erra de ${low} a ${high} conforme o ano`,
    unknown: 'não tem valor verdadeiro com que se compare',
  },
  worst: (period, by) => ` (o pior em ${period}: ${by})`,
  relative: (by) => ` (as células de 10 e mais desviam-se ${by} em média)`,
  cause: {
    source: 'da fonte, cujos registos estão incompletos ou errados',
    fit: 'da fonte',
    method: 'do método, que o deriva do que foi anotado na fronteira',
    linkage: 'das ligações entre duas listas, das quais a revisão de uma amostra diz quantas faltam',
    sample: 'da amostra',
  },
  recorded: (share) => `do método, que o deriva de passagens das quais ${share} foram anotadas`,
  linkage: {
    unlinked: (parts) =>
      ` Das pessoas sem ligação certa, tidas ainda assim por recenseadas: ${parts}, segundo uma revisão; os registos por si não o dizem.`,
    both: (parts) =>
      ` Das pessoas em ambas as listas, tidas por ligadas: ${parts}, segundo uma revisão; os registos por si não o dizem.`,
  },
  others: 'todas as outras',
  notCompared: {
    'no-truth': 'Não comparado: a verdade não conhece o que o quadro conta.',
    'no-column': (column) => `Não comparado: a verdade não conhece a coluna ${column}.`,
    'not-published': 'Não comparado: a publicação não tem o quadro.',
    'of-the-method': 'Não comparado: o quadro fala de registos e de regras, dos quais não há verdade.',
    'other-rule':
      'Não comparado: a verdade conhece as migrações pela regra de 12 meses em 16, e a edição segue outra regra de residência.',
    'no-cells': 'Não comparado: nenhuma célula publicada tem uma verdadeira ao lado.',
  },
  cells: { one: 'célula', other: 'células' },
  intervals: { one: 'intervalo', other: 'intervalos' },
  verdicts: 'Quadro por quadro',
  caption: 'Veredicto sobre cada quadro, segundo as suas medidas',
  table: 'Quadro',
  says: 'O que há a dizer dele',
  figures: 'Números',
  figuresOf: 'Erros, por fonte e ano',
  period: 'Ano',
  untold: (dimensions) => `Apenas totais de ${dimensions}: a verdade não conhece o seu pormenor.`,
  slices: {
    title: 'Por tamanho, pelos códigos com mais pessoas, e o provisório à parte',
    head: 'Que células',
    from: (from, to) => `Valor verdadeiro ${from}–${to}`,
    unknown: 'Células de desconhecidos',
    above: (from) => `Valor verdadeiro de ${from} ou mais`,
    final: 'Células definitivas',
    provisional: 'Células provisórias',
    code: (dimension, code) => `${dimension}: ${code}`,
    published: 'Publicado',
    true: 'Verdadeiro',
  },
  scatter: {
    title: 'O publicado perante o verdadeiro, um ponto por célula',
    read: (most) =>
      `Os dois eixos estão em potências de dez, com o zero no início. Na linha, ambos são iguais; na faixa, o erro não passa de ±${most}. Acima dela publica-se de mais; abaixo, de menos.`,
  },
  worstCells: {
    title: 'Células mais afastadas da verdade para o seu tamanho',
    cell: 'Célula',
    published: 'Publicado',
    true: 'Verdadeiro',
  },
  columns: {
    source: 'Fonte',
    cells: 'Células',
    published: 'Total publicado',
    true: 'Total verdadeiro',
    bias: 'Viés',
    absolute: 'Erro absoluto médio',
    rootMeanSquare: 'Raiz do erro quadrático médio',
    relative: 'Erro relativo médio, células de 10 e mais',
    within: 'Dentro da proteção',
    beyond: 'Erro médio além da proteção',
    absent: 'Não publicadas',
    unfounded: 'Zero na verdade',
    suppressed: 'Não divulgadas',
    covered: 'Intervalos que contêm a verdade',
  },
  footer: 'Feito por corridor quality. A verdade é a de um país inventado; ninguém nele existe.',
}
