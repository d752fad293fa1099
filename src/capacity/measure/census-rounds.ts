/**
 * The censuses of a country that the table `census-topics` knows, with what each asked: 1 asked, 0 not asked, null where no source
 * tells.
 */
import type { Observation, Release } from '../../published/model.ts'
import { ask } from './ask.ts'

export const topicsTable = 'census-topics'

/** Five questions that every census should ask: the three core topics of the UN recommendations, and residence abroad and members of the household abroad from the standard questions of its expert group (2019). */
export const coreTopics = [
  'COUNTRY_OF_BIRTH',
  'CITIZENSHIP',
  'YEAR_OF_ARRIVAL',
  'PREVIOUS_RESIDENCE',
  'MEMBERS_ABROAD',
] as const
export type CoreTopic = (typeof coreTopics)[number]

export interface Round {
  readonly year: number
  /** By topic. */
  readonly cells: ReadonlyMap<string, Observation>
}

/** Newest first; only those up to `year` (inclusive) that asked at least one thing, as far as is known. */
export async function censusRounds(
  release: Release,
  country: string,
  year: number,
): Promise<readonly Round[]> {
  const cells = await ask(release, { table: topicsTable, where: { REF_AREA: [country] } })
  const rounds = Map.groupBy(cells, (o) => Number(o.key[2]))
  return [...rounds]
    .filter(([at, own]) => at <= year && own.some((o) => o.value === 1))
    .toSorted(([a], [b]) => b - a)
    .map(([at, own]) => ({ year: at, cells: new Map(own.map((o) => [o.key[0] ?? '', o])) }))
}
