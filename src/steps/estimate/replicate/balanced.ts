/**
 * Balanced repeated replication for two PSUs a stratum: each replicate keeps one half of the sample, the halves balanced by the rows of
 * a Hadamard matrix. In Fay's form the other half keeps ρ of its weight, so that no domain loses all its records.
 *
 * Source: McCarthy (1969), Pseudo-replication: half samples, Review of the ISI 37, 239–264; Judkins (1990), Fay's method for variance
 * estimation, Journal of Official Statistics 6, 223–239. The population is taken as infinite.
 */
import { problem } from '../../../problem.ts'
import { degreesOfFreedom } from '../survey/sample.ts'
import type { Sample, SampleStage } from '../survey/sample.ts'
import { hadamard } from './hadamard.ts'
import type { ReplicateSample } from './replicate-covariance.ts'

/**
 * Make BRR weights; with ρ above nought, Fay's.
 *
 * @param rho 0 ≤ ρ < 1
 * @throws estimate.invalid-design where a stratum has not two PSUs
 */
export function brr(sample: Sample, rho = 0): ReplicateSample {
  const { cluster, stratum, sampled } = sample.stages[0] as SampleStage
  const odd = sampled.reduce((n, size) => (size === 2 ? n : n + 1), 0)
  if (odd > 0)
    throw problem('estimate.invalid-design', {
      where: 'BRR',
      column: 'strata',
      found: `make ${odd} strata that have not two units`,
    })
  const signs = hadamard(sampled.length + 1)
  const first = new Int32Array(sampled.length).fill(-1)
  for (const [unit, s] of stratum.entries()) if (first[s] === -1) first[s] = unit
  return {
    weights: sample.weights,
    replicates: {
      count: signs.length,
      of: (r) =>
        sample.weights.map((w, i) => {
          const unit = cluster[i] as number
          const s = stratum[unit] as number
          const kept = (signs[s + 1]?.[r] === 1) === (first[s] === unit)
          return w * (kept ? 2 - rho : rho)
        }),
    },
    scale: 1 / (signs.length * (1 - rho) ** 2),
    rscales: new Float64Array(signs.length).fill(1),
    mse: false,
    df: degreesOfFreedom(sample),
  }
}
