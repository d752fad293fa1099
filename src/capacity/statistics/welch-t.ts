/** Welch's test of two means without equal variances, as R's `t.test(a, b)` (B. L. Welch, Biometrika 34, 1947). */
import { mean } from './mean.ts'
import { tTest } from './t-test.ts'
import type { TTest } from './t-test.ts'
import { variance } from './variance.ts'

/** Test mean(`a`) − mean(`b`); null where a group has fewer than two values or neither varies. */
export function welchT(a: readonly number[], b: readonly number[], level = 0.95): TTest | null {
  const [ea, eb] = [variance(a) / a.length, variance(b) / b.length]
  const df = (ea + eb) ** 2 / (ea ** 2 / (a.length - 1) + eb ** 2 / (b.length - 1))
  return tTest(mean(a) - mean(b), Math.sqrt(ea + eb), df, level)
}
