/**
 * What is wrong with a person's crossings. One fault anywhere, and nothing is derived for the person: where she was is not known.
 *
 * The codes are those of Stats NZ's migrbc (MIT). Its code 1, a sequence not in the order of time, cannot come up here, since
 * crossings are put in order; nor can 99.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

export const faults = {
  /** Two crossings in the same direction: the one between them is missing. */
  unmatched: 2,
  /** A direction that is neither an arrival nor a departure. */
  direction: 3,
  /** A date that is none. */
  date: 4,
  /** A person with a status and without a crossing. */
  none: 5,
} as const

/** Code of a crossing's fault, or null, by what the crossing before it was. */
export const fault = (previous: Sql): Sql =>
  sql`case when arrival is null then ${faults.direction} when day is null then ${faults.date} when arrival = ${previous} then ${faults.unmatched} end`

/**
 * List the persons whose crossings are faulty.
 *
 * @param crossings see crossings.ts
 * @param initial see crossings.ts; its persons without a crossing are listed too
 * @returns one row per such person: person, error (the lowest code), crossings (number), faulty (number of crossings with a fault)
 */
export function faultyPersons(crossings: Relation, initial?: Relation): Relation {
  const without =
    initial === undefined
      ? sql``
      : sql`
union all
select person, ${faults.none}, 0, 0 from ${initial} as initial where person not in (select person from ${crossings} as crossings)`
  return relation(
    'faulty persons',
    ['person', 'error', 'crossings', 'faulty'],
    'Persons for whom no residence can be derived, with the reason',
    sql`select person, min(fault) as error, cast(count(*) as integer) as crossings, cast(count(fault) as integer) as faulty
from (
  select person, ${fault(sql`previous`)} as fault
  from (select person, arrival, day, lag(arrival) over (${inOrder}) as previous from ${crossings} as crossings) as pairs
) as faults
group by person
having count(fault) > 0${without}`,
  )
}
