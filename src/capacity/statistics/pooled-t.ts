/** Student's test of two means with one variance, as R's `t.test(a, b, var.equal = TRUE)` and the slope of `lm(y ~ group)`. */
import { mean } from './mean.ts'
import { tTest } from './t-test.ts'
import type { TTest } from './t-test.ts'
import { variance } from './variance.ts'

/** Test mean(`a`) − mean(`b`); null where a group is empty, there are fewer than three values, or none varies. */
export function pooledT(a: readonly number[], b: readonly number[], level = 0.95): TTest | null {
  const df = a.length + b.length - 2
  const squares = (group: readonly number[]): number =>
    group.length < 2 ? 0 : variance(group) * (group.length - 1)
  const pooled = (squares(a) + squares(b)) / df
  return tTest(mean(a) - mean(b), Math.sqrt(pooled * (1 / a.length + 1 / b.length)), df, level)
}
