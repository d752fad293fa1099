/** Pearson's correlation, as R's `cor`. */
import { covariance } from './covariance.ts'
import { variance } from './variance.ts'

/** Correlation of two columns of one length; null where one of them does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const both = Math.sqrt(variance(x) * variance(y))
  return both > 0 ? Math.max(-1, Math.min(1, covariance(x, y) / both)) : null
}
