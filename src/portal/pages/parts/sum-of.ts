/**
 * Sums over cells of one period, such as the sixteen countries together. Missing values count for nothing, so a page that
 * shows a sum says how many cells it lacks.
 */
import type { Observation } from '../../../published/model.ts'

/** Add up the values that are known. */
export function sumOf(observations: readonly Observation[]): number {
  return observations.reduce((sum, o) => sum + (o.value ?? 0), 0)
}
