/**
 * Six steps from little to much: where to cut, so that each step holds about as many values and the cuts are round.
 */
import { quantileSorted } from 'd3-array'

export interface Ramp {
  /** Cuts between the steps, ascending; at most five, fewer where values are few or alike. */
  readonly cuts: readonly number[]
  /** The step below the first cut, from 1: with few cuts the darker steps are used. */
  readonly first: number
  /** Step of a value; a value on a cut belongs to the upper one. */
  readonly step: (value: number) => number
}

/** Round to one or two digits: 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten. */
const round = (n: number): number => {
  if (n === 0) return 0
  const power = 10 ** Math.floor(Math.log10(Math.abs(n)))
  const m = Math.abs(n) / power
  const nice = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].reduce((best, c) =>
    Math.abs(c - m) < Math.abs(best - m) ? c : best,
  )
  return Number((Math.sign(n) * nice * power).toPrecision(3))
}

/** Cut values into six steps at rounded quantiles, or at the cuts that are given (five of them, ascending). */
export function ramp(values: readonly number[], given?: readonly number[]): Ramp {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[0] ?? 0
  const high = sorted.at(-1) ?? 0
  const wanted = [1, 2, 3, 4, 5].map((i) => round(quantileSorted(sorted, i / 6) ?? 0))
  const cuts = given ?? [...new Set(wanted)].filter((c) => c > low && c <= high).toSorted((a, b) => a - b)
  const first = Math.min(6 - cuts.length, 4)
  return { cuts, first, step: (value) => first + cuts.filter((c) => value >= c).length }
}
