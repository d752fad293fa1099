/** Quantiles of the standard normal distribution, as R's `qnorm`. */
import { invert } from './invert.ts'
import { normalCdf } from './normal-cdf.ts'

/** The z with P(Z ≤ z) = `p`, 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  return p > 0.5 ? -normalQuantile(1 - p) : invert((z) => normalCdf(z), p, -4, 0)
}
