/**
 * A release as pages ask it: a table that an edition does not make has no cells, and a page leaves out what it would say of it.
 *
 * Which tables there are is in the vocabulary; a page that is about one table looks there first.
 */
import type { Release } from '../published/model.ts'

const made = new WeakMap<Release, Release>()

/** The same release (one for each, so that what pages keep by release is kept), but asking for a table that it lacks gives nothing instead of published.unknown-table. */
export function asItIs(release: Release): Release {
  const known = made.get(release)
  if (known !== undefined) return known
  const has = (table: string): boolean => release.vocabulary.tables.some((t) => t.id === table)
  const tolerant: Release = {
    ...release,
    query: async (query) => (has(query.table) ? await release.query(query) : []),
    count: async (query) => (has(query.table) ? await release.count(query) : 0),
    codes: async (table, dimension) => (has(table) ? await release.codes(table, dimension) : []),
    cell: async (table, key) => (has(table) ? await release.cell(table, key) : undefined),
  }
  made.set(release, tolerant)
  return tolerant
}
