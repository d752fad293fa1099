/**
 * What was gained of what could be gained, in two ways: from the means of the class, and as the mean over its people.
 *
 * Source: R. R. Hake, American Journal of Physics 66 (1998): g = (after − before) / (100 − before).
 */
import { mean } from './mean.ts'

export interface NormalisedGain {
  /** Of the class: from the two means; null where everyone had everything right before. */
  readonly class: number | null
  /** Mean of the persons' gains, over those who had something to gain; null where nobody had. */
  readonly individual: number | null
  /** People left out of `individual`: everything right before. */
  readonly atTop: number
}

/** Gain from `before` to `after`, scores of 0 to 100, in pairs. */
export function normalisedGain(before: readonly number[], after: readonly number[]): NormalisedGain {
  const each = before.flatMap((score, i) =>
    score < 100 ? [((after[i] ?? Number.NaN) - score) / (100 - score)] : [],
  )
  const [was, is] = [mean(before), mean(after)]
  return {
    class: before.length > 0 && was < 100 ? (is - was) / (100 - was) : null,
    individual: each.length === 0 ? null : mean(each),
    atTop: before.length - each.length,
  }
}
