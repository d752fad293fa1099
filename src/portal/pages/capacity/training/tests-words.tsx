/** The tests in sentences: what was asked of the scores, and what came out. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { sayInterval } from './say-interval.ts'

export function TestsWords({ ctx, result }: { ctx: PageContext; result: TrainingResult }) {
  const { f, m } = ctx
  const text = m.training.one.tests
  const { scores } = result.tests
  if (scores === null) return <p>{m.training.one.untold}</p>
  const p = (value: number): string =>
    value < 0.001 ? text.pBelow : text.p(f.number(value, value < 0.01 ? 3 : 2))
  const two = (n: number): string => f.number(n, 2)
  const { normalised, signedRank, dav, dz } = scores
  return (
    <ul>
      {dav === null || dz === null ? (
        ''
      ) : (
        <li>{text.d(two(dav.d), sayInterval(ctx, dav.interval, two), two(dav.g), two(dz.d))}</li>
      )}
      {scores.t === null || scores.df === null || scores.p === null ? (
        ''
      ) : (
        <li>{text.t(two(scores.t), f.number(scores.df), p(scores.p))}</li>
      )}
      {signedRank === null ? (
        ''
      ) : (
        <li>
          {text.w(
            f.number(signedRank.statistic, Number.isInteger(signedRank.statistic) ? 0 : 1),
            f.number(signedRank.n),
            p(signedRank.p),
          )}
        </li>
      )}
      {normalised.class === null || normalised.individual === null ? (
        ''
      ) : (
        <li>{text.g(f.percent(100 * normalised.class), f.percent(100 * normalised.individual))}</li>
      )}
      <li>{text.blank(f.percent(100 * scores.blankBefore, 1), f.percent(100 * scores.blankAfter, 1))}</li>
    </ul>
  )
}
