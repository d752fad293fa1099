/**
 * The covariance of a statistic by replicate weights: the statistic is taken again under each of them.
 *
 * V = scale · Σ rscaleᵣ (θᵣ − θ̄)(θᵣ − θ̄)ᵀ, θ̄ the mean of the replicates, or the estimate of the whole sample where `mse` is true.
 * Source: Wolter (2007), Introduction to Variance Estimation, ch. 3 and 4.
 */
import { zeros } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import type { Statistic } from '../survey/statistic.ts'

/** Replicate weights, made one at a time so that they never stand in memory together. */
export interface Replicates {
  readonly count: number
  /** Weight by record under replicate r, from 0. */
  of(r: number): Float64Array
}

export interface ReplicateSample {
  readonly weights: Float64Array
  readonly replicates: Replicates
  readonly scale: number
  /** Factor by replicate. */
  readonly rscales: Float64Array
  readonly mse: boolean
  readonly df: number
}

export const replicateDegrees = ({ df }: ReplicateSample): number => df

/** Covariance of the parts of a statistic whose values under the weights of the sample are given. */
export function replicateCovariance(
  { replicates, scale, rscales, mse }: ReplicateSample,
  statistic: Statistic,
  values: readonly number[],
): Matrix {
  const thetas = Array.from({ length: replicates.count }, (_, r) => statistic.of(replicates.of(r)))
  const used = thetas.filter((_, r) => (rscales[r] as number) > 0)
  const middle = mse
    ? values
    : values.map((_, j) => used.reduce((sum, theta) => sum + (theta[j] as number), 0) / used.length)
  const covariance = zeros(values.length, values.length)
  for (const [r, theta] of thetas.entries()) {
    const away = theta.map((value, j) => value - (middle[j] as number))
    const factor = scale * (rscales[r] as number)
    for (const [j, row] of covariance.entries())
      for (const k of row.keys())
        row[k] = (row[k] as number) + factor * (away[j] as number) * (away[k] as number)
  }
  return covariance
}
