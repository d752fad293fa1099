/**
 * Migrants as a share of the population, on the map.
 */
import { choropleth } from '../../charts/choropleth.ts'
import { westAfrica } from '../../charts/map-options.ts'
import { cellOf, meanings } from '../../cell-of.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { sourceLine } from '../parts/source-line.ts'
import type { KeyNumber } from './key-numbers.ts'

/** Make the figure; undefined where there is no share. */
export function shareMap(ctx: PageContext, share: KeyNumber | undefined): FigureData | undefined {
  const { f, m, p } = ctx
  const { areas, edition } = ctx.release.vocabulary
  const text = m.countryIndex.map
  const ranked = [...(share?.byArea.values() ?? [])]
    .filter((o) => o.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [high, low] = [ranked[0], ranked.at(-1)]
  if (share === undefined || high === undefined || low === undefined) return undefined
  return {
    id: 'share',
    title: text.title,
    unit: text.unit(share.period),
    summary: text.summary(
      p.in(high.key[0] ?? ''),
      f.percent(high.value ?? 0, 1),
      p.in(low.key[0] ?? ''),
      f.percent(low.value ?? 0, 1),
    ),
    draw: (o) =>
      choropleth(
        {
          bounds: westAfrica,
          countries: edition.countries,
          m49: (area) => areas.find((a) => a.id === area)?.m49,
          name: (area) => p.name(area),
          values: Object.fromEntries([...share.byArea].map(([area, cell]) => [area, cell.value])),
          value: (n) => f.percent(n, 1),
        },
        o,
      ),
    source: sourceLine(ctx, new Set(ranked.map((o) => o.source))),
    definition: definitionOf(ctx, 'stock-share'),
    table: {
      id: 'share-table',
      caption: text.title,
      unit: text.unit(share.period),
      head: m.common.country,
      columns: [{ id: 'share', label: share.period }],
      rows: ranked.map((o) => ({
        head: p.name(o.key[0] ?? ''),
        href: ctx.href(`/countries/${o.key[0] ?? ''}`),
        cells: [cellOf(ctx, 'stock-share', o, 1)],
      })),
      marks: meanings(ctx, ranked),
    },
    full: ctx.href('/tables/stock-share'),
  }
}
