/**
 * Round small counts of a fixed set of linked tables so that the tables still add up: inner cells are rounded once, and all published cells are
 * sums of them.
 *
 * An inner cell is touched only where a published cell that it adds to is small. Of those, as many become the base, the others 0, as
 * leave the sum where it was; which ones, is found by a search like partial least squares: the one that makes up most of what the published cells
 * lack comes first. Source: Langsrud and Heldal, An algorithm for small count rounding of tabular data (PSD 2018); SmallCountRounding (R).
 */
import type { PublishedCell } from '../tables/published-cells.ts'
import { chooseUp } from './choose-up.ts'
import { distance } from './distance.ts'
import type { Distance } from './distance.ts'

export interface RoundingInput {
  /** The cells that are published, all of them: another table would need its rounding with these. */
  readonly cells: readonly PublishedCell[]
  /** True counts of the inner cells. */
  readonly counts: readonly number[]
  /** Counts from 1 to base − 1 are not published. */
  readonly base: number
  /** Orders in which ties are broken that are tried; the closest result is kept. */
  readonly tries?: number
}

export interface Rounded {
  /** Inner cells as they are rounded, whole numbers from 0. */
  readonly inner: readonly number[]
  /** Published cells, sums of the inner ones; none from 1 to base − 1. */
  readonly published: readonly number[]
  readonly distance: Distance
}

/** A published cell of given inner ones. */
export const sumOf = ({ inner }: PublishedCell, counts: readonly number[]): number =>
  inner.reduce((sum, i) => sum + (counts[i] ?? 0), 0)

/** Inner cells that are small and add to a small published cell. */
function touched(
  cells: readonly PublishedCell[],
  counts: readonly number[],
  base: number,
): readonly number[] {
  const small = (n: number): boolean => n > 0 && n < base
  const found = new Set<number>()
  for (const cell of cells)
    if (small(sumOf(cell, counts))) for (const i of cell.inner) if (small(counts[i] ?? 0)) found.add(i)
  return [...found].toSorted((a, b) => a - b)
}

/** Ties go to the first of the order: the cells as they come, or turned by so many places. */
export const turned = (list: readonly number[], by: number): readonly number[] => {
  const at = list.length === 0 ? 0 : by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

function roundOnce({ cells, counts, base }: RoundingInput, turn: number): readonly number[] {
  let now = [...counts]
  for (;;) {
    const candidates = turned(touched(cells, now, base), turn)
    if (candidates.length === 0) return now
    const rest = [...now]
    for (const i of candidates) rest[i] = 0
    const lacking = counts.reduce((a, b) => a + b, 0) - rest.reduce((a, b) => a + b, 0)
    const up = Math.min(candidates.length, Math.max(0, Math.round(lacking / base)))
    const short = cells.map((cell) => sumOf(cell, counts) - sumOf(cell, rest))
    for (const i of chooseUp(cells, candidates, short, up, base)) rest[i] = base
    now = rest
  }
}

/** The result that is closest to the truth; of those that are as close the first. */
export const closest = (all: readonly Rounded[]): Rounded =>
  all.reduce((best, next) =>
    next.distance.largest < best.distance.largest ||
    (next.distance.largest === best.distance.largest &&
      next.distance.meanAbsolute < best.distance.meanAbsolute)
      ? next
      : best,
  )

/** Round the tables. The same input gives the same output: no chance is used. */
export function roundSmallCounts(input: RoundingInput): Rounded {
  const { cells, counts, tries = 12 } = input
  const exact = cells.map((cell) => sumOf(cell, counts))
  const all = Array.from({ length: tries }, (_, turn): Rounded => {
    const inner = roundOnce(input, turn)
    const published = cells.map((cell) => sumOf(cell, inner))
    return { inner, published, distance: distance(exact, published) }
  })
  return closest(all)
}
