/**
 * A relation: a named query with its columns. Steps take relations and give relations.
 *
 * A relation without a query is a dataset: something that is already there, under its name, when the query runs.
 */
import type { Relation, Sql } from './sql.ts'

/** Name a query. */
export const relation = (name: string, columns: readonly string[], note: string, query: Sql): Relation => ({
  name,
  columns,
  query,
  note,
})

/** Name something that is already there. */
export const dataset = (name: string, columns: readonly string[]): Relation => ({ name, columns, note: '' })
