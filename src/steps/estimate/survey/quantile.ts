/**
 * Quantiles of a variable in the population, with Woodruff's interval: the interval of the share below the quantile, read back through
 * the distribution.
 *
 * The quantile is the least value at which the weighted distribution reaches p: no mean of neighbours is taken.
 * Source: Woodruff (1952), Confidence intervals for medians and other position measures, JASA 47, 635–646; as R's survey 4.1.1
 * takes it (svyquantile with qrule "math" and interval.type "mean").
 */
import type { ReplicateSample } from '../replicate/replicate-covariance.ts'
import { estimate } from './estimate.ts'
import type { Estimate } from './estimate.ts'
import { reach, tInterval } from './interval.ts'
import { mean } from './mean.ts'
import type { Sample } from './sample.ts'

export interface Quantile {
  readonly value: number
  /** NaN where the share's interval goes below 0 or above 1. */
  readonly low: number
  readonly high: number
  /** Half of the interval's width over t. */
  readonly se: number
}

/** A weighted distribution: values that rise, and the weight at each. */
export interface Distribution {
  readonly values: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/**
 * Estimate a quantile over the records that have `y`.
 *
 * @param p share of the population at or below it, 0 < p < 1
 */
export function quantile(
  sample: Sample | ReplicateSample,
  y: Float64Array,
  p: number,
  level = 0.95,
  df?: number,
): Quantile {
  const order = [...y.keys()]
    .filter((i) => sample.weights[i] !== 0 && !Number.isNaN(y[i]))
    .toSorted((a, b) => (y[a] as number) - (y[b] as number))
  const distribution = {
    values: Float64Array.from(order, (i) => y[i] as number),
    weights: Float64Array.from(order, (i) => sample.weights[i] as number),
  }
  const value = quantileOf(distribution)(p)
  const share = mean(y.map((x) => (Number.isNaN(x) ? x : x <= value ? 1 : 0)))
  const below = estimate(sample, share).each[0] as Estimate
  return woodruff(distribution, value, df === undefined ? below : { ...below, df }, level)
}

/** The least value at which the weighted share reaches p, for many p; NaN where nothing has weight. */
export function quantileOf({ values, weights }: Distribution): (p: number) => number {
  let sum = 0
  const sums = Float64Array.from(weights, (w) => (sum += w))
  // Half of two hundred weights is reached by the hundredth, whatever their sum lost in rounding.
  return (p) => values[sums.findIndex((s) => s >= p * sum * (1 - 1e-12))] ?? Number.NaN
}

/**
 * Woodruff's interval of a quantile.
 *
 * @param below share of the population at or below the quantile, as it is estimated from the sample
 */
export function woodruff(distribution: Distribution, value: number, below: Estimate, level = 0.95): Quantile {
  const at = quantileOf(distribution)
  const share = tInterval(below, level)
  const low = share.low < 0 ? Number.NaN : at(share.low)
  const high = share.high > 1 ? Number.NaN : at(share.high)
  return { value, low, high, se: (high - low) / (2 * reach(level, below.df)) }
}
