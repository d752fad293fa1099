/**
 * The disclosure report in Portuguese.
 */
import type { Messages } from './en.ts'

export const pt: Messages = {
  kicker: 'Relatório de confidencialidade, acesso restrito',
  title: (edition) => `${edition}: uma publicação aguarda aprovação`,
  green: (n) => `Os ${n} controlos estão verdes. A publicação pode ser aprovada.`,
  red: (red, n) =>
    `De ${n} controlos, ${red} no vermelho. A publicação só é aprovada se uma pessoa identificada disser porquê; a razão é publicada.`,
  facts: {
    made: 'Feito em',
    hash: 'Impressão digital da publicação',
    against: 'Comparada com',
    first: 'nenhuma publicação anterior',
    release: (number, hash) => `publicação ${number}, ${hash}`,
    protection: 'Perturbação',
    parameters: (D, V, js) =>
      `alterações de ${D} no máximo, variância ${V}, contagens de 1 a ${js} nunca publicadas`,
    threshold: 'Omissão',
    none: 'sem limiar',
    below: (n) => `contagens perturbadas inferiores a ${n}`,
    rounding: 'Arredondamento',
    rounded: (least, mean, small) =>
      `contagens de 1 a ${least} nunca publicadas; os quadros somam; em média ${mean} por célula no mínimo, ${small} de células com uma ou duas no máximo`,
    sums: 'Somas omitidas',
    withheldOf: (contributors, dominance, p) =>
      [
        `as de menos de ${contributors} contribuidores`,
        ...dominance,
        `as em que o segundo contribuidor poderia conhecer o primeiro com um erro inferior a ${p}`,
      ].join('; '),
    dominant: (n, k) =>
      n === '1' ? `as em que um só tem ${k} ou mais` : `as em que os ${n} maiores têm ${k} ou mais`,
    rules: 'Um quadro pode ser publicado com',
    least: (dimensions, mean, small) =>
      `${dimensions} dimensões no máximo, ${mean} pessoas por célula no mínimo, ${small} de células com uma ou duas no máximo`,
  },
  checks: {
    title: 'Controlos',
    caption: 'O que foi controlado e o que se encontrou',
    check: 'Controlo',
    result: 'Resultado',
    found: 'Encontrado',
    of: 'De',
    expected: 'Esperado',
    where: 'Onde',
    green: 'verde',
    red: 'VERMELHO',
    none: 'nenhum',
    about: (n) => `cerca de ${n}`,
  },
  check: {
    perturbed: {
      name: 'Valores que não são células protegidas',
      means:
        'Cada valor publicado é procurado entre as células perturbadas ou arredondadas. Um valor que lá não está escapou à proteção.',
    },
    applied: {
      name: 'Células perturbadas de outro modo',
      means:
        'Cada célula é perturbada de novo a partir da sua contagem e da sua chave, pelos parâmetros acima.',
    },
    small: {
      name: 'Valores demasiado pequenos para publicar',
      means: 'Nenhum valor publicado fica acima de zero e abaixo do mínimo que se pode ver.',
    },
    totals: {
      name: 'Totais que diferem da soma das suas partes',
      means:
        'Um total é perturbado pela sua própria chave. Se diferirem menos do que o esperado, há totais somados a partir do que se publica, e a perturbação pode ser resolvida como um sistema de equações.',
    },
    added: {
      name: 'Quadros arredondados que não somam',
      means:
        'Em cada quadro os totais arredondados são a soma das suas partes. Um que não o é foi feito de outro modo, e pode revelar as suas partes.',
    },
    differenced: {
      name: 'Células arredondadas cuja alteração se lê',
      means:
        'Uma célula de uma tabela arredondada mantém o valor da publicação em vigor, ou afasta-se dele pelo menos da base. A que aumenta um diz que chegou uma pessoa; a que muda sem que os seus registos mudem diz que é pequena.',
    },
    sparsity: {
      name: 'Quadros demasiado vazios',
      means: 'Cada quadro é publicado na forma mais fina que não infringe nenhuma regra.',
    },
    shape: {
      name: 'Quadros mais finos do que antes',
      means: 'Duas formas de um mesmo quadro podem ser subtraídas uma da outra.',
    },
    unexplained: {
      name: 'Células com os mesmos registos e outro valor',
      means:
        'Os mesmos registos têm sempre o mesmo valor. A média de vários valores acabaria por revelar o verdadeiro.',
    },
    redrawn: {
      name: 'Células com a mesma contagem e outros registos',
      means:
        'Algumas são pessoas que chegaram e partiram. Se forem muitas, pessoas ou registos têm novos números, e o ruído das suas células foi sorteado de novo.',
    },
    solvable: {
      name: 'Somas que se podem calcular, ou que não devem ser vistas',
      means:
        'As somas publicadas são tomadas como equações: nem o público, nem um contribuidor com o seu próprio valor, pode tirar delas uma soma omitida. Nenhuma se publica que infrinja uma regra, seja inexata, ou tenha mudado desde uma publicação anterior apenas nos montantes de alguns. As publicações anteriores contam entre as equações.',
    },
  },
  cost: {
    title: 'O que a proteção custou',
    lead: 'Sobre as células não vazias, totais incluídos. Um falso zero é uma célula com alguém que se publica como vazia.',
    caption: 'Os quadros, as suas células e as suas alterações',
    table: 'Quadro',
    observations: 'Observações',
    suppressed: 'Suprimidas',
    cells: 'Células contadas',
    meanAbsolute: 'Alteração média, pessoas',
    meanRelative: 'Alteração relativa média',
    largest: 'Maior alteração',
    falseZeros: 'Falsos zeros',
    utility: 'Utilidade de Hellinger',
    changes: 'Frequência das alterações',
    change: 'Alteração',
    share: 'Parte das células',
    errors: 'Alteração relativa por tamanho da célula',
    size: 'Pessoas, a partir de',
    largestRelative: 'Máximo',
  },
  shapes: {
    title: 'Formas',
    lead: 'Um quadro é contado na forma mais fina que não seja demasiado vazia para nenhuma das suas populações.',
    caption: 'Formas que cada quadro oferece, e a que foi escolhida',
    shape: 'Forma',
    finest: 'os códigos mais finos',
    level: (dimension, level) => `${dimension} por ${level}`,
    without: (dimension) => `sem ${dimension}`,
    cells: 'Células',
    mean: 'Pessoas por célula',
    small: 'Células com uma ou duas',
    verdict: 'Veredicto',
    taken: 'escolhida',
    unused: 'desnecessária',
    breaks: {
      dimensions: 'demasiadas dimensões',
      mean: 'poucas pessoas por célula',
      small: 'demasiadas células com uma ou duas',
    },
  },
  totals: {
    title: 'Os totais e as suas partes',
    lead: 'Quantos totais devem diferir da soma das suas partes decorre apenas da perturbação.',
    caption: 'Totais de duas ou mais partes',
    compared: 'Totais',
    differing: 'Diferem',
    expected: 'Devem diferir',
  },
  revisions: {
    title: 'Revisões',
    lead: 'As células desta candidata ao lado das da publicação em vigor.',
    none: 'Não há com que comparar: nenhuma publicação anterior foi aprovada.',
    caption: 'As células segundo o que lhes aconteceu',
    compared: 'Em ambas',
    changed: 'Alteradas',
    mean: 'Alteração média',
    largest: 'Máximo',
    appeared: 'Novas',
    disappeared: 'Desaparecidas',
    unexplained: 'Mesmos registos, outro valor',
    redrawn: 'Mesma contagem, outros registos',
    differenced: 'Alteração legível',
  },
  sums: {
    title: 'Quadros de somas',
    lead: 'As somas são exatas, e omitidas quando uma regra o exige; outras são omitidas para que não se possam calcular as primeiras. Verificou-se de novo, a partir de tudo o que foi e seria publicado. Os montantes alterados por menos pessoas do que uma soma exige ficam à espera, e são tidos em conta quando tiverem mudado bastantes na mesma célula.',
    caption: 'Somas publicadas e somas omitidas',
    observations: 'Somas',
    published: 'Publicadas',
    primary: 'Omitidas por uma regra',
    secondary: 'Omitidas por outras',
    solved: 'Calculáveis',
    solvedByOne: 'Por um contribuidor',
    broken: 'Infringem uma regra',
    otherwise: 'Inexatas',
    revised: 'Alteradas por poucos',
    waiting: 'Montantes à espera',
    apart: 'Maior diferença face ao que foi entregue',
  },
  withheld: {
    title: 'Fora da publicação',
    lead: 'Estes quadros ficam retidos e nada deles é publicado. Voltam por si quando o motivo desaparece:',
    because: (table, why) => `${table}: ${why}`,
  },
  why: {
    'protect.too-sparse': 'demasiado poucas pessoas por célula em todas as formas que o quadro oferece.',
    'tabulate.no-records':
      'os ficheiros que conta foram entregues sem linhas. A falta de registos não quer dizer zero pessoas.',
  },
  others: {
    title: 'Quadros calculados a partir de células',
    lead: 'São percentagens, saldos e estimativas, calculados a partir de células perturbadas de pessoas acompanhadas no tempo. Todos os controlos acima dizem respeito a essas células; os próprios valores não são procurados entre elas:',
  },
  next: {
    title: 'O que fazer',
    text: 'Aprová-la com o comando abaixo, ou retirá-la com --withdraw. Publica-se exatamente aquilo de que este relatório trata, com o nome de quem aprovou e a data.',
  },
  footer:
    'Os números deste relatório dizem respeito a contagens verdadeiras. Destina-se a quem revê, e não é publicado.',
}
