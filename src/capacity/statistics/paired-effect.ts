/**
 * How large a change in pairs is, in standard deviations: d_z (of the differences) and d_av (of the scores, the mean of both
 * variances), each with Hedges' correction for small samples and an interval from the noncentral t distribution.
 *
 * Sources: G. Cumming, Understanding the New Statistics (2012), chapters 11 and 13; D. Lakens, Frontiers in Psychology 4 (2013);
 * the interval of d_av is that of J. Algina and H. J. Keselman, Educational and Psychological Measurement 63 (2003).
 */
import { invert } from '../../statistics/invert.ts'
import { logGamma } from '../../statistics/log-gamma.ts'
import { mean } from './mean.ts'
import { noncentralStudentCdf } from './noncentral-student-cdf.ts'
import { variance } from './variance.ts'

export interface EffectSize {
  readonly d: number
  /** Hedges' g: d without its bias in small samples. */
  readonly g: number
  /** Of d. */
  readonly interval: readonly [number, number]
}

export interface PairedEffect {
  readonly z: EffectSize
  readonly av: EffectSize
}

/** Effect of `before` → `after`; null for fewer than two pairs, or where the differences do not vary. */
export function pairedEffect(
  before: readonly number[],
  after: readonly number[],
  level = 0.95,
): PairedEffect | null {
  const n = after.length
  const change = after.map((value, i) => value - (before[i] ?? Number.NaN))
  const [spread, usual] = [Math.sqrt(variance(change)), Math.sqrt((variance(before) + variance(after)) / 2)]
  if (!(spread > 0) || !(usual > 0)) return null
  const t = (mean(change) / spread) * Math.sqrt(n)
  const out = (1 - level) / 2
  const ends = [noncentrality(t, n - 1, 1 - out), noncentrality(t, n - 1, out)] as const
  const correction = hedges(n - 1)
  const size = (unit: number): EffectSize => ({
    d: mean(change) / unit,
    g: (correction * mean(change)) / unit,
    interval: [(ends[0] * spread) / (Math.sqrt(n) * unit), (ends[1] * spread) / (Math.sqrt(n) * unit)],
  })
  return { z: size(spread), av: size(usual) }
}

/** The noncentrality with P(T ≤ t) = p: the larger it is, the smaller that chance. */
const noncentrality = (t: number, df: number, p: number): number =>
  invert((ncp) => -noncentralStudentCdf(t, df, ncp), -p, t - 4, t + 4)

/** Hedges' exact factor (Journal of Educational Statistics 6, 1981). */
const hedges = (df: number): number =>
  df < 2 ? Number.NaN : Math.exp(logGamma(df / 2) - 0.5 * Math.log(df / 2) - logGamma((df - 1) / 2))
