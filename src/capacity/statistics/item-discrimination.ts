/**
 * How well an item tells those who know from those who do not, in two ways: its correlation with the sum of all other items, and
 * the difference of its difficulty between the best and the weakest 27 per cent.
 *
 * Sources: S. Henrysson, Psychometrika 28 (1963); T. L. Kelley, Journal of Educational Psychology 30 (1939). Everyone who has the
 * score of the last of the 27 per cent is taken with them, so that the order of the rows does not matter.
 */
import { correlation } from './correlation.ts'
import { mean } from './mean.ts'

export interface Discrimination {
  /** Corrected item-total correlation; null where the item or the rest does not vary. */
  readonly correlation: number | null
  /** Upper less lower group, −1 to 1. */
  readonly upperLower: number
}

/** Discrimination of item `item` (a column) in `scores`, a row a person; null for fewer than two people. */
export function itemDiscrimination(
  scores: readonly (readonly number[])[],
  item: number,
): Discrimination | null {
  if (scores.length < 2) return null
  const own = scores.map((row) => row[item] ?? Number.NaN)
  const totals = scores.map((row) => row.reduce((sum, value) => sum + value, 0))
  const place = Math.ceil(0.27 * scores.length) - 1
  const sorted = totals.toSorted((a, b) => a - b)
  const [low, high] = [sorted[place] ?? 0, sorted.at(-1 - place) ?? 0]
  return {
    correlation: correlation(
      own,
      totals.map((total, i) => total - (own[i] ?? 0)),
    ),
    upperLower:
      mean(own.filter((_, i) => (totals[i] ?? 0) >= high)) -
      mean(own.filter((_, i) => (totals[i] ?? 0) <= low)),
  }
}
