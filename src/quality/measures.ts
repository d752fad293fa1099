/**
 * How far published figures are from the true ones: bias of the total, errors of the cells, what protection explains, and how often an
 * interval holds the truth.
 *
 * Errors are published minus true. The measures are those of Eurostat's quality guidelines for estimates against a benchmark.
 */
import type { Group, Pair } from './pair.ts'

export interface Measures {
  /** Pairs compared. */
  readonly cells: number
  /** True cells that the table has not; each is compared as a published zero. */
  readonly absent: number
  /** Published cells of more than zero that are zero in the truth. */
  readonly unfounded: number
  readonly suppressed: number
  /** The totals, added over the groups. */
  readonly published: number
  readonly true: number
  /** (published - true) / true of the totals; null where the true total is 0. */
  readonly bias: number | null
  /** Mean absolute error and root mean square error, in units of the table; null without a cell. */
  readonly absolute: number | null
  readonly rootMeanSquare: number | null
  /** Mean of |error| / true, over cells whose true value is `leastTrue` or more; null where there is none. */
  readonly relative: number | null
  /** Share of cells whose error is no larger than the largest change of protection. */
  readonly within: number | null
  /** Mean of what is left of each error when protection's largest change is taken off: that of the method or the source. */
  readonly beyond: number | null
  /** Cells with an interval, and the share of these whose interval holds the true value. */
  readonly intervals: number
  readonly covered: number | null
}

/** Relative errors of smaller cells say little. */
export const leastTrue = 10

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): number | null =>
  mean(pairs.map((pair) => (holds(pair) ? 1 : 0)))

export const biasOf = ({
  published,
  true: real,
}: Pick<Group['total'], 'published' | 'true'>): number | null =>
  real === 0 ? null : (published - real) / real

const errorOf = (pair: Pair): number => pair.published - pair.true

/**
 * Measure groups together.
 *
 * @param most the largest change of a count by protection
 */
export function measure(groups: readonly Group[], most: number): Measures {
  const pairs = groups.flatMap((group) => group.pairs)
  const sum = (of: (group: Group) => number): number => groups.reduce((all, group) => all + of(group), 0)
  const total = { published: sum((g) => g.total.published), true: sum((g) => g.total.true) }
  const squared = mean(pairs.map((pair) => errorOf(pair) ** 2))
  const bounded = pairs.filter(({ low, high }) => low !== undefined && high !== undefined)
  return {
    cells: pairs.length,
    absent: pairs.filter(({ absent = false }) => absent).length,
    unfounded: pairs.filter((pair) => pair.published > 0 && pair.true === 0).length,
    suppressed: sum((group) => group.suppressed),
    ...total,
    bias: biasOf(total),
    absolute: mean(pairs.map((pair) => Math.abs(errorOf(pair)))),
    rootMeanSquare: squared === null ? null : Math.sqrt(squared),
    relative: mean(
      pairs.filter((pair) => pair.true >= leastTrue).map((pair) => Math.abs(errorOf(pair)) / pair.true),
    ),
    within: share(pairs, (pair) => Math.abs(errorOf(pair)) <= most),
    beyond: mean(pairs.map((pair) => Math.max(0, Math.abs(errorOf(pair)) - most))),
    intervals: bounded.length,
    covered: share(bounded, ({ low = 0, high = 0, true: real }) => low <= real && real <= high),
  }
}
