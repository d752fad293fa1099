/**
 * Residence before each crossing: the side to which the last crossing that decided led, whatever the status was before it.
 *
 * Whether a crossing decides rests on what follows it only, so no status has to be carried from row to row.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { crossingColumns, inOrder } from './crossings.ts'
import { fault } from './fault.ts'
import type { RuleDays } from './residence-rule.ts'

const decides = (minimum: number): Sql => sql`kept - own >= ${minimum}`

export const statusColumns = [...crossingColumns, 'fault', 'initial', 'before', 'decides', 'settled'] as const

/**
 * Find when each crossing is settled, and residence before it.
 *
 * @param ahead see lookahead.ts; with a column `resident` where the status before the first crossing is given for some
 * @returns one row per crossing: its columns, fault (see fault.ts; null where there is none), initial (residence at the start), before
 * (residence), decides, settled (day on which it is clear whether it decides)
 */
export function statuses(name: string, ahead: Relation, { allowance, minimum }: RuleDays): Relation {
  const fromFirst = sql`first_value(1 - arrival) over (${inOrder})`
  const initial = ahead.columns.includes('resident') ? sql`coalesce(resident, ${fromFirst})` : fromFirst
  return relation(
    name,
    statusColumns,
    'Residence before each crossing, and when the crossing is settled',
    sql`select person, crossing, arrival, day, fault, initial, coalesce(decided, initial) as before,
  decides, case when decides then own + ${minimum} + at_minimum else other + ${allowance} + kept end as settled
from (
  select person, crossing, arrival, day, own, other, kept, ${decides(minimum)} as decides,
    ${fault(sql`lag(arrival) over (${inOrder})`)} as fault,
    ${initial} as initial,
    ${call('lastKnown', sql`case when ${decides(minimum)} then arrival end`)} over (${inOrder} rows between unbounded preceding and 1 preceding) as decided,
    coalesce(lag(spent) over (${inOrder}), lead(spent_at_first) over (${inOrder}), other) as at_minimum
  from ${ahead} as ahead
) as decided`,
  )
}
