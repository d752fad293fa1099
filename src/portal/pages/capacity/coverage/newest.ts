/**
 * The newest reference year of a figure: of a request, or of any request, by country and origin.
 */
import type { PageContext } from '../../../page-context.ts'
import type { DataOrigin, View } from './view.ts'

export interface Newest {
  readonly ofRequest: (request: string, area: string, origin: DataOrigin) => string | undefined
  readonly ofCountry: (area: string, origin: DataOrigin) => string | undefined
}

/** Read it off the table `timeliness`, which has a row for each reference year; nothing where the release has not that table. */
export async function readNewest(ctx: PageContext, view: View): Promise<Newest> {
  const known = ctx.release.vocabulary.tables.some((t) => t.id === 'timeliness')
  const cells = known
    ? await ctx.release.query({
        table: 'timeliness',
        where: {
          STATISTIC: ['COMPARABLE'],
          ...(view.country === undefined ? { DATA_ORIGIN: ['NATIONAL'] } : { REF_AREA: [view.country] }),
        },
        to: view.year,
        latest: true,
      })
    : []
  const years = new Map<string, string>()
  for (const { key } of cells) {
    const [request = '', origin = '', , area = '', year = ''] = key
    for (const name of [`${request} ${origin} ${area}`, `${origin} ${area}`])
      if (year > (years.get(name) ?? '')) years.set(name, year)
  }
  return {
    ofRequest: (request, area, origin) => years.get(`${request} ${origin} ${area}`),
    ofCountry: (area, origin) => years.get(`${origin} ${area}`),
  }
}
