/**
 * Population and coverage factor of each cell (region, sex, age, citizenship) from two lists: Chapman's estimate of those expected in both,
 * after the links are corrected by what a review says of the linkage.
 *
 * Variances: Seber's, that of those in both, and that of the reviewed shares, which cells of a group have together.
 * It does not hold that households are missed whole, which adds a little to the lists' own.
 * Sources: dual-system.ts, both-by-cell.ts, review.ts; the interval is Chao's (1987), log-normal for those in neither list.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { z95 } from '../../link/evaluate/interval.ts'
import { grouped } from '../grouped.ts'
import { bothByCell, bothColumns } from './both-by-cell.ts'
import { knownSensitivity } from './review.ts'
import type { Review } from './review.ts'

const shared = ['share', 'share_group', 'share_variance', 'lean'] as const

/**
 * Estimate the population of each cell.
 *
 * One row per row of `counts`: persons in the first list (the census), in the second and linked, those expected in both, the population
 * with its standard error and 95 % interval, and the coverage factor, population over first; `variance`, the part of the error that is the
 * cell's own, and what `coverageOver` needs to add the other up. Where nobody or more than one of the lists has would be in both, as can be
 * in a small cell, `both` and all of the estimate is null.
 *
 * @param counts has the columns of `cells`, `first`, `second`, `links`, and `right` where not all links are
 */
export function coverageByCell(
  counts: Relation,
  cells: readonly string[],
  review: Review = knownSensitivity(1),
): Relation {
  const both = bothByCell(counts, cells, review)
  const sized = relation(
    'population by cell',
    [...both.columns, 'population', 'variance', 'population_pull'],
    'Chapman’s estimate and its variance for each cell, as far as the reviewed share is right',
    sql`select ${names([...both.columns, 'population'])}, seber + case when both_variance > 0 then population * population * both_variance / ("both" * "both") else 0 end as variance,
  case when pull = 0 then 0 else -population * pull / nullif("both", 0) end as population_pull
from (
  select *, ("first" + 1) * ("second" + 1) / ("both" + 1) - 1 as population,
    ("first" + 1) * ("second" + 1) * ("first" - "both") * ("second" - "both") / (("both" + 1) * ("both" + 1) * ("both" + 2)) as seber
  from ${both}
) as estimated`,
  )
  return relation(
    'coverage by cell',
    [
      ...cells,
      ...bothColumns.slice(0, 4),
      'population',
      'se',
      'low',
      'high',
      'coverage_factor',
      'variance',
      'population_pull',
      ...shared,
    ],
    'Population and coverage factor of each cell',
    sql`select ${names([...cells, 'first', 'second', 'links'])}, "both", population, sqrt(whole) as se,
  seen + case when unseen > 0 then unseen / spread else 0 end as low,
  seen + case when unseen > 0 then unseen * spread else 0 end as high,
  population / nullif("first", 0) as coverage_factor, variance, population_pull, ${names(shared)}
from (
  select *, case when unseen > 0 then exp(${z95} * sqrt(ln(1 + whole / (unseen * unseen)))) end as spread
  from (
    select *, "first" + "second" - "both" as seen, population - ("first" + "second" - "both") as unseen,
      variance + population_pull * population_pull * (share_variance + lean * lean * ${review.common}) as whole
    from ${sized}
  ) as parts
) as spreads`,
  )
}

/**
 * Sum cells up: population and standard error over cells, and the factor of all. What is the cells' own is added as of estimates made apart; what
 * a group's share has wrong all its cells have wrong alike, and so has every group what the share of all has.
 *
 * One row per combination of `by`; a cell without an estimate counts in `first` and in `cells_without`, so that it is not lost unseen.
 *
 * @param cells by `coverageByCell`
 * @param review the same
 */
export function coverageOver(
  cells: Relation,
  by: readonly string[],
  { common }: Pick<Review, 'common'> = knownSensitivity(1),
): Relation {
  const kept = by.map((c) => id(c))
  return relation(
    'coverage over cells',
    [...by, 'first', 'population', 'se', 'coverage_factor', 'cells_without'],
    'Population and coverage factor over cells',
    sql`select ${join([...kept, sql`sum("first") as "first"`])}, sum(population) as population,
  sqrt(sum(variance) + sum(pull * pull * share_variance) + ${common} * sum(leaning) * sum(leaning)) as se,
  sum(population) / nullif(sum(estimated), 0) as coverage_factor, cast(sum(without) as integer) as cells_without
from (
  select ${join([...kept, sql`share_group`])}, max(share_variance) as share_variance, sum("first") as "first", sum(population) as population,
    sum(variance) as variance, sum(population_pull) as pull, sum(population_pull * lean) as leaning,
    sum(case when population is not null then "first" end) as estimated, sum(case when population is null then 1 else 0 end) as without
  from ${cells} as of_cells
  group by ${names([...by, 'share_group'])}
) as of_groups${grouped(by)}`,
  )
}
