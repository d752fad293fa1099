/**
 * Totals of a rounded table beside the sums of their parts. All are sums of the same inner cells, so none may differ.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * Totals of which a part stands in no published margin are left out: true counts tell which.
 *
 * @param cells true and rounded cells of one population: `columns` (_T in a total), count, perturbed
 * @returns one row: totals (of two parts and more, along each column), differing
 */
export function roundedTotals(cells: Relation, columns: readonly string[]): Relation {
  const along = columns.map((column) => {
    const others = columns.filter((name) => name !== column)
    const same = join(
      [sql`t.${id(column)} = '_T'`, ...others.map((name) => sql`p.${id(name)} = t.${id(name)}`)],
      ' and ',
    )
    return sql`select case when max(t.perturbed) <> sum(p.perturbed) then 1 else 0 end as apart
from ${cells} as t
join ${cells} as p on ${same}
where p.${id(column)} <> '_T'
group by ${join(columns.map((name) => sql`t.${id(name)}`))}
having count(*) > 1 and sum(p.count) = max(t.count)`
  })
  return relation(
    'rounded totals and their parts',
    ['totals', 'differing'],
    'Totals of rounded tables, and how many are not the sum of their parts',
    sql`select cast(count(*) as double) as totals, cast(coalesce(sum(apart), 0) as double) as differing from (${join(along, '\nunion all\n')}) as compared`,
  )
}
