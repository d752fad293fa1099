/**
 * What a t test says: the mean that it is about, the statistic, its p value for no effect (two-sided) and the interval.
 */
import { studentCdf } from '../../statistics/student-cdf.ts'
import { studentQuantile } from '../../statistics/student-quantile.ts'

export interface TTest {
  /** In the unit of what was measured. */
  readonly estimate: number
  readonly statistic: number
  readonly df: number
  readonly p: number
  /** Both ends, at the level that was asked for. */
  readonly interval: readonly [number, number]
}

/** The test of `estimate` against 0 with standard error `error`; null where the error is 0 or unknown. */
export function tTest(estimate: number, error: number, df: number, level = 0.95): TTest | null {
  if (!(error > 0) || !(df > 0)) return null
  const statistic = estimate / error
  const reach = studentQuantile(1 - (1 - level) / 2, df) * error
  return {
    estimate,
    statistic,
    df,
    p: 2 * studentCdf(Math.abs(statistic), df, true),
    interval: [estimate - reach, estimate + reach],
  }
}
