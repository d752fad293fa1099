/**
 * The answer of one programme's page: how many it reached, what they learned and how sure that is, what was left months later.
 */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { sayInterval } from './say-interval.ts'
import { sayMonths } from './say-months.ts'

export function answer(ctx: PageContext, result: TrainingResult): string {
  const { f, m } = ctx
  const text = m.training.one
  if (result.people === 0) return text.nobody
  const reach = text.reach(
    f.count(result.people, m.training.peopleCount),
    f.count(result.generations.length, m.training.generationsCount),
    f.count(result.courses.length, m.training.coursesCount),
    f.number(result.completed),
  )
  return [reach, learned(ctx, result), kept(ctx, result)].filter((part) => part !== '').join(' ')
}

function learned(ctx: PageContext, { tests }: TrainingResult): string {
  const { f, m } = ctx
  const text = m.training.one
  const { scores } = tests
  if (scores === null || scores.interval === null) return text.untold
  const [low, high] = scores.interval
  const whole = (n: number): string => f.number(n)
  const said = sayInterval(ctx, scores.interval, whole)
  if (low <= 0 && high >= 0) return text.noGain(sayInterval(ctx, scores.interval, (n) => f.signed(n, 1)))
  if (high < 0)
    return text.fell(
      whole(-scores.gain),
      whole(scores.before),
      whole(scores.after),
      sayInterval(ctx, [-high, -low], whole),
    )
  const d = scores.dav?.d ?? 0
  const size = d < 0.2 ? 'tiny' : d < 0.5 ? 'small' : d < 0.8 ? 'medium' : 'large'
  return text.gain(
    whole(scores.gain),
    whole(scores.before),
    whole(scores.after),
    said,
    text.sizes[size],
    f.number(d, 1),
  )
}

function kept(ctx: PageContext, { retention }: TrainingResult): string {
  const { f, m } = ctx
  const share = retention.scores?.kept
  if (retention.scores === null || share === null || share === undefined) return ''
  return m.training.one.kept(
    f.percent(100 * share),
    f.number(retention.matched),
    f.number(retention.asked),
    sayMonths(ctx, retention.scores.days),
  )
}
