/**
 * Two lists of the same people, of which each misses some: those whom a census counted, and those whom the border knows as residents
 * on its night. What the second knows must not come from the first: only crossings up to that night tell who is in it.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { dayOf } from './day.ts'

export const listColumns = ['person', 'probability'] as const

/**
 * List the persons whom a census counted.
 *
 * @param records analysis records of the census
 * @param spine source, record, person, probability
 * @returns one row per person: person, probability (that a record of the census is hers, the highest of several)
 */
export const countedPersons = (records: Relation, spine: Relation): Relation =>
  relation(
    'persons counted',
    listColumns,
    'Persons whom the census counted',
    sql`select spine.person, max(spine.probability) as probability
from ${records} as given join ${spine} as spine on spine.record = given.record
group by spine.person`,
  )

export interface AtTheBorder {
  /** See residence.ts. */
  readonly residence: Relation
  /** Crossings as residence was derived from them: person, crossing, record (number of the given one, null where imputed). */
  readonly repaired: Relation
  /** See person-crossings.ts. */
  readonly crossings: Relation
}

/**
 * List the residents whom the border saw lately: those whose last crossing before a night is on record, was not long ago, and left them
 * residents.
 *
 * @param at ISO date of the night
 * @param within days before it in which the crossing must have been; the longer, the more have moved since without a record
 * @returns one row per person: person, probability (that the crossing's record is hers)
 * @throws reside.invalid-date
 */
export function residentsSeen(
  { residence, repaired, crossings }: AtTheBorder,
  at: string,
  within: number,
): Relation {
  const night = dayOf(at, 'day of the census')
  return relation(
    'residents seen at the border',
    listColumns,
    `Residents on ${at} who crossed the border in the ${within} days before`,
    sql`select latest.person, told.probability
from (
  select person, crossing, day, after, row_number() over (partition by person order by day desc, crossing desc) as nth
  from ${residence} as facts
  where error = 0 and day <= ${night}
) as latest
join ${repaired} as fixed on fixed.person = latest.person and fixed.crossing = latest.crossing
join ${crossings} as told on told.person = fixed.person and told.crossing = fixed.record
where latest.nth = 1 and latest.after = 1 and latest.day > ${night - within}`,
  )
}
