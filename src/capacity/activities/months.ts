/**
 * Dates of reduced precision as spans of months, so that an activity known by its year can be set beside one known by its day.
 * Months are counted from January of year 0; both ends are inside.
 */

export interface Span {
  readonly from: number
  readonly to: number
}

const first = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1
const last = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '12') - 1

/** The months in which something may have been; undefined where no date is known. */
export function months(start: string | undefined, end: string | undefined): Span | undefined {
  const from = start ?? end
  const to = end ?? start
  return from === undefined || to === undefined ? undefined : { from: first(from), to: last(to) }
}

/** Fewest months that may lie between two spans; 0 where they may meet. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to)
