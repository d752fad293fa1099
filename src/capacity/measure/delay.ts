/**
 * How soon, how often and how comparably the country's own figures come: read from the table `timeliness`, the newest figure of
 * each table that international bodies ask for.
 */
import type { Observation } from '../../published/model.ts'
import type { Labels } from '../../standards/labels.ts'
import { ask, hasTable } from './ask.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { newestYear, yearsUpTo } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { isAsked } from './requested.ts'
import { atLeast, atMost } from './score-of.ts'

const table = 'timeliness'
type Statistic = 'LAG_DAYS' | 'GAP_YEARS' | 'COMPARABLE'

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [below = 0, above = 0] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** The newest cell with a value for each requested table, up to the year asked for. */
async function newest(
  { release, country, year }: Asked,
  statistic: Statistic,
): Promise<readonly Observation[]> {
  const at = year ?? (await newestYear(release))
  const cells = await ask(release, { table, where: { REF_AREA: [country], DATA_ORIGIN: ['NATIONAL'] } })
  const own = cells.filter(
    (o) =>
      o.key[2] === statistic &&
      o.value !== null &&
      Number(o.key[4]) <= at &&
      isAsked(release, o.key[0] ?? ''),
  )
  return [...Map.groupBy(own, (o) => o.key[0] ?? '').values()].flatMap((series) =>
    series.toSorted((a, b) => Number(b.key[4]) - Number(a.key[4])).slice(0, 1),
  )
}

const of = (
  id: string,
  statistic: Statistic,
  unit: Measure['unit'],
  words: { title: Labels; how: Labels; scoring: Labels; absent: Labels },
  sum: (values: readonly number[]) => number,
  score: (value: number) => Measured['score'],
): Measure => ({
  id,
  title: words.title,
  unit,
  better: statistic === 'COMPARABLE' ? 'higher' : 'lower',
  how: words.how,
  scoring: words.scoring,
  source: 'Corridor, after the quality dimensions of official statistics: timeliness and comparability',
  years: (release) => (hasTable(release, table) ? yearsUpTo(release) : []),
  of: async (asked) => {
    if (!hasTable(asked.release, table)) return notKnown(reasons.noTable)
    const cells = await newest(asked, statistic)
    if (cells.length === 0) return notKnown(words.absent)
    const value = sum(cells.map((o) => o.value ?? 0))
    return {
      value,
      year: Math.max(...cells.map((o) => Number(o.key[4]))),
      score: score(value),
      evidence: cells.slice(0, 12).map((o) => ({ kind: 'cell', table, key: o.key })),
    }
  },
})

export const delayMeasures: readonly Measure[] = [
  of(
    'timeliness',
    'LAG_DAYS',
    'days',
    {
      title: {
        en: 'Days from the end of the reference year to publication',
        fr: 'Jours entre la fin de l’année de référence et la publication',
        pt: 'Dias entre o fim do ano de referência e a publicação',
      },
      how: {
        en: 'For each table that is asked for and that the country’s own figures fill, take the newest figure and count the days from the end of its reference year to the day on which the provider published it; the value is the median over the tables.',
        fr: 'Pour chaque tableau demandé que remplissent les chiffres du pays, prendre le chiffre le plus récent et compter les jours entre la fin de son année de référence et sa publication par le producteur ; la valeur est la médiane des tableaux.',
        pt: 'Para cada quadro pedido que os números do próprio país preenchem, tomar o número mais recente e contar os dias desde o fim do seu ano de referência até à publicação pelo produtor; o valor é a mediana dos quadros.',
      },
      scoring: {
        en: '1 up to one year (365 days), 0.5 up to two years (730 days), 0 beyond.',
        fr: '1 jusqu’à un an (365 jours), 0,5 jusqu’à deux ans (730 jours), 0 au-delà.',
        pt: '1 até um ano (365 dias), 0,5 até dois anos (730 dias), 0 para além disso.',
      },
      absent: reasons.noDate,
    },
    median,
    (value) => atMost(value, 365, 730),
  ),
  of(
    'periodicity',
    'GAP_YEARS',
    'years',
    {
      title: {
        en: 'Years between one national figure and the next',
        fr: 'Années entre un chiffre national et le suivant',
        pt: 'Anos entre um número nacional e o seguinte',
      },
      how: {
        en: 'For each table that is asked for, take the country’s newest own figure and count the years since the one before it; the value is the median over the tables.',
        fr: 'Pour chaque tableau demandé, prendre le chiffre national le plus récent et compter les années depuis le précédent ; la valeur est la médiane des tableaux.',
        pt: 'Para cada quadro pedido, tomar o número nacional mais recente e contar os anos desde o anterior; o valor é a mediana dos quadros.',
      },
      scoring: {
        en: '1 up to five years, 0.5 up to ten, 0 beyond.',
        fr: '1 jusqu’à cinq ans, 0,5 jusqu’à dix, 0 au-delà.',
        pt: '1 até cinco anos, 0,5 até dez, 0 para além disso.',
      },
      absent: {
        en: 'The country has at most one figure of its own for each table, so no interval can be counted.',
        fr: 'Le pays n’a qu’un chiffre propre au plus par tableau : aucun intervalle ne peut être compté.',
        pt: 'O país tem no máximo um número próprio por quadro, pelo que não há intervalo a contar.',
      },
    },
    median,
    (value) => atMost(value, 5, 10),
  ),
  of(
    'comparability',
    'COMPARABLE',
    'percent',
    {
      title: {
        en: 'Filled cells that use the definition asked for',
        fr: 'Cases remplies selon la définition demandée',
        pt: 'Células preenchidas com a definição pedida',
      },
      how: {
        en: 'For each table that is asked for and filled with the country’s own figures, take the share of filled cells whose definition is the one that the request states (born abroad, or foreign citizens); the value is the mean over the tables.',
        fr: 'Pour chaque tableau demandé et rempli par les chiffres du pays, prendre la part des cases remplies dont la définition est celle de la demande (personnes nées à l’étranger, ou étrangers) ; la valeur est la moyenne des tableaux.',
        pt: 'Para cada quadro pedido e preenchido com números do próprio país, tomar a parte das células preenchidas cuja definição é a do pedido (nascidos no estrangeiro, ou cidadãos estrangeiros); o valor é a média dos quadros.',
      },
      scoring: {
        en: '1 from 90 per cent on, 0.5 from 50 per cent on, 0 below.',
        fr: '1 à partir de 90 %, 0,5 à partir de 50 %, 0 au-dessous.',
        pt: '1 a partir de 90 %, 0,5 a partir de 50 %, 0 abaixo.',
      },
      absent: reasons.noNational,
    },
    mean,
    (value) => atLeast(value, 90, 50),
  ),
]
