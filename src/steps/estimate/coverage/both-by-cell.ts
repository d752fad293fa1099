/**
 * How many persons of each cell are in both of two lists, from the links between them and a review of the linkage (review.ts).
 *
 * Links m*, of which the sum of the probabilities R is right; n₂ − R persons of the second list have no right link, whether they have a wrong
 * one or none.
 * Review of the unlinked: a share s of them is in the first list, m = R + s (n₂ − R). A wrong link is taken for none.
 * Review of those in both: a share α of these is linked, and a share β = (m* − R) / (n₂ − R) of the others is too, by mistake:
 * m = (m* − β n₂) / (α − β). Where α = 1 this is R.
 * Sources: Ding and Fienberg (1994), Dual system estimation of census undercount in the presence of matching error, Survey Methodology
 * 20, 149–158, with false links of the second list; Tenenbein (1970), JASA 65, 1350–1361. Variances are worked out here, by derivatives.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Review, Share } from './review.ts'

/** What `bothByCell` gives beside the cells. */
export const bothColumns = [
  'first',
  'second',
  'links',
  'both',
  'both_variance',
  'pull',
  'share',
  'share_group',
  'share_variance',
  'lean',
] as const

/**
 * One row per row of `counts`: persons in the first list and the second, links, those expected in both with their variance as far as the share
 * that a review gave is right; what one unit of that share moves them by (`pull`); the share, its group, its variance, and its
 * lean on the share of all. Where nobody or more than one of the lists has would be in both, `both` and the two after it are null.
 *
 * @param counts has the columns of `cells`, `first`, `second`, `links`, and `right` unless all links are
 */
export function bothByCell(counts: Relation, cells: readonly string[], { kind, shares }: Review): Relation {
  const right = counts.columns.includes('right') ? sql`"right"` : sql`"links"`
  const fits = ({ of }: Share): Sql =>
    Object.keys(of).length === 0
      ? sql`true`
      : join(
          Object.entries(of).map(([cell, code]) => sql`${id(cell)} = ${code}`),
          ' and ',
        )
  const told = (value: (one: Share, place: number) => number): Sql =>
    sql`case ${join(
      shares.map((one, place) => sql`when ${fits(one)} then ${value(one, place)}`),
      ' ',
    )} end`
  const given = relation(
    'links with their review',
    [...cells, 'first', 'second', 'links', 'right', 'share', 'share_group', 'share_variance', 'lean'],
    'Links of each cell, those expected to be right, and what a review says of its group',
    sql`select ${names(cells)}, cast("first" as double) as "first", cast("second" as double) as "second", cast("links" as double) as links,
  least(cast(${right} as double), cast("links" as double)) as "right", cast(${told(({ share }) => share)} as double) as share,
  cast(${told((_, place) => place)} as integer) as share_group,
  cast(${told(({ variance }) => variance)} as double) as share_variance, cast(${told(({ lean }) => lean)} as double) as lean
from ${counts} as counted`,
  )
  return relation(
    'persons in both lists',
    [...cells, ...bothColumns],
    'Persons expected in both lists, by cell',
    kind === 'unlinked' ? ofTheUnlinked(given, cells) : ofThoseInBoth(given, cells),
  )
}

const possible = sql`m between 0 and least("first", "second")`

const kept = (cells: readonly string[], variance: Sql, pull: Sql): Sql =>
  sql`${names([...cells, 'first', 'second', 'links'])}, case when ${possible} then m end as "both",
  case when ${possible} then ${variance} end as both_variance, case when ${possible} then ${pull} end as pull,
  share, share_group, share_variance, lean`

const ofTheUnlinked = (given: Relation, cells: readonly string[]): Sql =>
  sql`select ${kept(
    cells,
    sql`("second" - "right") * share * (1 - share) + ("links" - "right") * (1 - share) * (1 - share)`,
    sql`"second" - "right"`,
  )}
from (select *, "right" + share * ("second" - "right") as m from ${given} as given) as reckoned`

const ofThoseInBoth = (given: Relation, cells: readonly string[]): Sql =>
  sql`select ${kept(
    cells,
    sql`(m * share * (1 - share) + ("second" - m) * wrong * (1 - wrong) + ("second" - m) * ("second" - m) * wrong * (1 - wrong) / nullif("second" - "right", 0))
    / ((share - wrong) * (share - wrong))`,
    sql`-m / (share - wrong)`,
  )}
from (
  select *, case when share > wrong then ("links" - wrong * "second") / (share - wrong) end as m
  from (select *, case when "second" > "right" then ("links" - "right") / ("second" - "right") else 0 end as wrong from ${given} as given) as rated
) as reckoned`
