/**
 * What follows each crossing, looked up on the clocks: how far the own clock gets before the other one has used up the allowance,
 * and where the other clock stands when the own one has reached the minimum.
 *
 * Crossings of one direction, ordered by the clock that their spells leave alone, are in the order of time. The key has the other
 * clock above and the end of the spell below, so that equal readings (two crossings on one day) stay in order.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { crossingColumns } from './crossings.ts'
import type { RuleDays } from './residence-rule.ts'

/** More days than a clock can show, times as many fit into a whole number of 64 bits. */
const above = 2 ** 24

/**
 * Look ahead from every crossing.
 *
 * @param clocks see clocks.ts
 * @returns one row per crossing: its columns, own, other; kept: how far the own clock gets by the time the other one is
 * more than the allowance on; `spent`: how far the own clock gets before the other one is the minimum on, which answers the
 * crossing after it; `spent_at_first`: the same from where the clock stood at the person's first crossing, if that went the other way
 */
export function lookahead(clocks: Relation, { allowance, minimum }: RuleDays): Relation {
  const side = sql`partition by person, arrival`
  const within = (days: number): Sql =>
    sql`over (${side} order by key range between current row and ${(days + 1) * above - 1} following)`
  return relation(
    'lookahead',
    [...crossingColumns, 'own', 'other', 'kept', 'spent', 'spent_at_first'],
    'How far each clock gets while the other one uses up its days',
    sql`select person, crossing, arrival, day, own, other,
  last_value(reached) ${within(allowance)} as kept,
  last_value(reached) ${within(minimum - 1)} as spent,
  max(case when other < ${minimum} then reached end) over (${side}) as spent_at_first
from (
  select person, crossing, arrival, day, own, other, reached, cast(other as bigint) * ${above} + reached as key
  from ${clocks} as clocks
) as keyed`,
  )
}
