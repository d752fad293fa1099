/**
 * What the reader asked the page to show, and the cells that it needs: coverage of requests and reporting ability, both origins.
 */
import type { Observation } from '../../../../published/model.ts'
import type { PageContext } from '../../../page-context.ts'

export type DataOrigin = 'NATIONAL' | 'ANY'

export interface View {
  readonly origin: DataOrigin
  /** Absent: all countries. */
  readonly country: string | undefined
  /** The year asked for, else the newest of the table. */
  readonly year: string
  readonly years: readonly string[]
}

/** The share of a request that is filled, of the origin; undefined where the release has no such cell. */
export type ShareOf = (
  request: string,
  breakdown: string,
  origin: DataOrigin,
  area: string,
  year: string,
) => Observation | undefined

/** Read the query string; what it names and the edition has not is left out. Undefined where the release has no such table. */
export async function readView(ctx: PageContext): Promise<View | undefined> {
  const { edition, tables } = ctx.release.vocabulary
  if (!['request-coverage', 'reporting-ability'].every((id) => tables.some((t) => t.id === id)))
    return undefined
  const years = (await ctx.release.codes('request-coverage', 'TIME_PERIOD')).toSorted()
  const newest = years.at(-1)
  if (newest === undefined) return undefined
  const year = years.find((one) => one === ctx.query.get('year')) ?? newest
  const country = ctx.query.get('country') ?? ''
  return {
    origin: ctx.query.get('origin') === 'any' ? 'ANY' : 'NATIONAL',
    country: edition.countries.includes(country) ? country : undefined,
    year,
    years,
  }
}

/** The coverage that the view needs: every breakdown of its country, or the whole of each request for all countries. */
export async function readShares(ctx: PageContext, view: View): Promise<ShareOf> {
  const table = 'request-coverage'
  const { country, year } = view
  const cells =
    country === undefined
      ? await ctx.release.query({ table, where: { BREAKDOWN: ['_T'], TIME_PERIOD: [year] } })
      : [
          ...(await ctx.release.query({ table, where: { BREAKDOWN: ['_T'], REF_AREA: [country] } })),
          ...(await ctx.release.query({ table, where: { REF_AREA: [country], TIME_PERIOD: [year] } })),
        ]
  const byKey = new Map(cells.map((cell) => [cell.key.join(' '), cell]))
  return (...key) => byKey.get(key.join(' '))
}
