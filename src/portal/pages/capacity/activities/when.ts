/**
 * When an activity was, in words: a year, a month, a day, a span, or since when.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { PageContext } from '../../../page-context.ts'

/** Undefined where no date is known. */
export function when(ctx: PageContext, { start, end, ongoing }: Activity): string | undefined {
  const { f, m } = ctx
  const say = (date: string): string => (date.length === 10 ? f.date(date) : f.period(date))
  const from = start ?? end
  if (from === undefined) return undefined
  if (ongoing && end === undefined) return m.activities.list.since(say(from))
  return f.range(say(from), say(end ?? from))
}
