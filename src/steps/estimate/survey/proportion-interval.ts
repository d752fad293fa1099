/**
 * Confidence intervals of a proportion that stay between 0 and 1.
 *
 * `logit`: t interval of the log odds (Rust and Rao 1996). `asin`: of the arcsine of the root, which evens the variance out.
 * `beta`: Clopper and Pearson's with the effective sample size of the design (Korn and Graubard 1998), for proportions near 0 or 1.
 * `likelihood`: where the deviance is as large as t² design effects (Rao and Scott 1984). `mean`: the plain t interval.
 */
import { betaQuantile } from '../../../statistics/beta-quantile.ts'
import { invert } from '../../../statistics/invert.ts'
import type { Estimate } from './estimate.ts'
import { reach, tInterval } from './interval.ts'
import type { Interval } from './interval.ts'

export const proportionIntervals = ['logit', 'likelihood', 'asin', 'beta', 'mean'] as const
export type ProportionInterval = (typeof proportionIntervals)[number]

interface Options {
  /** Confidence, 0 < level < 1. */
  readonly level?: number
  /** Degrees of freedom, where others than the design's are wanted. */
  readonly df?: number
}

/**
 * Interval of a proportion.
 *
 * @param proportion estimate of the mean of an indicator
 * @param records with weight in the sample; `beta` and `likelihood` count them
 * @returns the value twice where its error is nought
 */
export function proportionInterval(
  proportion: Estimate,
  records: number,
  kind: ProportionInterval = 'logit',
  { level = 0.95, df = proportion.df }: Options = {},
): Interval {
  const { value: p, se } = proportion
  if (se === 0) return { low: p, high: p }
  switch (kind) {
    case 'mean':
      return tInterval(proportion, level, df)
    case 'logit':
      return back(Math.log(p / (1 - p)), se / (p * (1 - p)), expit)
    case 'asin':
      return back(Math.asin(Math.sqrt(p)), se / (2 * Math.sqrt(p * (1 - p))), (x) => Math.sin(x) ** 2)
    case 'beta': {
      const t = reach(level, records - 1) / reach(level, df)
      const n = ((p * (1 - p)) / se ** 2) * t ** 2
      const outside = (1 - level) / 2
      return {
        low: betaQuantile(outside, n * p, n * (1 - p) + 1),
        high: betaQuantile(1 - outside, n * p + 1, n * (1 - p)),
      }
    }
    case 'likelihood':
      return byLikelihood(proportion, records, reach(level, df))
  }

  function back(middle: number, error: number, undo: (x: number) => number): Interval {
    const away = reach(level, df) * error
    return { low: undo(middle - away), high: undo(middle + away) }
  }
}

const expit = (x: number): number => 1 / (1 + Math.exp(-x))

/** Where the deviance of as many simple records, over its dispersion n/(n − 1), is t² design effects. */
function byLikelihood({ value: p, se }: Estimate, records: number, t: number): Interval {
  const effect = (se ** 2 * records) / (p * (1 - p))
  const wanted = t ** 2 * effect
  const deviance = (at: number): number =>
    at <= 0 || at >= 1
      ? Infinity
      : 2 * (records - 1) * (p * Math.log(p / at) + (1 - p) * Math.log((1 - p) / (1 - at)))
  return {
    low: invert((at) => -deviance(at), -wanted, 0, p),
    high: invert(deviance, wanted, p, 1),
  }
}
