/**
 * What the truth says of a person on a day, as SQL over `persons`: completed years, citizenship, level of education.
 */
import { join, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import { levels } from '../../synth/country/traits.ts'

export const dateOf = (iso: string): Sql => sql`cast(${iso} as date)`

const counted = (day: Sql): Sql =>
  sql`(10000 * extract(year from ${day}) + 100 * extract(month from ${day}) + extract(day from ${day}))`

/** Completed years of life, exact to the day. */
export const ageOnDay = (day: Sql): Sql =>
  sql`cast(floor((${counted(day)} - ${counted(sql`persons.birth`)}) / 10000) as integer)`

/** The citizenship of birth, until the day of naturalisation. */
export const citizenOnDay = (day: Sql, home: string): Sql =>
  sql`case when persons.naturalised <= ${day} then ${home} else persons.citizenship end`

/** The ISCED level that a person has: the final one, or what their age allows (synth/country/traits.ts), as a code of CL_EDUCATION. */
export const educationOnDay = (day: Sql): Sql =>
  sql`case ${join(
    levels
      .toReversed()
      .map(
        ({ level, age }) =>
          sql`when persons.education >= ${level} and ${ageOnDay(day)} >= ${age} then ${`L${level}`}`,
      ),
    ' ',
  )} end`
