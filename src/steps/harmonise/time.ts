/**
 * Times as providers write them, in the form that SDMX gives them: `2024`, `2020-Q3`, `2024-05`, `2024-05-17`.
 */
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'

const year = '(?:18|19|20|21)[0-9]{2}'

const forms = {
  year: { pattern: `(${year})`, write: '\\1' },
  quarter: { pattern: `(${year})[- ]?Q([1-4])`, write: '\\1-Q\\2' },
  month: { pattern: `(${year})-?(0[1-9]|1[0-2])`, write: '\\1-\\2' },
  date: { pattern: `(${year})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`, write: '\\1-\\2-\\3' },
} as const

export type TimeForm = keyof typeof forms

export const isTimeForm = (codes: string): codes is TimeForm => codes in forms

/** The time in SDMX form, null where the text is none; a spreadsheet's day number (45292) is none. */
export const readTime = (text: Sql, form: TimeForm): Sql =>
  sql`case when ${call('matches', text, sql`${forms[form].pattern}`)} then ${call('replaceAll', text, sql`${forms[form].pattern}`, sql`${forms[form].write}`)} end`

/** True where a text looks like the day number of a spreadsheet (1954 to 2064) that stands for a date. */
export const looksLikeExcelDate = (text: Sql): Sql =>
  call('matches', text, sql`${'[2-5][0-9]{4}(\\.[0-9]+)?'}`)
