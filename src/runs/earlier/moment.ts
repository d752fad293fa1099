/**
 * A moment as a person writes it: a date, which is its end, or a date and time with its zone.
 */
import { problem } from '../../problem.ts'

const form = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * @param text `2026-03-31` (its last moment in UTC), `2026-03-31T12:00Z`, `2026-03-31T12:00:30+01:00`
 * @param now ISO date and time; of today what has passed is meant
 * @returns ISO date and time in UTC, as the catalog writes it
 * @throws earlier.invalid-moment
 */
export function readMoment(text: string, now: string): string {
  const wrong = (what: string) => problem('earlier.invalid-moment', { found: text, what })
  const [, day = '', time] = form.exec(text) ?? []
  if (day === '') throw wrong('it is no date, and no date and time with its zone')
  const isDay = isoOf(`${day}T00:00:00Z`)?.slice(0, 10) === day
  const moment = isDay ? isoOf(time === undefined ? `${day}T23:59:59.999Z` : text) : undefined
  if (moment === undefined) throw wrong('there is no such moment')
  if (moment <= now) return moment
  if (day === now.slice(0, 10) && time === undefined) return now
  throw wrong('it lies in the future')
}

function isoOf(text: string): string | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
