/**
 * How much money reached the countries, and which of them most.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sumOf } from '../parts/sum-of.ts'

/** The sentence; undefined where the release lacks its figures. */
export async function remittancesSentence(ctx: PageContext): Promise<string | undefined> {
  const { f, m, p } = ctx
  const all = await ctx.release.query({
    table: 'remittances-total',
    where: { DIRECTION: ['IN'] },
    latest: true,
  })
  const { period, cells } = newestPeriod(all)
  const top = cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const sum = sumOf(cells)
  if (top === undefined || sum === 0) return undefined
  const href = selectionHref(ctx, 'remittances-total', { DIRECTION: ['IN'], TIME_PERIOD: [period] })
  return m.home.numbers.remittancesText(
    period,
    linked(f.usd(sum), href),
    f.percent((100 * (top.value ?? 0)) / sum),
    p.to(top.key[0] ?? ''),
  )
}
