/**
 * How far the methods that estimate flows disagree, for the corridor with the largest middle estimate in the region.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { newestPeriod } from '../parts/newest-period.ts'

/** The sentence; none where the release lacks its figures. */
export async function flowDoubt(ctx: PageContext): Promise<readonly string[]> {
  const { f, m, p } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const where = { REF_AREA: countries, COUNTERPART_AREA: countries }
  const middle = newestPeriod(
    await ctx.release.query({
      table: 'flow-spread',
      where: { ...where, STATISTIC: ['MEDIAN'] },
      latest: true,
    }),
  )
  const top = middle.cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const [to, from] = top?.key ?? []
  if (to === undefined || from === undefined) return []
  const ends = await ctx.release.query({
    table: 'flow-spread',
    where: {
      REF_AREA: [to],
      COUNTERPART_AREA: [from],
      STATISTIC: ['MIN', 'MAX'],
      TIME_PERIOD: [middle.period],
    },
  })
  const of = (statistic: string): string => f.words(ends.find((o) => o.key[2] === statistic)?.value ?? 0)
  const way = m.home.numbers.way(p.from(from), p.to(to))
  return [
    m.home.unknown.flows(
      of('MIN'),
      of('MAX'),
      linked(way, ctx.href(`/corridors/${from}/${to}`)),
      f.period(middle.period, 'A5'),
    ),
  ]
}
