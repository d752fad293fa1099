/**
 * Estimates of a statistic from a sample, with their covariance: by Taylor linearisation where the sample has its design, by
 * replicates where it has replicate weights.
 */
import { residuals } from '../calibrate/residuals.ts'
import type { Matrix } from '../matrix.ts'
import { replicateCovariance, replicateDegrees } from '../replicate/replicate-covariance.ts'
import type { ReplicateSample } from '../replicate/replicate-covariance.ts'
import { momentsOf } from './moments.ts'
import { degreesOfFreedom } from './sample.ts'
import type { Sample } from './sample.ts'
import type { Statistic } from './statistic.ts'
import { taylorCovariance } from './taylor.ts'

export interface Estimate {
  readonly value: number
  /** Standard error, in the unit of the value. */
  readonly se: number
  /** Coefficient of variation, se / |value|; Infinity where the value is nought and the error is not. */
  readonly cv: number
  /** Degrees of freedom of the design. */
  readonly df: number
}

export interface Estimates {
  /** One a part of the statistic. */
  readonly each: readonly Estimate[]
  readonly covariance: Matrix
}

/** Estimate a statistic. @throws estimate.lonely-stratum */
export function estimate(sample: Sample | ReplicateSample, statistic: Statistic): Estimates {
  const values = statistic.of(sample.weights)
  if ('replicates' in sample)
    return estimatesOf(values, replicateCovariance(sample, statistic, values), replicateDegrees(sample))
  const influence = sample.calibrations.reduceRight(
    (z, calibration) => z.map((one) => residuals(calibration, one)),
    statistic.influence(sample.weights),
  )
  return estimatesOf(
    values,
    taylorCovariance(momentsOf(sample, influence), sample.lonely),
    degreesOfFreedom(sample),
  )
}

/** Put values and their covariance together. */
export const estimatesOf = (values: readonly number[], covariance: Matrix, df: number): Estimates => ({
  each: values.map((value, i) => {
    const se = Math.sqrt(Math.max(0, covariance[i]?.[i] as number))
    return { value, se, cv: se === 0 ? 0 : se / Math.abs(value), df }
  }),
  covariance,
})
