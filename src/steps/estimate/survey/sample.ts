/**
 * A sample in memory: weights, and for each stage which unit a record lies in, which stratum a unit lies in, and how many units of
 * the stratum were drawn from how many. What every kernel of estimation works on.
 */
import type { Calibration } from '../calibrate/calibration.ts'
import type { Lonely } from './design.ts'

export interface SampleStage {
  /** Unit of this stage by record, from 0; units of different strata or parents never share a number. */
  readonly cluster: Int32Array
  /** Stratum by unit, from 0; strata of different parents never share a number. */
  readonly stratum: Int32Array
  /** Unit of the stage above, by stratum; 0 at the first stage. */
  readonly parent: Int32Array
  /** Units drawn, by stratum. */
  readonly sampled: Float64Array
  /** Units in the population, by stratum; Infinity: drawn with replacement, or as good as that. */
  readonly population: Float64Array
}

export interface Sample {
  /** Weight by record; 0 for a record that counts nowhere. */
  readonly weights: Float64Array
  readonly stages: readonly SampleStage[]
  readonly lonely: Lonely
  /** Calibrations that made the weights, first to last; their residuals carry the variance. */
  readonly calibrations: readonly Calibration[]
}

/** Degrees of freedom of the design: PSUs less strata, of those with a record that has weight. Grain: the whole sample. */
export function degreesOfFreedom({ weights, stages }: Sample): number {
  const stage = stages[0] as SampleStage
  const units = new Set<number>()
  for (let i = 0; i < weights.length; i += 1) if (weights[i] !== 0) units.add(stage.cluster[i] as number)
  const strata = new Set([...units].map((unit) => stage.stratum[unit]))
  return units.size - strata.size
}
