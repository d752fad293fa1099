/** Fisher's F distribution, by the incomplete beta function. */
import { incompleteBeta } from './incomplete-beta.ts'

/** P(F > f) for `df1` and `df2` degrees of freedom, which need not be whole. */
export const fUpper = (f: number, df1: number, df2: number): number =>
  f <= 0 ? 1 : incompleteBeta(df2 / (df1 * f + df2), df2 / 2, df1 / 2, (df1 * f) / (df1 * f + df2))
