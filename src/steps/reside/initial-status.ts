/**
 * Where a person lived before her first crossing, from evidence of another kind.
 *
 * Crossings alone take it from the direction of the first one: who arrives first lived abroad. That makes an immigrant of every resident
 * whose departure is not on record, and of every baby that is born in the country and comes back from a first visit abroad.
 *
 * Which statement counts:
 * 1. The latest that is not after the first crossing, since later ones know of moves that earlier ones do not.
 * 2. Of one day: a birth, then a census, then a register, then a consulate. A census met the person; a register believes that she is
 *    still there; a consulate often keeps those who went home. A consulate counts only where she has been abroad for as long as the rule
 *    asks: otherwise the crossing may be the very departure that it is about.
 * 3. A permit only where nothing else is said, it is valid on the day of the first crossing and has been for as long as the rule asks:
 *    it is a right, not a presence, and one that has just been given is that of an immigrant who is on the way.
 *
 * A statement from before crossings were recorded grows old: in between she may have moved and left no trace. The caller says from when on
 * statements are believed. Where crossings are missing and nothing is put before the first (impute.ts), even a census of five years earlier knows more
 * than a direction does; where travellers' words place what is missing (declared.ts), they know more than it, and a year is enough.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { dayOf } from './day.ts'

/** 1: resident, 0: not. */
export const resident = sql`case when kind = 'abroad' then 0 else 1 end`

/** Of statements of one day the one with the lowest rank is believed. */
export const rank = sql`case kind when 'birth' then 1 when 'counted' then 2 when 'registered' then 3 when 'abroad' then 4 else 5 end`

export interface InitialAsked {
  /** ISO date from which on a statement is believed, such as a year before the first recorded crossings. */
  readonly believedFrom: string
  /** Days for which a permit must have been valid, or a person registered abroad: the minimum of the rule of residence. */
  readonly minimumDays: number
}

/**
 * Find the status before the first crossing.
 *
 * @param crossings person, crossing, direction, date (see residence.ts)
 * @param evidence see evidence.ts
 * @returns one row per person with crossings of whom something is said in time: person, resident (1 or 0), date (ISO text, of the
 * statement); what `residence` takes as `start`, and as `initial`
 * @throws reside.invalid-date
 */
export function initialStatus(
  crossings: Relation,
  evidence: Relation,
  { believedFrom, minimumDays }: InitialAsked,
): Relation {
  const from = dayOf(believedFrom, 'day from which evidence is believed')
  const firsts = relation(
    'first crossings',
    ['person', 'first_day'],
    'When each person first crossed',
    sql`select person, min(${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)}) as first_day from ${crossings} as given where direction in ('A', 'D') group by person`,
  )
  return relation(
    'initial status',
    ['person', 'resident', 'date'],
    'Where each person lived before her first crossing, by the latest statement of it',
    sql`select person, cast(${resident} as smallint) as resident, ${call('dayText', sql`day`)} as date
from (
  select told.person, told.kind, told.day,
    row_number() over (partition by told.person order by case when told.kind = 'permit' then 1 else 0 end, told.day desc, ${rank}) as nth
  from ${evidence} as told
  join ${firsts} as firsts on firsts.person = told.person
  where case told.kind when 'death' then false
    when 'permit' then told.day <= firsts.first_day - ${minimumDays} and coalesce(told.until > firsts.first_day, true)
    when 'abroad' then told.day between ${from} and firsts.first_day - ${minimumDays}
    else told.day between ${from} and firsts.first_day end
) as ordered
where nth = 1`,
  )
}
