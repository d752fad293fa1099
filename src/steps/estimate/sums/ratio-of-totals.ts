/**
 * Ratios of estimated totals, means among them: a mean is the total of a variable over the total of ones.
 */
import { sandwich } from '../matrix.ts'
import { estimatesOf } from '../survey/estimate.ts'
import type { Estimates } from '../survey/estimate.ts'

/**
 * Take the ratio of one total to another, by Taylor linearisation: (1, −R) / X on their covariance.
 *
 * The same as the ratio of the records' values; where its error is nought in exact arithmetic, what rounding leaves is up to a
 * hundred-millionth of the value.
 */
export function ratioOfTotals({ each, covariance }: Estimates, above: number, below: number): Estimates {
  const [y, x] = [each[above], each[below]]
  if (y === undefined || x === undefined) throw new RangeError('no such total')
  const ratio = y.value / x.value
  const gradient = each.map((_, i) => ((i === above ? 1 : 0) - (i === below ? ratio : 0)) / x.value)
  return estimatesOf([ratio], sandwich([gradient], covariance), y.df)
}
