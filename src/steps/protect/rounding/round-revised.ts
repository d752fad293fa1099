/**
 * Round small counts of tables that were published before, so that neither the counts nor their changes are seen while they are small.
 *
 * Counts from the base on are published as they are, so one that went from 47 to 48 would tell that one person came, and the totals around it
 * who that is. A count is therefore held to what was published: it stays, or differs by the base at least. One whose records are as many as before
 * keeps its value, since two roundings of one count tell more of it than one. Ours; the choice between two values is that of choose-up.ts.
 */
import { chooseUp } from './choose-up.ts'
import { distance } from './distance.ts'
import { closest, sumOf, turned } from './round-small-counts.ts'
import type { Rounded, RoundingInput } from './round-small-counts.ts'

/** An inner cell in the release in force: its true count, and what was published of it. */
export interface RoundedBefore {
  readonly count: number
  readonly rounded: number
}

/** Never seen before: nobody was there, and nothing was shown. */
const unseen: RoundedBefore = { count: 0, rounded: 0 }

/** The nearest values below and above a count that may be published; the same one twice where the count itself may be. */
export function valuesAround(count: number, before: RoundedBefore, base: number): readonly [number, number] {
  if (count === before.count) return [before.rounded, before.rounded]
  const fits = (n: number): boolean =>
    (n === 0 || n >= base) && (n === before.rounded || Math.abs(n - before.rounded) >= base)
  let [low, high] = [count, count]
  while (!fits(low)) low -= 1
  while (!fits(high)) high += 1
  return [low, high]
}

/**
 * @param before of each inner cell, what it was; undefined where it had no records
 * @returns as `roundSmallCounts`; each inner cell has its value of before, or differs from it by the base at least
 */
export function roundRevised(
  { cells, counts, base, tries = 12 }: RoundingInput,
  before: readonly (RoundedBefore | undefined)[],
): Rounded {
  const around = counts.map((count, i) => valuesAround(count, before[i] ?? unseen, base))
  const lowest = around.map(([low]) => low)
  const steps = around.map(([low, high]) => high - low)
  const open = [...steps.keys()].filter((i) => (steps[i] ?? 0) > 0)
  const exact = cells.map((cell) => sumOf(cell, counts))
  const short = cells.map((cell, c) => (exact[c] ?? 0) - sumOf(cell, lowest))
  const add = (a: number, b: number): number => a + b
  const lacking = counts.reduce(add, 0) - lowest.reduce(add, 0)
  const mean = open.reduce((sum, i) => sum + (steps[i] ?? 0), 0) / Math.max(1, open.length)
  const up = Math.min(open.length, Math.max(0, Math.round(lacking / Math.max(1, mean))))
  const once = (turn: number): Rounded => {
    const chosen = new Set(chooseUp(cells, turned(open, turn), short, up, steps))
    const inner = around.map(([low, high], i) => (chosen.has(i) ? high : low))
    const published = cells.map((cell) => sumOf(cell, inner))
    return { inner, published, distance: distance(exact, published) }
  }
  return closest(Array.from({ length: tries }, (_, turn) => once(turn)))
}
