/**
 * The front page's picture: the largest corridors as curves on the map of the region. Corridors that lead off the map are
 * named in the sentence under it.
 */
import { anchors } from '../../charts/anchors.ts'
import { flowMap } from '../../charts/flow-map.ts'
import { westAfrica } from '../../charts/map-options.ts'
import { cellOf, meanings } from '../../cell-of.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'

const shown = 12

/** Make the figure from corridors ordered by size; undefined where there is none. */
export function mapFigure(ctx: PageContext, corridors: readonly Observation[]): FigureData | undefined {
  const { f, m, p } = ctx
  const { areas, edition } = ctx.release.vocabulary
  const [west, south, east, north] = westAfrica
  const onMap = (area: string | undefined): boolean => {
    const at = anchors[area ?? '']?.at
    return at !== undefined && at[0] > west && at[0] < east && at[1] > south && at[1] < north
  }
  const drawn = corridors.filter((o) => onMap(o.key[0]) && onMap(o.key[1])).slice(0, shown)
  const [largest] = drawn
  if (largest === undefined) return undefined
  const ends = (o: Observation): readonly [string, string] => [o.key[1] ?? '', o.key[0] ?? '']
  const [from, to] = ends(largest)
  const count = f.count(largest.value ?? 0, m.home.people)
  const off = corridors
    .slice(0, shown)
    .filter((o) => !drawn.includes(o))
    .slice(0, 3)
    .map((o) => {
      const [a, b] = ends(o)
      return m.home.map.pair(p.from(a), p.to(b), f.words(o.value ?? 0))
    })
  const period = largest.key.at(-1) ?? ''
  return {
    id: 'corridors',
    title: m.home.map.title,
    unit: m.home.map.unit(period),
    summary:
      off.length === 0
        ? m.home.map.alone(p.from(from), p.to(to), count)
        : m.home.map.summary(p.from(from), p.to(to), count, f.list(off)),
    draw: (o) =>
      flowMap(
        {
          bounds: westAfrica,
          countries: edition.countries,
          m49: (area) => areas.find((a) => a.id === area)?.m49,
          name: (area) => p.name(area),
          corridors: drawn.map((c) => ({ from: ends(c)[0], to: ends(c)[1], value: c.value ?? 0 })),
        },
        o,
      ),
    source: sourceLine(ctx, [largest.source]),
    definition: `${definitionOf(ctx, 'stock-origin')} ${m.chart.flowNote}`,
    table: {
      id: 'corridors-table',
      caption: m.home.map.title,
      unit: m.home.map.unit(period),
      head: m.home.map.corridor,
      columns: [{ id: 'value', label: f.period(period) }],
      rows: drawn.map((o) => ({
        head: `${p.name(ends(o)[0])} → ${p.name(ends(o)[1])}`,
        href: ctx.href(`/corridors/${ends(o).join('/')}`),
        cells: [cellOf(ctx, 'stock-origin', o)],
      })),
      marks: meanings(ctx, drawn),
    },
    full: selectionHref(ctx, 'stock-origin', {
      REF_AREA: edition.countries,
      SEX: ['_T'],
      SOURCE: [largest.source],
      TIME_PERIOD: [period],
    }),
  }
}
