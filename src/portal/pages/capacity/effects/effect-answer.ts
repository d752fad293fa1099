/**
 * What one comparison says, in a sentence: a difference with its interval, that none can be told, or why nothing is compared.
 */
import type { Comparison, Estimate } from '../../../../capacity/effects/compare.ts'
import type { PageContext } from '../../../page-context.ts'
import { sayChange } from './say-change.ts'

/** Whether the interval of `result` leaves out zero. */
export const isTold = (result: Estimate): boolean =>
  result.test !== null && (result.test.interval[0] > 0 || result.test.interval[1] < 0)

export function effectAnswer(ctx: PageContext, { effect, measure, result }: Comparison): string {
  const { f, m } = ctx
  const text = m.effects
  if (typeof result === 'string' || measure === undefined)
    return text.refusal[typeof result === 'string' ? result : 'no-measure']
  const { didNot, difference, test, tookPart } = result
  const groups = [
    sayChange(ctx, measure, tookPart.change),
    f.number(tookPart.n),
    sayChange(ctx, measure, didNot.change),
    f.number(didNot.n),
  ] as const
  if (test === null) return text.unsure(...groups)
  const [low, high] = [
    sayChange(ctx, measure, test.interval[0], 'bare'),
    sayChange(ctx, measure, test.interval[1]),
  ]
  if (!isTold(result)) return text.untold(...groups, low, high)
  return text.told(
    difference > 0,
    sayChange(ctx, measure, difference, 'unsigned'),
    f.range(effect.before.from, effect.before.to),
    f.range(effect.after.from, effect.after.to),
    low,
    high,
  )
}
