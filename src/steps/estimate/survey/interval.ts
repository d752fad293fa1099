/**
 * Confidence intervals of estimates by Student's t with the degrees of freedom of the design.
 */
import { normalQuantile } from '../../../statistics/normal-quantile.ts'
import { studentQuantile } from '../../../statistics/student-quantile.ts'
import type { Estimate } from './estimate.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** The t that a two-sided interval reaches to; without an end of degrees of freedom, the normal z. */
export const reach = (level: number, df: number): number =>
  df === Infinity ? normalQuantile((1 + level) / 2) : studentQuantile((1 + level) / 2, df)

/**
 * Interval of an estimate, as wide as its error makes it: an interval of a total may go below nought.
 *
 * @param level confidence, 0 < level < 1
 * @param df Infinity for a normal interval; NaN bounds where there is no degree of freedom
 */
export function tInterval({ value, se, df: own }: Estimate, level = 0.95, df = own): Interval {
  if (!(df > 0)) return { low: Number.NaN, high: Number.NaN }
  const away = reach(level, df) * se
  return { low: value - away, high: value + away }
}
