/**
 * The comparison of countries, in Portuguese.
 */
import type { Compare, End, MeasureWords } from '../en/compare.ts'
import type { Places } from '../places.ts'

const words = (
  name: string,
  subject: string,
  unit: string,
  at: 'in' | 'for' = 'in',
  feminine = false,
): MeasureWords => ({
  name,
  subject,
  unit,
  at,
  feminine,
})

export const compare = {
  title: 'Comparar países',
  measure: 'O que comparar',
  group: 'Região',
  day: 'Composição em',
  show: 'Comparar',
  allCountries: (n: number) => `Os ${n} países; escolher alguns`,
  someCountries: (n: number) => `${n} ${n === 1 ? 'país escolhido' : 'países escolhidos'}`,
  noneMeansAll: 'Nada assinalado: todos.',
  inYear: (year: string) => `Em ${year}`,
  inNewest: 'Segundo os números mais recentes',
  for: (p: Places) => (code: string) => `para ${p.the(code)}`,
  answer: (w: MeasureWords, when: string, most: End, least: End, middle: string, n: number) =>
    `${when}, ${w.subject} era mais ${w.feminine === true ? 'alta' : 'alto'} ${most.where} (${most.value}) e mais ${w.feminine === true ? 'baixa' : 'baixo'} ${least.where} (${least.value}). Metade dos ${n} países fica acima de ${middle}.`,
  one: (w: MeasureWords, when: string, where: string, value: string) =>
    `${when}, ${w.subject} ${where} era de ${value}.`,
  whole: (incoming: boolean, group: string, members: number, day: string) =>
    incoming
      ? `De todos os migrantes que vivem nos ${members} países da região ${group}, tal como se compunha a ${day}, {0} vieram de outro desses países.`
      : `De todos os migrantes oriundos dos ${members} países da região ${group}, tal como se compunha a ${day}, {0} vivem noutro desses países.`,
  rise: (where: string, from: string, since: string, to: string, until: string) =>
    `A maior subida: ${where}, de ${from} (${since}) para ${to} (${until}).`,
  fall: (where: string, from: string, since: string, to: string, until: string) =>
    `A maior descida: ${where}, de ${from} (${since}) para ${to} (${until}).`,
  nothing: 'Não há números para esta escolha.',
  noGroup: (group: string, day: string) =>
    `${group} não tinha membros a ${day}. Escolha um dia mais recente.`,
  notMember: (day: string) => `não era membro a ${day}`,
  sameScale: 'A mesma escala para todos os países',
  ownScale: 'Cada país tem a sua própria escala: compare formas, não tamanhos',
  toSame: 'Desenhar todos os países na mesma escala',
  toOwn: 'Desenhar cada país na sua própria escala',
  inOrder: 'Por ordem',
  ranking: (measure: string) => `${measure}: número mais recente e primeiro número`,
  newest: 'Mais recente',
  first: 'Primeiro desde 1990',
  year: 'Ano',
  measures: {
    migrants: words('Migrantes internacionais', 'o número de migrantes internacionais', 'Pessoas'),
    share: words(
      'Migrantes na população',
      'a percentagem de migrantes na população',
      'Por cento',
      'in',
      true,
    ),
    growth: words(
      'Evolução do número de migrantes',
      'a variação anual do número de migrantes',
      'Por cento ao ano',
      'in',
      true,
    ),
    women: words(
      'Mulheres entre os migrantes',
      'a percentagem de mulheres entre os migrantes',
      'Por cento',
      'in',
      true,
    ),
    emigrants: words(
      'Pessoas a viver no estrangeiro',
      'o número de pessoas a viver no estrangeiro',
      'Pessoas, por país de origem',
      'for',
    ),
    'within-in': words(
      'Migrantes vindos da mesma região',
      'a percentagem de migrantes vindos da mesma região',
      'Por cento dos migrantes que vivem no país',
      'in',
      true,
    ),
    'within-out': words(
      'Emigrantes que ficam na mesma região',
      'a percentagem de emigrantes que ficam na mesma região',
      'Por cento dos migrantes oriundos do país',
      'for',
      true,
    ),
    hosted: words('Refugiados acolhidos', 'o número de refugiados acolhidos', 'Pessoas no fim do ano'),
    fled: words(
      'Refugiados por país de origem',
      'o número de refugiados no estrangeiro',
      'Pessoas no fim do ano',
      'for',
    ),
    sdg: words(
      'Refugiados por cada 100 000 habitantes do país de origem (ODS 10.7.4)',
      'a proporção de refugiados na população de um país',
      'Por 100 000 habitantes',
      'for',
      true,
    ),
    net: words('Taxa de migração líquida', 'a taxa de migração líquida', 'Por 1000 habitantes', 'for', true),
    money: words(
      'Remessas recebidas',
      'o montante recebido do estrangeiro',
      'Milhões de dólares dos Estados Unidos',
    ),
  },
} satisfies Compare
