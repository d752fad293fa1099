/** The end of a query that sums: nothing where all rows are one group. */
import { names, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

export const grouped = (columns: readonly string[]): Sql =>
  columns.length === 0 ? sql`` : sql`\ngroup by ${names(columns)}`
