/**
 * The edition's countries as small multiples: how many migrants lived in each, over time.
 */
import { smallMultiples } from '../../charts/small-multiples.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { areaByTime } from '../parts/area-by-time.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { panels } from '../parts/panels.ts'
import { placeList } from '../parts/place-list.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'

/** Make the figure, largest country first; undefined where the release has no totals. */
export async function countriesFigure(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const source = headlineSource(ctx)
  const where = { REF_AREA: countries, COUNTERPART_AREA: ['_T'], SEX: ['_T'], SOURCE: [source] }
  const cells = await ctx.release.query({ table: 'stock-origin', where })
  const { period, cells: last } = newestPeriod(cells)
  const ranked = last.filter((o) => o.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [most, least] = [ranked[0], ranked.at(-1)]
  if (most === undefined || least === undefined) return undefined
  const areas = ranked.map((o) => o.key[0] ?? '')
  const say = (area: string, n: number | null): string =>
    placeList(ctx, 'in', [{ area, number: f.words(n ?? 0) }])
  const first = cells.map((o) => o.key.at(-1) ?? '').toSorted()[0] ?? period
  const numeral = m.home.numerals[countries.length] ?? f.number(countries.length)
  const title = m.home.countries.title(numeral.charAt(0).toUpperCase() + numeral.slice(1), first)
  return {
    id: 'countries',
    title,
    unit: m.home.countries.unit(first, period),
    summary: m.home.countries.summary(say(areas[0] ?? '', most.value), say(areas.at(-1) ?? '', least.value)),
    draw: (o) =>
      smallMultiples({ panels: panels(ctx, cells, areas), tone: 'in', scale: 'own', value: f.short }, o),
    source: sourceLine(ctx, [source]),
    definition: definitionOf(ctx, 'stock-origin'),
    table: areaByTime(ctx, {
      id: 'countries-table',
      caption: title,
      table: 'stock-origin',
      observations: cells,
      areas,
    }),
    full: selectionHref(ctx, 'stock-origin', where),
  }
}
