/** What is known of persons, put beside rows about them at the very end, so that nothing wide is ever sorted. */
import { id, join, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'

export interface Broken {
  /** One row per person, or per person and crossing where it has a column `crossing`. */
  readonly attributes?: Relation
  /** Columns of the attributes by which figures are broken down; those without attributes have nulls. */
  readonly by?: readonly string[]
}

/** Columns to select of `attributes`. */
export const attributeColumns = ({ by = [] }: Broken): Sql =>
  join(
    by.map((column) => sql`, attributes.${id(column)}`),
    '',
  )

/** Join the attributes to what is called `facts`. */
export const joinAttributes = ({ attributes }: Broken): Sql =>
  attributes === undefined
    ? sql``
    : sql`
left join ${attributes} as attributes on attributes.person = facts.person${attributes.columns.includes('crossing') ? sql` and attributes.crossing = facts.crossing` : sql``}`
