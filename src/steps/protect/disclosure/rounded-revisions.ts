/**
 * The rounded cells of two releases beside each other: which values changed, and whose change tells that of their records.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * Cells of the finest margins only are held against their records: a total is the sum of such cells, so one that changed by little where each of
 * them stayed or changed by the base at least says nothing more than they do.
 *
 * @param now true and rounded cells of the candidate; @param before those of the release in force, of the same columns
 * @returns one row: compared (cells in both), appeared, disappeared, changed (values), mean_absolute and largest (change of those, persons),
 * differenced (finest cells that changed by as many records as is seen, fewer than the base; or changed while their records were as many as before)
 */
export function roundedRevisions(
  now: Relation,
  before: Relation,
  dimensions: readonly string[],
  base: number,
): Relation {
  const same = join(
    dimensions.map((name) => sql`n.${id(name)} = b.${id(name)}`),
    ' and ',
  )
  const depth = (alias: string) =>
    join(
      dimensions.map((name) => sql`case when ${id(alias)}.${id(name)} <> '_T' then 1 else 0 end`),
      ' + ',
    )
  const cells = (condition: ReturnType<typeof sql>) =>
    sql`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as double)`
  const told = sql`(change <> 0 and abs(change) < ${base} and change = came) or (came = 0 and change <> 0)`
  return relation(
    'revisions of rounded cells',
    ['compared', 'appeared', 'disappeared', 'changed', 'mean_absolute', 'largest', 'differenced'],
    'Rounded cells whose value changed since the release in force, and whose change is told',
    sql`select ${cells(sql`is_now and is_before`)} as compared, ${cells(sql`is_now and not is_before`)} as appeared, ${cells(sql`is_before and not is_now`)} as disappeared,
${cells(sql`change <> 0`)} as changed,
avg(case when change <> 0 then cast(abs(change) as double) end) as mean_absolute,
cast(coalesce(max(abs(change)), 0) as double) as largest,
${cells(sql`depth = deepest and (${told})`)} as differenced
from (
  select *, max(depth) over () as deepest from (
    select n.count is not null as is_now, b.count is not null as is_before,
      coalesce(n.perturbed, 0) - coalesce(b.perturbed, 0) as change,
      coalesce(n.count, 0) - coalesce(b.count, 0) as came,
      case when n.count is null then ${depth('b')} else ${depth('n')} end as depth
    from ${now} as n
    full outer join ${before} as b on ${same}
  ) as beside
) as compared`,
  )
}
