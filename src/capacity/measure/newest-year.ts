/**
 * The year that a release speaks of when nobody asks for another one: the newest for which reporting ability was worked out, else the
 * newest census; where it has neither, the year in which it was made.
 */
import type { Release } from '../../published/model.ts'

/** The years of the table, ascending; empty where the release has no such table. */
export async function yearsOf(release: Release, table: string): Promise<readonly number[]> {
  if (!release.vocabulary.tables.some((t) => t.id === table)) return []
  const codes = await release.codes(table, 'TIME_PERIOD')
  return codes.map(Number).toSorted((a, b) => a - b)
}

export async function newestYear(release: Release): Promise<number> {
  const [reporting, topics] = await Promise.all([
    yearsOf(release, 'reporting-ability'),
    yearsOf(release, 'census-topics'),
  ])
  return reporting.at(-1) ?? topics.at(-1) ?? madeIn(release)
}

/** The year in which the release was made: what people wrote for it is seen from there. */
export const madeIn = (release: Release): number => Number(release.info.made.slice(0, 4))

/** Years for which a measure can be asked: 1990, where the tables begin, to the year of the release. */
export const yearsUpTo = (release: Release): readonly number[] =>
  Array.from({ length: Math.max(madeIn(release) - 1989, 0) }, (_, i) => 1990 + i)
