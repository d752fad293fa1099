/**
 * The quality of the links at the threshold of the model, where the truth is known.
 */
import type { Quality } from '../../steps/link/evaluate/quality.ts'
import type { LinkResult } from '../result.ts'

/** The point that is nearest to the model's threshold; undefined without truth. */
export function qualityAt(result: LinkResult): Quality | undefined {
  const { threshold } = result.model
  return result.truth?.pairs.toSorted(
    (a, b) =>
      Math.abs(a.threshold - threshold) - Math.abs(b.threshold - threshold) || a.threshold - b.threshold,
  )[0]
}
