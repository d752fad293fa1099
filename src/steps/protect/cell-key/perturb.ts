/**
 * Perturb the cells: find the change of each by its count and cell key, and add it.
 *
 * What comes out still has the true count. It is for the producer's eyes: `publish` takes what may be seen.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { LookupTable } from '../ptable/lookup-table.ts'
import { blockOf, intervalRows } from './interval-rows.ts'

/** The class of a count: up to the last they have their own; larger ones go through the last `repeat` in turn. */
export const countClass = ({ last, repeat }: Pick<LookupTable, 'last' | 'repeat'>, count: Sql): Sql =>
  repeat === 1
    ? sql`least(${count}, ${last})`
    : sql`case when ${count} <= ${last} then ${count} else ${last - repeat + 1} + (${count} - 1) % ${repeat} end`

export interface PerturbOptions {
  /** Columns of the cells that are kept beside: structural. */
  readonly more?: readonly string[]
  /**
   * A restricted dataset with the rows of `intervalRows`, where the intervals are scattered by a secret: no printed SQL then holds them. Absent:
   * the rows stand in the SQL itself.
   */
  readonly intervals?: Relation
}

/**
 * Perturb cells of the columns that `cells` or `complete` give.
 *
 * @returns one row per cell: dimensions, more, count, weight, change, perturbed (0 or more), perturbed_weight. A cell of zero is not changed.
 */
export function perturb(
  of: Relation,
  dimensions: readonly string[],
  table: LookupTable,
  { more = [], intervals = intervalRows(table) }: PerturbOptions = {},
): Relation {
  const kept = join([...dimensions, ...more].map((name) => sql`c.${id(name)}`))
  return relation(
    'perturbed cells',
    [...dimensions, ...more, 'count', 'weight', 'change', 'perturbed', 'perturbed_weight'],
    'Cells with their change; restricted',
    sql`select ${kept}, c.count, c.weight, coalesce(i.change, 0) as change,
c.count + coalesce(i.change, 0) as perturbed,
case when c.count = 0 then 0 else (c.count + coalesce(i.change, 0)) * (c.weight / c.count) end as perturbed_weight
from ${of} as c
left join ${intervals} as i
on i.class = ${countClass(table, sql`c.count`)} and i.block = ${blockOf(table, sql`c.cell_key`)} and c.cell_key >= i.lower and c.cell_key < i.upper`,
  )
}
