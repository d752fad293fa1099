/** Lists of columns inside SQL that has columns of its own. */
import { id, join, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

/** A list of columns that something else goes before. */
export const also = (columns: readonly string[]): Sql =>
  join(
    columns.map((column) => sql`, ${id(column)}`),
    '',
  )

/** True where two rows have the same in each column, missing values counted as a value. */
export const same = (columns: readonly string[], a: string, b: string): Sql =>
  join(
    columns.map((column) => sql`${id(a)}.${id(column)} is not distinct from ${id(b)}.${id(column)}`),
    ' and ',
  )
