/**
 * Post-stratification: weights are raised group by group to the known population of the group.
 *
 * Source: Holt and Smith (1979), Post stratification, Journal of the Royal Statistical Society A 142, 33–46.
 */
import type { Sample } from '../survey/sample.ts'
import { groupsOf } from './groups.ts'
import type { Groups, Margin } from './groups.ts'

/** The sample with post-stratified weights. @throws estimate.invalid-margin */
export function postStratify(sample: Sample, margin: Margin): Sample {
  const groups = groupsOf(margin, sample.weights)
  return {
    ...sample,
    weights: raised(sample.weights, groups),
    calibrations: [...sample.calibrations, { kind: 'groups', margins: [groups.of], before: sample.weights }],
  }
}

/** Weights whose sums by group are the population's. */
export function raised(weights: Float64Array, { of, population }: Groups): Float64Array {
  const sums = new Float64Array(population.length)
  for (const [i, g] of of.entries()) sums[g] = (sums[g] as number) + (weights[i] as number)
  return weights.map((w, i) => {
    const g = of[i] as number
    return (w * (population[g] as number)) / (sums[g] as number)
  })
}
