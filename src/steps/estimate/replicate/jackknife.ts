/**
 * Jackknife replicate weights: one PSU left out at a time, the others of its stratum raised to stand for it.
 *
 * JK1 is for a sample without strata, JKn for one with; both are one rule. A finite population takes its share off each square.
 * Source: Wolter (2007), 4.2 and 4.5; Rust and Rao (1996), Variance estimation for complex surveys using replication techniques,
 * Statistical Methods in Medical Research 5, 283–310.
 */
import { problem } from '../../../problem.ts'
import { degreesOfFreedom } from '../survey/sample.ts'
import type { Sample, SampleStage } from '../survey/sample.ts'
import type { ReplicateSample } from './replicate-covariance.ts'

/** JK1 weights, a replicate a PSU. @throws estimate.invalid-design where the sample has strata */
export function jk1(sample: Sample): ReplicateSample {
  const { sampled, population } = sample.stages[0] as SampleStage
  const [n, strata] = [sampled[0] ?? 0, sampled.length]
  if (strata !== 1 || n < 2)
    throw problem('estimate.invalid-design', {
      where: 'JK1',
      column: 'strata',
      found: `make ${strata} strata, the first of ${n} units, and JK1 takes one stratum of two units or more`,
    })
  const scale = ((n - 1) / n) * (1 - n / (population[0] as number))
  return { ...jackknife(sample), scale, rscales: new Float64Array(n).fill(1) }
}

/**
 * JKn weights, a replicate a PSU, stratum by stratum; a stratum of one PSU has none.
 *
 * @throws estimate.lonely-stratum where a stratum has one unit and the design says neither `remove` nor `certainty`
 */
export const jkn = (sample: Sample): ReplicateSample => jackknife(sample)

function jackknife(sample: Sample): ReplicateSample {
  const { cluster, stratum, sampled, population } = sample.stages[0] as SampleStage
  const alone = sampled.reduce((n, size) => (size === 1 ? n + 1 : n), 0)
  if (alone > 0 && sample.lonely !== 'remove' && sample.lonely !== 'certainty')
    throw problem('estimate.lonely-stratum', { strata: alone, of: sampled.length })
  const left = [...stratum.keys()]
    .filter((unit) => (sampled[stratum[unit] as number] as number) > 1)
    .toSorted((a, b) => (stratum[a] as number) - (stratum[b] as number) || a - b)
  const size = (unit: number): number => sampled[stratum[unit] as number] as number
  return {
    weights: sample.weights,
    replicates: {
      count: left.length,
      of: (r) => {
        const out = left[r] as number
        const raised = size(out) / (size(out) - 1)
        return sample.weights.map((w, i) => {
          const unit = cluster[i] as number
          return unit === out ? 0 : stratum[unit] === stratum[out] ? w * raised : w
        })
      },
    },
    scale: 1,
    rscales: Float64Array.from(
      left,
      (unit) =>
        ((size(unit) - 1) / size(unit)) * (1 - size(unit) / (population[stratum[unit] as number] as number)),
    ),
    mse: false,
    df: degreesOfFreedom(sample),
  }
}
