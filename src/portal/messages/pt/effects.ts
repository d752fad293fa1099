/**
 * A página «antes e depois», em português: uma medida moveu-se mais onde os países participaram numa atividade?
 */
import type { Effects } from '../en/effects.ts'

export const effects: Effects = {
  title: 'Antes e depois',
  answer: (asked, made, told, n) =>
    asked === 0
      ? 'Esta edição ainda não compara nenhuma atividade com o que veio depois, pelo que nada se pode dizer do efeito de qualquer uma.'
      : made === 0
        ? `${asked === 1 ? 'A única comparação entre antes e depois pedida por esta edição não se pode fazer' : `Nenhuma das ${n.asked} comparações entre antes e depois pedidas por esta edição se pode fazer`}; diz-se porquê.`
        : told === 0
          ? `${made === 1 ? 'Pode fazer-se uma comparação entre antes e depois, e não mostra diferença' : `Podem fazer-se ${n.made} comparações entre antes e depois, e nenhuma mostra diferença`} entre os países que participaram numa atividade e os outros. Isso não prova que nada daí resultou.`
          : `${made === 1 ? 'A única comparação possível entre antes e depois mostra' : `${n.told} das ${n.made} comparações possíveis entre antes e depois ${told === 1 ? 'mostra' : 'mostram'}`} uma diferença entre os países que participaram numa atividade e os outros. Uma diferença ainda não é um efeito.`,
  what: 'Para cada atividade abaixo, segue-se uma medida lida de estatísticas publicadas nos países que participaram e nos que não participaram. O que conta é quanto mais um grupo se moveu do que o outro, e com que incerteza.',
  question: (measure, activity) => `«${measure}» depois de «${activity}»`,
  told: (more, size, before, after, low, high) =>
    `De ${before} a ${after}, a variação da medida foi ${size} ${more ? 'superior' : 'inferior'} nos países que participaram à dos outros (intervalo a 95%: de ${low} a ${high}).`,
  untold: (own, took, other, not, low, high) =>
    `Não se distingue nenhuma diferença: a medida variou ${own} nos ${took} países que participaram e ${other} nos ${not} restantes. O desvio entre os dois pode estar entre ${low} e ${high} (intervalo a 95%).`,
  unsure: (own, took, other, not) =>
    `A medida variou ${own} nos ${took} países que participaram e ${other} nos ${not} restantes. Não se pode dar um intervalo, porque todos os países variaram da mesma maneira.`,
  points: { one: 'ponto percentual', other: 'pontos percentuais' },
  days: { one: 'dia', other: 'dias' },
  years: { one: 'ano', other: 'anos' },
  numbers: { one: 'unidade', other: 'unidades' },
  refusal: {
    'no-activity': 'A atividade não consta desta edição, pelo que nada se compara.',
    'no-measure': 'A medida não existe nesta versão do programa, pelo que nada se compara.',
    'no-years': 'A medida só se conhece para o presente, pelo que não há um antes.',
    'no-values':
      'Nada se compara: nenhum país tem valor da medida antes e depois, porque esta edição não produz os quadros de que ela é lida ou não tem números para esses anos.',
    'everyone-took-part':
      'Nada se compara: todos os países desta edição participaram, pelo que não há com quem comparar.',
    'few-took-part':
      'Nada se compara: participaram menos de três países com valores, e tão poucos não fazem um grupo.',
    'few-did-not':
      'Nada se compara: menos de três países com valores ficaram de fora, e tão poucos não fazem um grupo.',
  },
  figure: {
    title: (measure) => `${measure}, nos países que participaram e nos outros`,
    unit: (unit, from, to) =>
      `${unit}; traço grosso: média do grupo, traço fino: cada país; de ${from} a ${to}`,
    units: { percent: 'Percentagem', days: 'Dias', years: 'Anos', count: 'Número' },
    took: 'Participaram',
    not: 'Não participaram',
    before: 'antes',
    after: 'depois',
    summary: (took, took2, not, not2) =>
      `Os que participaram: ${took} antes, ${took2} depois. Os outros: ${not} antes, ${not2} depois.`,
    source: 'Calculado a partir desta edição',
    definition: 'Comparam-se os anos sombreados. Os países deixados de fora são indicados abaixo.',
    numbers: 'Médias dos dois grupos, por ano',
    year: 'Ano',
    tookN: 'Países que participaram',
    notN: 'Outros países',
  },
  countries: {
    title: 'País a país',
    caption: 'A medida antes e depois, por país',
    country: 'País',
    part: 'Participou',
    yes: 'sim',
    no: 'não',
    before: (years) => `Antes (${years})`,
    after: (years) => `Depois (${years})`,
    change: 'Variação',
    missing: 'sem valor',
  },
  sure: {
    title: 'Grau de certeza',
    caption: 'Desvio entre as variações dos dois grupos',
    what: 'O quê',
    value: 'Valor',
    difference: 'Variação dos que participaram, menos a dos outros',
    welch: 'Intervalo a 95%, com a dispersão de cada grupo (Welch)',
    pooled: 'Intervalo a 95%, com uma só dispersão (regressão)',
    permutation: 'Teste exato de permutação: parte das divisões pelo menos tão afastadas',
    splits: (p, splits) => `${p} de ${splits} divisões`,
    already: 'Antes da atividade: quanto mais já tinham variado os que participaram',
    interval: (low, high) => `de ${low} a ${high}`,
    unknown: 'não se pode dizer',
  },
  parallel:
    'A comparação só vale se os dois grupos se tivessem movido da mesma maneira sem a atividade. Nenhum número o pode mostrar; o modo como se moveram antes é o melhor indício.',
  caution: 'Cautela',
  without: 'Deixados de fora',
  measureLink: 'Como se calcula a medida',
  activityLink: 'A atividade',
  method: {
    title: 'Como se calcula',
    text: [
      'A unidade é o país. O seu estado antes e depois é a média da medida nos anos de cada período que têm valor. A estimativa é a diferença entre a variação média dos países que participaram e a dos outros (diferença das diferenças).',
      'Com tão poucos países, um intervalo tirado de uma fórmula é grosseiro. Por isso há ao lado um teste exato: de todas as maneiras de escolher outros tantos países, a parte em que os dois grupos ficam pelo menos tão afastados.',
      'Os convidados não foram sorteados. Países que iam fazer um recenseamento podem ter sido convidados por isso mesmo; o que fizeram depois diz então pouco sobre o ateliê.',
    ],
  },
  cannot: {
    title: 'O que não se pode comparar, e porquê',
    text: (all, named) =>
      `Das ${all} atividades do registo, ${named} ${named === '1' ? 'é comparada' : 'são comparadas'} acima. Quanto às outras:`,
    caption: 'Atividades sem comparação',
    why: 'Motivo',
    activities: 'Atividades',
    nobody: 'nenhum país desta edição é indicado como participante',
    everyone: 'destinou-se a todos os países desta edição: não resta com quem comparar',
    few: 'participaram menos de três países desta edição',
    left: 'participaram todos os países desta edição menos um ou dois',
    undated: 'não se sabe o ano, pelo que não há um antes',
    open: 'poderia comparar-se, mas ainda ninguém o pediu',
    link: 'Todas as atividades',
  },
}
