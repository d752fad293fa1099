/** How hard an item is: the share of people who had it right (so a high figure is an easy item). */
import { mean } from './mean.ts'

/** Share, 0 to 1, of the ones among `right` (1 or 0 a person); null of nobody. */
export const itemDifficulty = (right: readonly number[]): number | null =>
  right.length === 0 ? null : mean(right)
