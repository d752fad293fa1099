/**
 * What protection cost: how far perturbed cells are from the true ones. Restricted, since parts of it are about true counts.
 *
 * The measures are those of cellKey (R; ck_cnt_measures): |p − o|, |p − o| / o and |√p − √o|; the Hellinger utility is that of Statistics Norway
 * (SmallCountRounding): 1 − HD / √Σo, 1 where nothing changed.
 */
import { call, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/** @returns one row per change that happened: change, cells, share (of the cells that are not empty) */
export const changes = (perturbed: Relation): Relation =>
  relation(
    'changes',
    ['change', 'cells', 'share'],
    'How often cells changed by how much',
    sql`select change, cast(count(*) as bigint) as cells, count(*) / cast(sum(count(*)) over () as double) as share
from ${perturbed}
where count > 0
group by change`,
  )

/**
 * @returns one row: cells (not empty), mean_absolute, root_mean_square, largest (persons), mean_relative, mean_root (difference of roots),
 * hellinger (the distance), hellinger_utility (0 to 1), false_zeros (cells that became 0), false_cells (zeros that became something)
 */
export const utility = (perturbed: Relation): Relation =>
  relation(
    'utility',
    [
      'cells',
      'mean_absolute',
      'root_mean_square',
      'largest',
      'mean_relative',
      'mean_root',
      'hellinger',
      'hellinger_utility',
      'false_zeros',
      'false_cells',
    ],
    'What perturbation cost',
    sql`select cast(sum(case when count > 0 then 1 else 0 end) as double) as cells,
avg(case when count > 0 then cast(abs(perturbed - count) as double) end) as mean_absolute,
sqrt(avg(case when count > 0 then cast((perturbed - count) * (perturbed - count) as double) end)) as root_mean_square,
cast(max(abs(perturbed - count)) as double) as largest,
avg(case when count > 0 then abs(perturbed - count) / cast(count as double) end) as mean_relative,
avg(case when count > 0 then abs(sqrt(perturbed) - sqrt(count)) end) as mean_root,
sqrt(sum(power(sqrt(perturbed) - sqrt(count), 2)) / 2) as hellinger,
1 - sqrt(sum(power(sqrt(perturbed) - sqrt(count), 2)) / 2) / sqrt(cast(sum(count) as double)) as hellinger_utility,
cast(sum(case when count > 0 and perturbed = 0 then 1 else 0 end) as double) as false_zeros,
cast(sum(case when count = 0 and perturbed > 0 then 1 else 0 end) as double) as false_cells
from ${perturbed}`,
  )

/** Sizes of cells at which the errors are told: from this many persons on. */
export const sizes = [1, 3, 5, 10, 20, 50, 100, 1000] as const

/** @returns one row per size of cells that there are: size (the least count), cells, mean_relative, largest_relative */
export const errorBySize = (perturbed: Relation): Relation =>
  relation(
    'error by size',
    ['size', 'cells', 'mean_relative', 'largest_relative'],
    'Relative change by size of the cell',
    sql`select size, cast(count(*) as bigint) as cells, avg(relative) as mean_relative, max(relative) as largest_relative
from (select case ${join(
      [...sizes].toReversed().map((size) => sql`when count >= ${size} then ${size}`),
      ' ',
    )} end as size, abs(perturbed - count) / cast(count as double) as relative
from ${perturbed} where count > 0) as c
group by size`,
  )

/** Limits of the cumulative distributions of cellKey. */
export const limits = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5] as const

/** @returns one row per limit: at_most, relative and root (shares of the cells that are not empty whose measure is at most that) */
export const cumulative = (perturbed: Relation): Relation => {
  const within = (measure: ReturnType<typeof sql>) =>
    sql`avg(case when ${measure} <= at_most + 1e-12 then 1.0 else 0.0 end)`
  const at = relation(
    'limits',
    ['at_most'],
    'Limits',
    sql`select ${call('eachOf', call('listOf', ...limits.map((limit) => sql`cast(${limit} as double)`)))} as at_most`,
  )
  return relation(
    'cumulative changes',
    ['at_most', 'relative', 'root'],
    'Share of cells by largest change',
    sql`select at_most, ${within(sql`abs(perturbed - count) / cast(count as double)`)} as relative, ${within(sql`abs(sqrt(perturbed) - sqrt(count))`)} as root
from ${perturbed} as p cross join ${at} as l
where count > 0
group by at_most`,
  )
}
