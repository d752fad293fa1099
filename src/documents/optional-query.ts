/**
 * The cells of a table that a release need not have: an edition chooses its tables, and older releases lack newer ones.
 */
import type { Observation, Query, Release } from '../published/model.ts'

/** Ask for the cells; none where the release has no such table. */
export async function optionalQuery(release: Release, query: Query): Promise<readonly Observation[]> {
  return release.vocabulary.tables.some((table) => table.id === query.table) ? release.query(query) : []
}
