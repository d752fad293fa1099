/** Student's t distribution, by the incomplete beta function. */
import { incompleteBeta } from './incomplete-beta.ts'

/** P(T ≤ t), or P(T > t) with `upper`, for `df` > 0 degrees of freedom, which need not be whole. */
export function studentCdf(t: number, df: number, upper = false): number {
  const x = upper ? -t : t
  const outside = incompleteBeta(df / (df + x * x), df / 2, 0.5, (x * x) / (df + x * x)) / 2
  return x > 0 ? 1 - outside : outside
}
