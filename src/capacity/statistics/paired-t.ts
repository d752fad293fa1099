/** The paired t test, as R's `t.test(after, before, paired = TRUE)` (Student, Biometrika 6, 1908). */
import { mean } from './mean.ts'
import { tTest } from './t-test.ts'
import type { TTest } from './t-test.ts'
import { variance } from './variance.ts'

/** Test the mean of `after` − `before`; null for fewer than two pairs, or where all differences are the same. */
export function pairedT(before: readonly number[], after: readonly number[], level = 0.95): TTest | null {
  const change = after.map((value, i) => value - (before[i] ?? Number.NaN))
  return tTest(mean(change), Math.sqrt(variance(change) / change.length), change.length - 1, level)
}
