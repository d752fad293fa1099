/**
 * A date as far as it is known: a year, a month, or a day.
 */
import type { Format } from '../portal/format.ts'

/** Write an ISO date of any of the three precisions; empty where there is none. */
export function sayDate(f: Format, date: string | undefined): string {
  if (date === undefined) return ''
  return date.length > 7 ? f.date(date) : f.period(date)
}
