/**
 * Counts added up, by day, kind, name and language.
 *
 * Bounded: after `most` names, further ones are counted under the name `…` of their kind, so that no one can fill the memory by
 * asking for ever new addresses.
 */
import type { DayCount, Look } from './usage.ts'

const keyOf = ({ day, kind, id, lang }: Look & { day: string }): string =>
  [day, kind, lang ?? '', id].join(' ')

export interface Tally {
  /** Add `n` looks (one unless told) of a day. */
  readonly add: (day: string, look: Look, n?: number) => void
  readonly size: () => number
  /** All counts by day, kind, name and language, in that order. */
  readonly counts: () => readonly DayCount[]
}

/** Begin with `known`. */
export function tally(known: readonly DayCount[] = [], most = 20_000): Tally {
  const all = new Map<string, DayCount>()
  const put = (day: string, look: Look, n: number): void => {
    const { kind, id, lang } = look
    const row = { day, kind, id, ...(lang === undefined ? {} : { lang }) }
    const key = keyOf(row)
    const before = all.get(key)
    if (before === undefined && all.size >= most && id !== '…') return put(day, { kind, id: '…' }, n)
    all.set(key, { ...row, count: (before?.count ?? 0) + n })
  }
  for (const { day, count, ...look } of known) put(day, look, count)
  return {
    add: (day, look, n = 1) => put(day, look, n),
    size: () => all.size,
    counts: () => [...all.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  }
}
