/** What was left months later, who did not answer, and what that may hide. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { sayInterval } from './say-interval.ts'
import { sayMonths } from './say-months.ts'

export function RetentionWords({ ctx, result }: { ctx: PageContext; result: TrainingResult }) {
  const { f, m } = ctx
  const text = m.training.one.retention
  const { asked, answered, scores, silent } = result.retention
  const whole = (n: number): string => f.number(n)
  if (scores === null) return <p>{text.few}</p>
  return (
    <>
      <p>
        {text.text(
          whole(answered),
          whole(asked),
          f.percent((100 * answered) / Math.max(asked, 1)),
          sayMonths(ctx, scores.days),
        )}
      </p>
      <p>
        {text.change(
          whole(scores.before),
          whole(scores.after),
          whole(scores.later),
          f.signed(scores.change, 1),
          scores.interval === null ? '–' : sayInterval(ctx, scores.interval, (n) => f.signed(n, 1)),
        )}
      </p>
      {silent === null ? '' : <p>{hidden(ctx, silent)}</p>}
    </>
  )
}

function hidden(ctx: PageContext, silent: NonNullable<TrainingResult['retention']['silent']>): string {
  const { f, m } = ctx
  const text = m.training.one.retention
  const [low, high] = silent.interval
  const said = sayInterval(ctx, silent.interval, (n) => f.signed(n, 1))
  const size = f.number(Math.abs(silent.difference), 1)
  if (low > 0) return text.silentMore(size, said)
  return high < 0 ? text.silentLess(size, said) : text.silentSame(f.signed(silent.difference, 1), said)
}
