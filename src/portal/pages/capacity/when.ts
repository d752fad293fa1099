/**
 * Dates as people know them, written out: a year, a month, or a day.
 */
import type { PageContext } from '../../page-context.ts'

/** `2018`, `December 2018`, `4 December 2018`. */
export function when(ctx: PageContext, date: string): string {
  return date.length === 10 ? ctx.f.date(date) : ctx.f.period(date)
}
