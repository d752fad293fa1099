/**
 * How measures read a release: a table that the edition does not make, or a code that its lists do not have, gives no cells
 * instead of an error, and what is read twice is kept by release.
 */
import type { Observation, Query, Release } from '../../published/model.ts'
import { Problem } from '../../problem.ts'

const kept = new WeakMap<Release, Map<string, Promise<readonly Observation[]>>>()
const lacking = ['published.unknown-table', 'published.unknown-code', 'published.unknown-dimension']

/** Whether the release has the table. */
export const hasTable = (release: Release, table: string): boolean =>
  release.vocabulary.tables.some((t) => t.id === table)

/** The cells of the query; none where the release cannot know them. */
export function ask(release: Release, query: Query): Promise<readonly Observation[]> {
  if (!hasTable(release, query.table)) return Promise.resolve([])
  const own = kept.get(release) ?? new Map<string, Promise<readonly Observation[]>>()
  kept.set(release, own)
  const id = JSON.stringify(query)
  const known = own.get(id)
  if (known !== undefined) return known
  const asked = release.query(query).catch((error: unknown) => {
    if (error instanceof Problem && lacking.includes(error.code)) return []
    own.delete(id)
    throw error
  })
  own.set(id, asked)
  return asked
}
