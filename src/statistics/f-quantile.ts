/** Quantiles of Fisher's F distribution, as R's `qf`. */
import { incompleteBeta } from './incomplete-beta.ts'
import { invert } from './invert.ts'

/** The f with P(F ≤ f) = `p`, 0 < p < 1, for `df1` and `df2` degrees of freedom. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const cdf = (f: number): number =>
    f <= 0 ? 0 : incompleteBeta((df1 * f) / (df1 * f + df2), df1 / 2, df2 / 2, df2 / (df1 * f + df2))
  return invert(cdf, p, 0, 4)
}
