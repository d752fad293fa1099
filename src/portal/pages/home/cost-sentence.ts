/**
 * What it costs to send 200 dollars: the cheapest and the dearest corridor of the newest survey.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { told } from '../parts/told.ts'

/** The sentence; undefined where the release lacks its figures. */
export async function costSentence(ctx: PageContext): Promise<string | undefined> {
  const { f, m, p } = ctx
  const { period, cells } = newestPeriod(await ctx.release.query({ table: 'remittance-cost', latest: true }))
  const ranked = cells.filter((o) => o.value !== null).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [low, high] = [ranked[0], ranked.at(-1)]
  if (low === undefined || high === undefined) return undefined
  const way = (o: Observation): string => m.home.numbers.way(p.from(o.key[0] ?? ''), p.to(o.key[1] ?? ''))
  const write = (o: Observation): string => told(ctx, 'remittance-cost', o, (n) => f.percent(n, 1))
  return m.home.numbers.costText(f.period(period), write(low), way(low), write(high), way(high))
}
