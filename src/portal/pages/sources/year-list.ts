/**
 * Years as a reader writes them: neighbours joined to a range, the rest one by one.
 */
import type { Format } from '../../format.ts'

/** `1990–1994, 2000, 2013`: years in any order, each once. */
export function yearList(f: Pick<Format, 'range'>, years: Iterable<number>): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b)
  const runs = sorted.reduce<{ from: number; to: number }[]>((all, year) => {
    const last = all.at(-1)
    if (last !== undefined && last.to === year - 1) last.to = year
    else all.push({ from: year, to: year })
    return all
  }, [])
  return runs.map((r) => (r.to === r.from + 1 ? `${r.from}, ${r.to}` : f.range(r.from, r.to))).join(', ')
}
