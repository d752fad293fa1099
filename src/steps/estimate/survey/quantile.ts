/**
 * Quantiles of a variable in the population, with Woodruff's interval: the interval of the share below the quantile, read back through
 * the distribution.
 *
 * The quantile is the least value at which the weighted distribution reaches p: no mean of neighbours is taken.
 * Source: Woodruff (1952), Confidence intervals for medians and other position measures, JASA 47, 635–646; as R's survey 4.1.1
 * takes it (svyquantile with qrule "math" and interval.type "mean").
 */
import { estimate } from './estimate.ts'
import { reach, tInterval } from './interval.ts'
import { mean } from './mean.ts'
import type { ReplicateSample } from '../replicate/replicate-covariance.ts'
import type { Sample } from './sample.ts'

export interface Quantile {
  readonly value: number
  /** NaN where the share's interval goes below 0 or above 1. */
  readonly low: number
  readonly high: number
  /** Half of the interval's width over t. */
  readonly se: number
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
  const at = distribution(sample.weights, y)
  const value = at(p)
  const below = estimate(sample, mean(y.map((x) => (Number.isNaN(x) ? x : x <= value ? 1 : 0)))).each[0]
  if (below === undefined) return { value, low: Number.NaN, high: Number.NaN, se: Number.NaN }
  const freedom = df ?? below.df
  const share = tInterval(below, level, freedom)
  const low = share.low < 0 ? Number.NaN : at(share.low)
  const high = share.high > 1 ? Number.NaN : at(share.high)
  return { value, low, high, se: (high - low) / (2 * reach(level, freedom)) }
}

/** The least value at which the weighted share reaches p; NaN where no record has weight. */
function distribution(weights: Float64Array, y: Float64Array): (p: number) => number {
  const order = [...y.keys()]
    .filter((i) => weights[i] !== 0 && !Number.isNaN(y[i] as number))
    .toSorted((a, b) => (y[a] as number) - (y[b] as number))
  const sums = new Float64Array(order.length)
  let sum = 0
  for (const [k, i] of order.entries()) {
    sum += weights[i] as number
    sums[k] = sum
  }
  return (p) => {
    // Half of two hundred weights is reached by the hundredth, whatever their sum lost in rounding.
    const k = sums.findIndex((s) => s >= p * sum * (1 - 1e-12))
    return y[order[k] ?? -1] ?? Number.NaN
  }
}
