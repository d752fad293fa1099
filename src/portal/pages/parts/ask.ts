/**
 * Query a table that this release may lack: a page then leaves out what it would say of it.
 */
import type { Observation, Query } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'

/** The observations; none where the release does not have the table. */
export async function ask(ctx: PageContext, query: Query): Promise<readonly Observation[]> {
  const { release } = ctx
  return release.vocabulary.tables.some((t) => t.id === query.table) ? await release.query(query) : []
}
