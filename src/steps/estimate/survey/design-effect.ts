/**
 * Design effect: the variance of an estimate over that of a simple random sample of as many records.
 *
 * Source: Kish (1965), Survey Sampling, 8.2; S² as in population-variance.ts.
 */
import { estimate } from './estimate.ts'
import { mean } from './mean.ts'
import { counted, populationVariance } from './population-variance.ts'
import type { Sample } from './sample.ts'
import { linear, weightedSum } from './statistic.ts'

/**
 * Design effect of the mean of `y` over the records that have it.
 *
 * @param replacement true: against a simple random sample drawn with replacement (Kish's deft², the effect that does not know how
 * large the population is); false: without, from a population of Σ w
 */
export function designEffect(sample: Sample, y: Float64Array, replacement = false): number {
  const n = counted(sample.weights, y)
  const population = weightedSum(
    sample.weights,
    linear(y, () => 1),
  )
  const spread = populationVariance(y).of(sample.weights)[0] as number
  const simple = (spread / n) * (replacement ? 1 : (population - n) / population)
  return (estimate(sample, mean(y)).each[0]?.se as number) ** 2 / simple
}
