/**
 * What is not known: figures set aside, counts that are none, corridors that nobody surveyed. Each is found in the release,
 * never listed by hand.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { placeList } from '../parts/place-list.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { flowDoubt } from './flow-doubt.ts'

/** Sentences, the most important first. */
export async function unknown(ctx: PageContext): Promise<readonly string[]> {
  const all = await Promise.all([carried(ctx), flowDoubt(ctx), moneyGaps(ctx), costGaps(ctx), deaths(ctx)])
  return all.flat()
}

async function carried(ctx: PageContext): Promise<readonly string[]> {
  const { f, m } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const where = {
    REF_AREA: countries,
    COUNTERPART_AREA: ['_T'],
    SEX: ['_T'],
    SOURCE: [headlineSource(ctx)],
  }
  const { period, cells } = newestPeriod(
    await ctx.release.query({ table: 'stock-origin', where, latest: true }),
  )
  const old = cells.filter((o) => o.estimate === 'EXTRAPOLATED')
  if (old.length === 0) return []
  const numeral = (n: number): string => m.home.numerals[n] ?? f.number(n)
  const href = selectionHref(ctx, 'stock-origin', { ...where, TIME_PERIOD: [period] })
  return [m.home.unknown.carried(linked(numeral(old.length), href), numeral(countries.length), period)]
}

/** Senders and receivers of whom no figure but the total, or not even that, was believable. */
async function moneyGaps(ctx: PageContext): Promise<readonly string[]> {
  const { m } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const [sent, received] = await Promise.all([
    ctx.release.query({ table: 'remittances', where: { COUNTERPART_AREA: countries } }),
    ctx.release.query({ table: 'remittances', where: { REF_AREA: countries } }),
  ])
  const silent = (cells: readonly Observation[], at: number): readonly string[] =>
    countries.filter((c) => {
      const own = cells.filter((o) => o.key[at] === c)
      return own.length > 0 && own.every((o) => o.value === null)
    })
  const say = (
    areas: readonly string[],
    dimension: string,
    cells: readonly Observation[],
    text: (places: string, year: string) => string,
  ): readonly string[] => {
    if (areas.length === 0) return []
    const href = selectionHref(ctx, 'remittances', { [dimension]: areas })
    const places = placeList(
      ctx,
      'in',
      areas.map((area) => ({ area })),
    )
    return [text(linked(places, href), newestPeriod(cells).period)]
  }
  return [
    ...say(silent(sent, 1), 'COUNTERPART_AREA', sent, m.home.unknown.sent),
    ...say(silent(received, 0), 'REF_AREA', received, m.home.unknown.received),
  ]
}

async function costGaps(ctx: PageContext): Promise<readonly string[]> {
  const { f, m, p } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const { period, cells } = newestPeriod(await ctx.release.query({ table: 'remittance-cost', latest: true }))
  if (period === '') return []
  const none = countries.filter((c) => !cells.some((o) => o.key[1] === c))
  if (none.length === 0) return []
  return [m.home.unknown.cost(f.list(none.map((c) => p.to(c))), f.period(period))]
}

async function deaths(ctx: PageContext): Promise<readonly string[]> {
  const { m, release } = ctx
  return release.vocabulary.tables.some((t) => t.id === 'deaths-route') ? [m.home.unknown.deaths] : []
}
