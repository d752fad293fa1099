/**
 * Perturb the cells: find the change of each by its count and cell key, and add it.
 *
 * What comes out still has the true count. It is for the producer's eyes: `publish` takes what may be seen. The intervals are bound as
 * a dataset where they are scattered by a secret, so that no printed SQL holds them.
 */
import { join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { LookupTable } from '../ptable/lookup-table.ts'

/** The intervals as rows in the SQL itself: class, change, lower, upper. */
export const intervalRows = ({ intervals }: LookupTable): Relation =>
  relation(
    'intervals',
    ['class', 'change', 'lower', 'upper'],
    'Change by class of the count and interval of the cell key',
    sql`select * from (values ${join(
      intervals.map((i) => sql`(${i.class}, ${i.change}, ${i.lower}, ${i.upper})`),
    )}) as v(class, change, lower, upper)`,
  )

/** Counts up to the last class have their own; larger ones go through the last `repeat` in turn. */
const classOf = ({ last, repeat }: Pick<LookupTable, 'last' | 'repeat'>): Sql =>
  repeat === 1
    ? sql`least(c.count, ${last})`
    : sql`case when c.count <= ${last} then c.count else ${last - repeat + 1} + (c.count - 1) % ${repeat} end`

/**
 * Perturb cells of the columns that `cells` or `complete` give.
 *
 * @param intervals rows of class, change, lower, upper: `intervalRows`, or a restricted dataset
 * @param more columns of the cells that are kept beside: structural
 * @returns one row per cell: dimensions, more, count, weight, change, perturbed (0 or more), perturbed_weight. A cell of zero is not changed.
 */
export function perturb(
  of: Relation,
  dimensions: readonly string[],
  table: Pick<LookupTable, 'last' | 'repeat'>,
  intervals: Relation,
  more: readonly string[] = [],
): Relation {
  const kept = join([...dimensions, ...more].map((name) => sql`c.${names([name])}`))
  return relation(
    'perturbed cells',
    [...dimensions, ...more, 'count', 'weight', 'change', 'perturbed', 'perturbed_weight'],
    'Cells with their change; restricted',
    sql`select ${kept}, c.count, c.weight, coalesce(i.change, 0) as change,
c.count + coalesce(i.change, 0) as perturbed,
case when c.count = 0 then 0 else (c.count + coalesce(i.change, 0)) * (c.weight / c.count) end as perturbed_weight
from ${of} as c
left join ${intervals} as i
on c.count > 0 and i.class = ${classOf(table)} and c.cell_key >= i.lower and c.cell_key < i.upper`,
  )
}
