/**
 * Population and coverage factor of each cell (region, sex, age, citizenship) from two lists: Chapman's estimate, after the links are
 * corrected for linkage. One rate of missed and false links is taken for all cells.
 *
 * Sources: dual-system.ts, linkage-error.ts; the interval is Chao's (1987), log-normal for those in neither list.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { z95 } from '../../link/evaluate/interval.ts'
import { grouped } from '../grouped.ts'
import type { LinkageError } from './linkage-error.ts'

const measures = [
  'first',
  'second',
  'links',
  'both',
  'population',
  'se',
  'low',
  'high',
  'coverage_factor',
] as const

/**
 * Estimate the population of each cell.
 *
 * One row per row of `counts`: persons in the first list (the census), in the second and linked, those expected in both, the population
 * with its standard error and 95 % interval, and the coverage factor, population over first. Where the corrected links are nobody or
 * more than one of the lists has, as they can be in a small cell, `both` and all after it are null.
 *
 * @param counts has the columns of `cells`, and `first`, `second`, `links`
 */
export function coverageByCell(
  counts: Relation,
  cells: readonly string[],
  { sensitivity, falseLinks }: Pick<LinkageError, 'sensitivity' | 'falseLinks'> = {
    sensitivity: 1,
    falseLinks: 0,
  },
): Relation {
  const counted = ['first', 'second', 'links']
  const given = names([...cells, ...counted])
  const asDouble = join(counted.map((c) => sql`cast(${id(c)} as double) as ${id(c)}`))
  const both = relation(
    'persons in both lists',
    [...cells, 'first', 'second', 'links', 'both'],
    'Links of each cell, corrected for those missed and those false',
    sql`select ${given}, case when m between 0 and least("first", "second") then m end as "both"
from (
  select *, ("links" - ${falseLinks} * "first") / (${sensitivity} - ${falseLinks}) as m
  from (select ${join([...cells.map((c) => id(c)), asDouble])} from ${counts}) as numbers
) as corrected`,
  )
  const sized = relation(
    'population by cell',
    [...both.columns, 'population', 'variance'],
    'Chapman’s estimate and Seber’s variance for each cell',
    sql`select *, ("first" + 1) * ("second" + 1) / ("both" + 1) - 1 as population,
  ("first" + 1) * ("second" + 1) * ("first" - "both") * ("second" - "both") / (("both" + 1) * ("both" + 1) * ("both" + 2)) as variance
from ${both}`,
  )
  return relation(
    'coverage by cell',
    [...cells, ...measures],
    'Population and coverage factor of each cell',
    sql`select ${given}, "both", population, sqrt(variance) as se,
  seen + case when unseen > 0 then unseen / spread else 0 end as low,
  seen + case when unseen > 0 then unseen * spread else 0 end as high,
  population / nullif("first", 0) as coverage_factor
from (
  select *, case when unseen > 0 then exp(${z95} * sqrt(ln(1 + variance / (unseen * unseen)))) end as spread
  from (
    select *, "first" + "second" - "both" as seen, population - ("first" + "second" - "both") as unseen
    from ${sized}
  ) as parts
) as spreads`,
  )
}

/**
 * Sum cells up: population and standard error over cells that were estimated apart, and the factor of all.
 *
 * One row per combination of `by`; a cell without an estimate counts in `first` and in `cells_without`, so that it is not lost unseen.
 */
export function coverageOver(cells: Relation, by: readonly string[]): Relation {
  return relation(
    'coverage over cells',
    [...by, 'first', 'population', 'se', 'coverage_factor', 'cells_without'],
    'Population and coverage factor over cells',
    sql`select ${join([
      ...by.map((c) => id(c)),
      sql`sum("first") as "first"`,
      sql`sum(population) as population`,
      sql`sqrt(sum(se * se)) as se`,
      sql`sum(population) / nullif(sum(case when population is not null then "first" end), 0) as coverage_factor`,
      sql`cast(sum(case when population is null then 1 else 0 end) as integer) as cells_without`,
    ])}
from ${cells}${grouped(by)}`,
  )
}
