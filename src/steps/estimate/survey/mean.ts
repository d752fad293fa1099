/**
 * Weighted means (Hájek): Σ w y / Σ w over the records that are inside. The mean of an indicator is a proportion.
 *
 * Source: Särndal, Swensson and Wretman (1992), 5.7; influence (y − ȳ) / Σ w.
 */
import { linear, weightedSum } from './statistic.ts'
import type { Statistic } from './statistic.ts'

/** Means of the variables, each over the records that have it. NaN where no record with weight has one. */
export const mean = (...ys: readonly Float64Array[]): Statistic => ({
  of: (weights) => ys.map((y) => weightedMean(weights, y)),
  influence: (weights) =>
    ys.map((y) => {
      const whole = weightedSum(
        weights,
        linear(y, () => 1),
      )
      const middle = weightedMean(weights, y)
      return linear(y, (value) => (value - middle) / whole)
    }),
})

export const weightedMean = (weights: Float64Array, y: Float64Array): number =>
  weightedSum(weights, y) /
  weightedSum(
    weights,
    linear(y, () => 1),
  )
