/**
 * Completed years on a day, of somebody whose birth is known to the month or the year only (`1984-05`, `1984`).
 *
 * In the month of birth, and in the year of birth where the month is not known, the birthday is taken to have passed: at the end of a
 * month, or of a year, that is exact.
 */
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

/** @param day ISO text, a date, or a column of either */
export function ageOn(birth: Sql, day: Sql): Sql {
  const text = call('toText', day)
  const number = (from: Sql): Sql => call('toInteger', from)
  const months = (of: Sql, missing: Sql): Sql =>
    sql`(12 * ${number(sql`substring(${of}, 1, 4)`)} + coalesce(${number(sql`substring(${of}, 6, 2)`)}, ${missing}))`
  return sql`cast(floor((${months(text, sql`12`)} - ${months(birth, sql`1`)}) / 12.0) as integer)`
}
