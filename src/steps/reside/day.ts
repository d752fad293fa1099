/** Days as whole numbers from 1 January 1970: what a step is told in a date becomes a number before it becomes SQL. */
import { problem } from '../../problem.ts'

/**
 * Give the number of an ISO date.
 *
 * @param what the date is, for the message
 * @throws reside.invalid-date
 */
export function dayOf(date: string, what: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // A day such as 30 February is taken for one in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw problem('reside.invalid-date', { what, found: date })
  return time / 86_400_000
}
