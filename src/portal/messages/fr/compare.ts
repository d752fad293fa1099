/**
 * The comparison of countries, in French.
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
  title: 'Comparer des pays',
  measure: 'Que comparer',
  group: 'Région',
  day: 'Composition du',
  show: 'Comparer',
  allCountries: (n: number) => `Les ${n} pays ; en choisir quelques-uns`,
  someCountries: (n: number) => `${n} pays ${n === 1 ? 'choisi' : 'choisis'}`,
  noneMeansAll: 'Rien de coché : tous.',
  inYear: (year: string) => `En ${year}`,
  inNewest: 'Selon les chiffres les plus récents',
  for: (p: Places) => (code: string) => `pour ${p.the(code)}`,
  answer: (w: MeasureWords, when: string, most: End, least: End, middle: string, n: number) =>
    `${when}, ${w.subject} était ${w.feminine === true ? 'la plus élevée' : 'le plus élevé'} ${most.where} (${most.value}) et ${w.feminine === true ? 'la plus basse' : 'le plus bas'} ${least.where} (${least.value}). La moitié des ${n} pays dépasse ${middle}.`,
  one: (w: MeasureWords, when: string, where: string, value: string) =>
    `${when}, ${w.subject} ${where} était de ${value}.`,
  whole: (incoming: boolean, group: string, members: number, day: string) =>
    incoming
      ? `De tous les migrants qui vivent dans les ${members} pays de la région ${group}, telle qu’elle se composait le ${day}, {0} viennent d’un autre de ces pays.`
      : `De tous les migrants originaires des ${members} pays de la région ${group}, telle qu’elle se composait le ${day}, {0} vivent dans un autre de ces pays.`,
  rise: (where: string, from: string, since: string, to: string, until: string) =>
    `La plus forte hausse : ${where}, de ${from} (${since}) à ${to} (${until}).`,
  fall: (where: string, from: string, since: string, to: string, until: string) =>
    `La plus forte baisse : ${where}, de ${from} (${since}) à ${to} (${until}).`,
  nothing: 'Il n’y a pas de chiffres pour ce choix.',
  noGroup: (group: string, day: string) =>
    `${group} n’avait pas de membres le ${day}. Choisissez une date plus récente.`,
  notMember: (day: string) => `pas membre le ${day}`,
  sameScale: 'Même échelle pour tous les pays',
  ownScale: 'Chaque pays a sa propre échelle : comparez les formes, non les tailles',
  toSame: 'Tracer tous les pays à la même échelle',
  toOwn: 'Tracer chaque pays à sa propre échelle',
  inOrder: 'Par ordre',
  ranking: (measure: string) => `${measure} : chiffre le plus récent et premier chiffre`,
  newest: 'Le plus récent',
  first: 'Premier depuis 1990',
  year: 'Année',
  measures: {
    migrants: words('Migrants internationaux', 'le nombre de migrants internationaux', 'Personnes'),
    share: words(
      'Migrants dans la population',
      'la part des migrants dans la population',
      'Pour cent',
      'in',
      true,
    ),
    growth: words(
      'Évolution du nombre de migrants',
      'l’évolution annuelle du nombre de migrants',
      'Pour cent par an',
      'in',
      true,
    ),
    women: words(
      'Femmes parmi les migrants',
      'la part des femmes parmi les migrants',
      'Pour cent',
      'in',
      true,
    ),
    emigrants: words(
      'Personnes vivant à l’étranger',
      'le nombre de personnes vivant à l’étranger',
      'Personnes, selon le pays d’origine',
      'for',
    ),
    'within-in': words(
      'Migrants venus de la même région',
      'la part des migrants venus de la même région',
      'Pour cent des migrants vivant dans le pays',
      'in',
      true,
    ),
    'within-out': words(
      'Émigrés restés dans la même région',
      'la part des émigrés restés dans la même région',
      'Pour cent des migrants originaires du pays',
      'for',
      true,
    ),
    hosted: words('Réfugiés accueillis', 'le nombre de réfugiés accueillis', 'Personnes en fin d’année'),
    fled: words(
      'Réfugiés selon le pays d’origine',
      'le nombre de réfugiés à l’étranger',
      'Personnes en fin d’année',
      'for',
    ),
    sdg: words(
      'Réfugiés pour 100 000 habitants du pays d’origine (ODD 10.7.4)',
      'la proportion de réfugiés dans la population d’un pays',
      'Pour 100 000 habitants',
      'for',
      true,
    ),
    net: words('Taux de migration nette', 'le taux de migration nette', 'Pour 1 000 habitants', 'for'),
    money: words(
      'Envois de fonds reçus',
      'le montant reçu de l’étranger',
      'Millions de dollars des États-Unis',
    ),
  },
} satisfies Compare
