/**
 * Since when it is known of each crossing whether it was a migration. That can be earlier than the status after it is final: a short
 * trip home is none, whatever becomes of the stay around it.
 *
 * A crossing back, on the way of a crossing whose outcome is open, is decided at once where it comes less than twice the allowance
 * after the status before that one became final. Among the crossings that can tell, the earliest does. Those of one direction are
 * settled in the order of time, so it is the one that is settled next: each is put at the last day on which it can tell, and every
 * crossing back looks forward from its own day.
 *
 * Source: Stats NZ, package migrbc (MIT): its date on which the long-term migration flag is final.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'
import { dayOf } from './day.ts'
import { settled } from './residence.ts'
import type { ResidenceAsked } from './residence.ts'
import { ruleDays } from './residence-rule.ts'

/**
 * Find since when each crossing is known to be a migration or none.
 *
 * @param crossings see residence.ts
 * @returns one row per crossing up to the cut-off, of a person without an error: person, crossing, arrival, day, next_day (of the next
 * crossing, null where there is none up to the cut-off), migration (1, 0), movement_final (day)
 * @throws reside.invalid-date
 */
export function movementFinal(crossings: Relation, asked: ResidenceAsked): Relation {
  const { allowance } = ruleDays(asked.rule)
  const cutoff = dayOf(asked.dataCutoff, 'cut-off of the data')
  const numbered = relation(
    'numbered',
    [],
    'Settled crossings in order, with the day on which the status before each became final',
    sql`select person, crossing, arrival, day, before, decides, settled, after_final, greatest(day, coalesce(last_final, day)) as before_final,
  row_number() over (${inOrder}) as nth, lead(day) over (${inOrder}) as next_day
from ${settled(crossings, asked)} as settled
where error = 0`,
  )
  const heard = relation(
    'heard',
    [],
    'Every crossing at its day, among the crossings the other way at the last day on which they can tell',
    sql`select person, crossing, way, day, next_day, nth, teller, migrates, after_final,
  min(case when teller = 1 then nth end) over (${nextTeller}) as next_nth,
  min(case when teller = 1 then before_final end) over (${nextTeller}) as next_final
from (
  select person, crossing, day, next_day, nth, 1 - arrival as way, day as told, 0 as teller, before_final,
    decides and arrival <> before as migrates, after_final
  from ${numbered} as numbered
  union all
  select person, crossing, day, null, nth, arrival, least(settled - case when decides then 1 else 0 end, before_final + ${2 * allowance - 1}), 1, before_final, null, null
  from ${numbered} as numbered
  where arrival <> before
) as ways`,
  )
  return relation(
    'movement final',
    ['person', 'crossing', 'arrival', 'day', 'next_day', 'migration', 'movement_final'],
    'Since when it is known of each crossing whether it was a migration',
    sql`select person, crossing, 1 - way as arrival, day, case when next_day <= ${cutoff} then next_day end as next_day, cast(case when migrates then 1 else 0 end as smallint) as migration,
  case when not migrates and next_nth < nth then greatest(day, next_final) else after_final end as movement_final
from ${heard} as heard
where teller = 0 and day <= ${cutoff}`,
  )
}

const nextTeller = sql`partition by person, way order by told, teller, nth rows between current row and unbounded following`
