/** Quantiles of Student's t distribution, as R's `qt`. */
import { invert } from './invert.ts'
import { studentCdf } from './student-cdf.ts'

/** The t with P(T ≤ t) = `p`, 0 < p < 1. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, df)
  return invert((t) => studentCdf(t, df), p, -4, 0)
}
