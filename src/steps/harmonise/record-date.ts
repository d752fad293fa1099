/**
 * Dates as agencies write them: several forms in one column, month or year alone, day numbers of a spreadsheet.
 */
import { call, join, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

/** A form that is not one of strptime: the day number of a spreadsheet, 1 for 1 January 1900 (with its leap day that never was). */
export const excel = 'excel'

/** From 30 December 1899, the day 0 of spreadsheets after February 1900, to 1 January 1970. */
const fromExcel = 25_569

/** Days that a date of a person or of an office can have, 1 January 1850 to 31 December 2199, counted from 1970. */
const [first, last] = [-43_829, 84_005]

/** Day of the text in one form, null where it has another. */
function dayIn(text: Sql, form: string): Sql {
  const day =
    form === excel
      ? sql`case when ${call('matches', text, sql`${'[1-9][0-9]{2,4}(\\.[0-9]+)?'}`)} then cast(floor(${call('toNumber', text)}) as integer) - ${fromExcel} end`
      : call('dayNumber', text, sql`${form}`)
  return sql`case when ${day} between ${first} and ${last} then ${day} end`
}

/** The date, the first of its month or year where the text says no more; null where no form fits. Forms are tried in turn. */
export const readDate = (text: Sql, forms: readonly string[]): Sql =>
  call('dateOfDay', sql`coalesce(${join(forms.map((form) => dayIn(text, form)))}, null)`)

/** How much of a date a form says: D, M or Y. */
export const precisionIn = (form: string): 'D' | 'M' | 'Y' =>
  form === excel || /%[dejxcD]/.test(form) ? 'D' : /%[mbB]/.test(form) ? 'M' : 'Y'

/** How much of the date the text says; null where no form fits. */
export const precisionOf = (text: Sql, forms: readonly string[]): Sql =>
  sql`case ${join(
    forms.map((form) => sql`when ${dayIn(text, form)} is not null then ${precisionIn(form)}`),
    ' ',
  )} end`
