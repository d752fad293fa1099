/**
 * Replicate weights that are calibrated one by one, as the weights of the sample are: the calibration then has its share in the
 * variance without being linearised.
 *
 * Source: Rust and Rao (1996), Variance estimation for complex surveys using replication techniques, Statistical Methods in Medical
 * Research 5, 283–310.
 */
import type { Sample } from '../survey/sample.ts'
import type { ReplicateSample } from './replicate-covariance.ts'

/**
 * Calibrate the weights and each of their replicates.
 *
 * @param how `(sample) => rake(sample, margins)`, say; only the weights of what it is given and gives count
 * @throws what `how` throws, for a replicate too: a group whose only records are left out in one has no weight to raise
 */
export function calibrated(sample: ReplicateSample, how: (sample: Sample) => Sample): ReplicateSample {
  const { replicates } = sample
  const weights = (before: Float64Array): Float64Array =>
    how({ weights: before, stages: [], lonely: 'remove', calibrations: [] }).weights
  return {
    ...sample,
    weights: weights(sample.weights),
    replicates: { count: replicates.count, of: (r) => weights(replicates.of(r)) },
  }
}
