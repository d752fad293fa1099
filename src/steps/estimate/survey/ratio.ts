/**
 * Ratio of two totals, R = Σ w y / Σ w x, over the records that have both.
 *
 * Source: Särndal, Swensson and Wretman (1992), 5.6; influence (y − R x) / Σ w x.
 */
import { linear, weightedSum } from './statistic.ts'
import type { Statistic } from './statistic.ts'

export function ratio(y: Float64Array, x: Float64Array): Statistic {
  const both = (z: Float64Array): Float64Array =>
    z.map((value, i) => (Number.isNaN(y[i]) || Number.isNaN(x[i]) ? Number.NaN : value))
  const [above, below] = [both(y), both(x)]
  const value = (weights: Float64Array): number => weightedSum(weights, above) / weightedSum(weights, below)
  return {
    of: (weights) => [value(weights)],
    influence: (weights) => {
      const r = value(weights)
      const whole = weightedSum(weights, below)
      return [linear(above, (a, i) => (a - r * (below[i] as number)) / whole)]
    },
  }
}
