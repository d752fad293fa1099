/**
 * The cells of two releases beside each other: which values changed, and whether their records did.
 *
 * A cell that counts the same records has the same key and must have the same value for ever: two draws of its noise can be averaged.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * @param now perturbed cells of the candidate; @param before those of the release in force, of the same columns
 * @returns one row: compared (cells in both), appeared, disappeared, changed (values), mean_absolute and largest (change of those, persons),
 * unexplained (the same count and key, another value), alike (the same count), redrawn (the same count, another key)
 */
export function revisions(now: Relation, before: Relation, dimensions: readonly string[]): Relation {
  const same = join(
    dimensions.map((name) => sql`n.${id(name)} = b.${id(name)}`),
    ' and ',
  )
  const cells = (condition: ReturnType<typeof sql>) =>
    sql`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as double)`
  const both = sql`n.count is not null and b.count is not null`
  const apart = sql`abs(n.perturbed - b.perturbed)`
  return relation(
    'revisions',
    [
      'compared',
      'appeared',
      'disappeared',
      'changed',
      'mean_absolute',
      'largest',
      'unexplained',
      'alike',
      'redrawn',
    ],
    'Cells whose value changed since the release in force',
    sql`select ${cells(both)} as compared, ${cells(sql`b.count is null`)} as appeared, ${cells(sql`n.count is null`)} as disappeared,
${cells(sql`n.perturbed <> b.perturbed`)} as changed,
avg(case when n.perturbed <> b.perturbed then cast(${apart} as double) end) as mean_absolute,
cast(coalesce(max(${apart}), 0) as double) as largest,
${cells(sql`n.count = b.count and n.cell_key = b.cell_key and n.perturbed <> b.perturbed`)} as unexplained,
${cells(sql`n.count = b.count`)} as alike,
${cells(sql`n.count = b.count and n.cell_key <> b.cell_key`)} as redrawn
from ${now} as n
full outer join ${before} as b on ${same}`,
  )
}
