/**
 * Border crossings as narrow numbers: the only form that the windows sort.
 *
 * A crossing whose direction or date cannot be read keeps a null there, and makes its person's history faulty; see fault.ts.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { dayOf } from './day.ts'

/** arrival: 1 into the country, 0 out of it. day: from 1 January 1970. */
export const crossingColumns = ['person', 'crossing', 'arrival', 'day'] as const

/** Order of a person's crossings; on one day the numbers of the crossings tell. */
export const inOrder: Sql = sql`partition by person order by day, crossing`

/**
 * Encode crossings.
 *
 * @param crossings person, crossing (whole numbers), direction (`A` arrival, `D` departure), date (ISO text)
 * @param cutoff ISO date after which crossings are left out; none are where it is absent
 * @returns one row per crossing: person, crossing, arrival, day
 * @throws reside.invalid-date
 */
export function crossingDays(crossings: Relation, cutoff?: string): Relation {
  const until =
    cutoff === undefined
      ? sql``
      : sql`
where day is null or day <= ${dayOf(cutoff, 'cut-off of the data')}`
  return relation(
    'crossing days',
    crossingColumns,
    'Crossings up to the cut-off, as numbers',
    sql`select person, crossing, arrival, day
from (
  select person, crossing, cast(case direction when 'A' then 1 when 'D' then 0 end as smallint) as arrival,
    ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as day
  from ${crossings} as given
) as encoded${until}`,
  )
}

/**
 * Encode what is known of residence before the first crossing, from a census or a permit.
 *
 * @param initial person, resident (1 or 0), date (ISO text) on which that became final
 * @returns one row per person: person, resident, known (day)
 */
export function initialDays(initial: Relation): Relation {
  return relation(
    'initial days',
    ['person', 'resident', 'known'],
    'Residence before the first crossing, as numbers',
    sql`select person, cast(resident as smallint) as resident, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as known
from ${initial} as given`,
  )
}
