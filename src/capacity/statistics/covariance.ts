/**
 * Covariance of two columns of one length, with the divisor n − 1, in two passes (means first) so that nearly equal numbers do not
 * lose their digits. The covariance of a column with itself is its variance.
 */
import { mean } from './mean.ts'

/** Covariance of `x` and `y`; NaN for fewer than two pairs. */
export function covariance(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2) return Number.NaN
  const [mx, my] = [mean(x), mean(y)]
  return x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? Number.NaN) - my), 0) / (x.length - 1)
}
