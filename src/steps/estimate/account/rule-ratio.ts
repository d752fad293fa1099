/**
 * Counts of migrants under one rule of residence as counts under another, observed: where the same crossings were read under both, the
 * ratio of the flows converts one into the other, and needs no model of how long people stay (duration.ts). It holds for the country and
 * the years that it was taken from.
 */
import { relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * Compare flows under each rule with those under one of them.
 *
 * Only years are taken in which no migration is open under any rule, so that all rules are compared over the same crossings.
 *
 * @param moves person, rule, movement, period, final: one row per migration under each rule (tabulate/resident/rule-comparison.ts)
 * @param reference code of the rule whose flows are wanted
 * @returns one row per rule and movement (`immigration`, `emigration`): rule, movement, periods (years taken), moves, wanted (moves under the reference),
 * ratio (wanted / moves: the factor that takes a flow under the rule to one under the reference; null where there is none). Restricted
 */
export function ruleRatios(moves: Relation, reference: string): Relation {
  const closed = relation(
    'final moves by rule',
    ['rule', 'movement', 'period'],
    'Migrations of the years in which none is open under any rule',
    sql`select rule, movement, period from (
  select rule, movement, period, min(case when final then 1 else 0 end) over (partition by period) as all_final from ${moves} as moves
) as marked
where all_final = 1`,
  )
  return relation(
    'ratios of rules',
    ['rule', 'movement', 'periods', 'moves', 'wanted', 'ratio'],
    `Flows under ${reference} over flows under each rule`,
    sql`select counted.rule, counted.movement, counted.periods, counted.moves, coalesce(wanted.moves, 0) as wanted, cast(wanted.moves as double) / counted.moves as ratio
from (
  select rule, movement, cast(count(distinct period) as integer) as periods, cast(count(*) as integer) as moves from ${closed} as closed group by rule, movement
) as counted
left join (
  select movement, cast(count(*) as integer) as moves from ${closed} as closed where rule = ${reference} group by movement
) as wanted on wanted.movement = counted.movement`,
  )
}
