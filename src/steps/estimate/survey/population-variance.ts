/**
 * The variance of a variable in the population: S² = n/(n − 1) · Σ w (y − ȳ)² / Σ w, n the records inside that have weight.
 *
 * As R's survey 4.1.1 estimates it (svyvar); the mean is taken as known when it is linearised, which its derivative of nought allows.
 */
import { weightedMean } from './mean.ts'
import { linear, weightedSum } from './statistic.ts'
import type { Statistic } from './statistic.ts'

export const populationVariance = (y: Float64Array): Statistic => ({
  of: (weights) => [weightedMean(weights, squares(weights, y))],
  influence: (weights) => {
    const square = squares(weights, y)
    const middle = weightedMean(weights, square)
    const whole = weightedSum(
      weights,
      linear(y, () => 1),
    )
    return [linear(square, (value) => (value - middle) / whole)]
  },
})

/** Records inside that have weight. */
export function counted(weights: Float64Array, y: Float64Array): number {
  let n = 0
  for (let i = 0; i < y.length; i += 1) if (!Number.isNaN(y[i]) && weights[i] !== 0) n += 1
  return n
}

function squares(weights: Float64Array, y: Float64Array): Float64Array {
  const n = counted(weights, y)
  const middle = weightedMean(weights, y)
  return y.map((value) => ((value - middle) ** 2 * n) / (n - 1))
}
