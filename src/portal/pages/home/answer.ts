/**
 * The front page's answer: how many migrants live in the region, how many of them come from within, and what a change of the
 * region's members does to both.
 */
import type { Observation } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { told } from '../parts/told.ts'
import { region } from './region.ts'

/** The sentences, with links; none where the release has no regional figures. */
export async function homeAnswer(ctx: PageContext): Promise<readonly string[]> {
  const { f, m, p } = ctx
  const found = region(ctx.release.vocabulary)
  if (found === undefined) return []
  const { group, before: old, after: now } = found
  const where = {
    REF_AREA: [group],
    COMPOSITION: [old.id, ...(now === undefined ? [] : [now.id])],
    DIRECTION: ['IN'],
    SOURCE: [headlineSource(ctx)],
  }
  const [stocks, shares] = await Promise.all([
    ctx.release.query({ table: 'regional-stock', where: { ...where, PARTNER: ['_T'] }, latest: true }),
    ctx.release.query({ table: 'intra-regional-share', where, latest: true }),
  ])
  const { period, cells } = newestPeriod(stocks)
  const stock = (id: string): Observation | undefined => cells.find((o) => o.key[1] === id)
  const share = (id: string): Observation | undefined =>
    shares.find((o) => o.key[1] === id && o.key.at(-1) === period)
  const numeral = (n: number): string => m.home.numerals[n] ?? f.number(n)
  const tell = (id: string, digits: number): { stock: string; share: string } | undefined => {
    const [a, b] = [stock(id), share(id)]
    if (a === undefined || b === undefined) return undefined
    return {
      stock: told(ctx, 'regional-stock', a, (n) => f.count(n, m.home.migrants)),
      share: told(ctx, 'intra-regional-share', b, (n) => f.percent(n, digits)),
    }
  }
  const before = tell(old.id, 0)
  if (before === undefined) return []
  const countries = numeral(old.members.length)
  const answer = m.home.answer(period, before.stock, countries, p.name(group), before.share)
  const after = now === undefined ? undefined : tell(now.id, 1)
  if (now === undefined || after === undefined || now.from === undefined) return [answer]
  const left = old.members.filter((c) => !now.members.includes(c)).map((c) => p.the(c))
  return [
    answer,
    m.home.changed(
      f.list(left),
      f.date(now.from),
      numeral(now.members.length),
      after.stock,
      after.share,
      period,
    ),
  ]
}
