/**
 * What a release says of its use: whole months only, so that looking at the site makes a new release once a month at most, and
 * a run repeated on the same day changes nothing.
 *
 * Counts under five are withheld ("fewer than 5"): a page that one person reads would otherwise tell about that person. The totals
 * of a month count everything.
 */
import type { DayCount, Look, MonthCount, UsageKind } from './usage.ts'

/** Counts below this are not published. */
export const leastCount = 5

/** Of a name, all; in a month's totals by kind, and by kind and language. */
export const allNames = '_T'

/**
 * Months before that of `day` (ISO date, UTC), by month, kind and name, as MonthCount says.
 *
 * @param counts in any order
 */
export function publishUsage(counts: readonly DayCount[], day: string): readonly MonthCount[] {
  const sums = new Map<string, MonthCount & { readonly count: number }>()
  const add = (month: string, look: Look, n: number): void => {
    const key = [month, look.kind, look.id, look.lang ?? ''].join(' ')
    sums.set(key, { month, ...look, count: (sums.get(key)?.count ?? 0) + n })
  }
  for (const { day: at, kind, id, lang, count } of counts) {
    const month = at.slice(0, 7)
    if (month >= day.slice(0, 7)) continue
    add(month, { kind, id }, count)
    add(month, { kind, id: allNames }, count)
    if (lang !== undefined) add(month, { kind, id: allNames, lang }, count)
  }
  return [...sums.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ ...row, count: row.count < leastCount ? null : row.count }))
}

/** What was looked at in a month, in all names together; 0 where nothing is known, and where it was fewer than five. */
export const monthTotal = (usage: readonly MonthCount[], month: string, kind: UsageKind): number =>
  usage.find((u) => u.month === month && u.kind === kind && u.id === allNames && u.lang === undefined)
    ?.count ?? 0
