/**
 * Totals beside the sums of their parts. A total is perturbed by its own key, so most of them are not the sum of what is published below;
 * were they all, the perturbation could be solved for like a set of equations.
 *
 * How many should differ follows from the perturbation table: see expected-totals.ts.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { countClass } from '../cell-key/perturb.ts'
import { classesOf } from './expected-totals.ts'
import type { LookupTable } from '../ptable/lookup-table.ts'

/** Column with the number of parts of a class. */
export const partsName = (of: number): string => `parts_${of}`

/**
 * Compare each total with its parts, along every column of the cells. Totals over one part have its records and so its key; they are
 * left out, and so are totals of which a part stands in no published margin.
 *
 * @returns one row per make-up: class (of the total), a column for each class of parts, totals, differing, cells (how many cells the totals
 * are: one that has parts along several columns is as many totals, which differ or do not together; it is shared out among them)
 */
export function totals(perturbed: Relation, columns: readonly string[], table: LookupTable): Relation {
  const classes = classesOf(table)
  const parts = classes.map((of) => id(partsName(of)))
  const along = columns.map((column) => {
    const others = columns.filter((name) => name !== column)
    const same = join(
      [sql`t.${id(column)} = '_T'`, ...others.map((name) => sql`p.${id(name)} = t.${id(name)}`)],
      ' and ',
    )
    const counts = classes.map(
      (of) =>
        sql`sum(case when ${countClass(table, sql`p.count`)} = ${of} then 1 else 0 end) as ${id(partsName(of))}`,
    )
    return sql`select ${countClass(table, sql`max(t.count)`)} as class, ${join(counts)}, max(t.count) as counted, max(t.cell_key) as keyed, case when max(t.change) <> sum(p.change) then 1 else 0 end as apart
from ${perturbed} as t
join ${perturbed} as p on ${same}
where p.${id(column)} <> '_T' and p.count > 0
group by ${join(columns.map((name) => sql`t.${id(name)}`))}
having count(*) > 1 and sum(p.count) = max(t.count)`
  })
  return relation(
    'totals and their parts',
    ['class', ...classes.map(partsName), 'totals', 'differing', 'cells'],
    'Totals by the classes of their counts and parts, and how many differ from the sum of their parts',
    sql`select class, ${join(parts)}, cast(count(*) as double) as totals, cast(sum(apart) as double) as differing, round(sum(1 / cast(times as double)), 6) as cells
from (select *, count(*) over (partition by counted, keyed) as times from (${join(along, '\nunion all\n')}) as compared) as shared
group by class, ${join(parts)}`,
  )
}
