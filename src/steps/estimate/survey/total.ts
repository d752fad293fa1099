/**
 * Horvitz–Thompson totals: Σ w y. A count of the domain is the total of ones.
 *
 * Source: Horvitz and Thompson (1952), A generalization of sampling without replacement from a finite universe, JASA 47, 663–685.
 */
import { linear, weightedSum } from './statistic.ts'
import type { Statistic } from './statistic.ts'

/** Totals of the variables, in their unit. */
export const total = (...ys: readonly Float64Array[]): Statistic => ({
  of: (weights) => ys.map((y) => weightedSum(weights, y)),
  influence: () => ys.map((y) => linear(y, (value) => value)),
})
