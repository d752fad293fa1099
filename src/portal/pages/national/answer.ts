/**
 * The sentences that open a page about a country that counts from its own records: how many live there, how many of them were born abroad
 * or are foreigners, how many came and left in the last year that is final.
 */
import type { Observation } from '../../../published/model.ts'
import type { PageContext } from '../../page-context.ts'
import { told } from '../parts/told.ts'
import { countedSeries, newestFinal } from './counted-series.ts'

const residents = ['stock-status', 'stock-birth', 'stock-citizenship'] as const
const arrivals = ['immigration-previous', 'immigration-citizenship', 'immigration-birth'] as const
const departures = ['emigration-next', 'emigration-citizenship', 'emigration-birth'] as const

interface Found {
  readonly table: string
  readonly cell: Observation
}

/** The newest final total of the first of the tables that the release has. */
async function first(ctx: PageContext, tables: readonly string[], area: string): Promise<Found | undefined> {
  for (const table of tables) {
    const cell = newestFinal(await countedSeries(ctx, table, area))
    if (cell !== undefined) return { table, cell }
  }
  return undefined
}

/** The sentences, with links; none where the release counts nobody of the country. */
export async function nationalAnswer(ctx: PageContext, area: string): Promise<readonly string[]> {
  const { f, m, p } = ctx
  const words = m.national
  const people = (n: number): string => f.count(n, m.parts.people)
  const [living, came, left] = await Promise.all([
    first(ctx, residents, area),
    first(ctx, arrivals, area),
    first(ctx, departures, area),
  ])
  const year = (found: Found | undefined): string => found?.cell.key.at(-1) ?? ''
  const part = async (code: string): Promise<string | undefined> => {
    const cells = await countedSeries(ctx, 'stock-status', area, { MIGR_STATUS: [code] })
    const cell = cells.findLast((o) => o.value !== null && o.key.at(-1) === year(living))
    return cell === undefined ? undefined : told(ctx, 'stock-status', cell)
  }
  const [born, foreign] = await Promise.all([part('FB'), part('FOR')])
  const say = (found: Found | undefined): string | undefined =>
    found === undefined ? undefined : told(ctx, found.table, found.cell, people)
  const both = came !== undefined && left !== undefined && year(came) === year(left)
  return [
    ...(living === undefined
      ? []
      : [words.lived(say(living) ?? '', p.in(area), f.period(year(living)), born, foreign)]),
    ...(both
      ? [words.moved(f.period(year(came)), say(came), say(left))]
      : [
          ...(came === undefined ? [] : [words.moved(f.period(year(came)), say(came), undefined)]),
          ...(left === undefined ? [] : [words.moved(f.period(year(left)), undefined, say(left))]),
        ]),
  ]
}
