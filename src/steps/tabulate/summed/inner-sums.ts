/**
 * The inner cells of a table of sums: contributions that the table does not tell apart, and who alone stands behind one.
 */
import { call, id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/** Columns of `innerSums`. */
export const innerSumColumns = (columns: readonly string[]): readonly string[] => [...columns, 'sole']

/**
 * @param given see `contributions`
 * @param columns columns of the cells
 * @returns one row per inner cell: the columns, sole (its contributor, null where there are several). Restricted.
 */
export const innerSums = (given: Relation, columns: readonly string[]): Relation =>
  relation(
    'inner sums',
    innerSumColumns(columns),
    'Contributions that the table does not tell apart, with their contributor where there is one; restricted',
    sql`select ${join(columns.map(id))}, case when min(contributor) = max(contributor) then min(contributor) else ${call('toText', sql`null`)} end as sole
from ${given}
group by ${names(columns)}`,
  )
