/** Quantiles of the beta distribution, as R's `qbeta`. */
import { incompleteBeta } from './incomplete-beta.ts'
import { invert } from './invert.ts'

/** The x with P(X ≤ x) = `p`, 0 < p < 1, for both shapes above 0. */
export const betaQuantile = (p: number, a: number, b: number): number =>
  invert((x) => incompleteBeta(x, a, b), p, 0, 1)
