/**
 * What the truth says of a person on a day, as SQL over `persons`: completed years, citizenship, level of education.
 */
import { join, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import { employment, levels } from '../../synth/country/traits.ts'

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

/** Nobody is older. */
const oldest = 200

/** Part of those of an age who work, by the sex and the age on the day. */
const working = (day: Sql): Sql =>
  sql`case ${join(
    (['M', 'F'] as const).flatMap((sex) =>
      employment.below.map(
        ([limit, part]) =>
          sql`when persons.sex = ${sex} and ${ageOnDay(day)} < ${Math.min(limit, oldest)} then ${employment.prime[sex] * part}`,
      ),
    ),
    ' ',
  )} end`

/** What a person does on the day, as a code of CL_LABOUR_STATUS; null for children (synth/country/traits.ts). */
export const labourStatusOnDay = (day: Sql): Sql => {
  const { from, seeking } = employment
  const learns = levels.map(
    ({ level, age }) => sql`when persons.education = ${level} and ${ageOnDay(day)} < ${age} then 'OLF'`,
  )
  return sql`case when ${ageOnDay(day)} < ${from} or persons.activity is null then null ${join(learns, ' ')}
  when persons.activity < ${working(day)} then 'EMP'
  when persons.activity < ${working(day)} + ${seeking.part} and ${ageOnDay(day)} < ${seeking.until} then 'UNE'
  else 'OLF' end`
}
