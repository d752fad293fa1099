/**
 * A country or a corridor among the results: what it is called, where it leads, and its newest number.
 */
import type { PageContext } from '../../page-context.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { selectionHref } from '../parts/selection-href.ts'

export interface Result {
  readonly title: string
  readonly href: string
  readonly text: string
}

/** A corridor; undefined where neither end is a country of the edition. */
export async function corridorResult(
  ctx: PageContext,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result | undefined> {
  const { f, m, p } = ctx
  const { countries } = ctx.release.vocabulary.edition
  if (!countries.includes(from) && !countries.includes(to)) return undefined
  const [cell] = await ctx.release.query({
    table: 'stock-origin',
    where: { REF_AREA: [to], COUNTERPART_AREA: [from], SEX: ['_T'], SOURCE: [headlineSource(ctx)] },
    latest: true,
  })
  return {
    title: `${p.name(from)} → ${p.name(to)}`,
    href: ctx.href(`/corridors/${from}/${to}`),
    text:
      cell === undefined || cell.value === null
        ? m.search.noStock
        : m.search.corridor(
            cell.key.at(-1) ?? '',
            f.count(cell.value, m.home.people),
            p.from(from),
            p.in(to),
          ),
  }
}

/** A country; one that is no country of the edition leads to its numbers in the table of stocks. */
export async function areaResult(ctx: PageContext, area: string): Promise<Result> {
  const { f, m, p } = ctx
  const { countries } = ctx.release.vocabulary.edition
  if (!countries.includes(area)) {
    return {
      title: p.name(area),
      href: selectionHref(ctx, 'stock-origin', {
        REF_AREA: [area],
        SEX: ['_T'],
        SOURCE: [headlineSource(ctx)],
      }),
      text: m.search.partner,
    }
  }
  const where = { REF_AREA: [area], COUNTERPART_AREA: ['_T'], SEX: ['_T'], SOURCE: [headlineSource(ctx)] }
  const [[stock], [gone]] = await Promise.all([
    ctx.release.query({ table: 'stock-origin', where, latest: true }),
    ctx.release.query({ table: 'emigrants', where, latest: true }),
  ])
  return {
    title: p.name(area),
    href: ctx.href(`/countries/${area}`),
    text:
      stock === undefined || gone === undefined
        ? ''
        : m.search.country(
            stock.key.at(-1) ?? '',
            f.count(stock.value ?? 0, m.home.migrants),
            f.count(gone.value ?? 0, m.home.people),
            p.in(area),
          ),
  }
}
