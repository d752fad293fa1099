/**
 * Who lives where among the edition's countries: origins down, destinations across, the countries with most people first.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { matrix } from '../../charts/matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { sourceLine } from '../parts/source-line.ts'

/** Make the figure from cells of `stock-origin` of one year and both sexes; undefined where no pair has a figure. */
export function regionMatrix(
  ctx: PageContext,
  cells: readonly Observation[],
  year: string,
): FigureData | undefined {
  const { f, m, p, release } = ctx
  const words = m.corridor.matrix
  const { countries } = release.vocabulary.edition
  const inside = cells.filter((o) => countries.includes(o.key[0] ?? '') && countries.includes(o.key[1] ?? ''))
  const size = (part: 0 | 1, area: string): number =>
    inside.reduce((n, o) => (o.key[part] === area ? n + (o.value ?? 0) : n), 0)
  const ranked = (part: 0 | 1): readonly string[] =>
    countries.toSorted((a, b) => size(part, b) - size(part, a))
  const [columns, rows] = [ranked(0), ranked(1)]
  const byPair = new Map(inside.map((o) => [`${o.key[1]} ${o.key[0]}`, o]))
  const at = (from: string, to: string): Observation | undefined => byPair.get(`${from} ${to}`)
  const [home, source] = [columns[0], rows[0]]
  if (inside.length === 0 || home === undefined || source === undefined) return undefined
  const total = inside.reduce((n, o) => n + (o.value ?? 0), 0)
  return {
    id: 'matrix',
    title: words.title(year),
    unit: m.corridor.index.unit,
    scroll: true,
    width: 920,
    draw: (o) =>
      matrix(
        {
          rows: rows.map((r) => p.name(r)),
          columns: columns.map((c) => p.name(c)),
          rowTitle: words.rows,
          columnTitle: words.columns,
          values: rows.map((r) => columns.map((c) => at(r, c)?.value)),
        },
        o,
      ),
    summary: words.summary(
      f.count(total, m.parts.people),
      f.percent((100 * size(0, home)) / total),
      p.in(home),
      f.percent((100 * size(1, source)) / total),
      p.from(source),
    ),
    source: sourceLine(ctx, [inside[0]?.source ?? '']),
    definition: definitionOf(ctx, 'stock-origin'),
    table: {
      id: 'matrix-table',
      caption: words.title(year),
      unit: m.corridor.index.unit,
      head: words.rows,
      columns: columns.map((c) => ({ id: c, label: p.name(c) })),
      rows: rows.map((r) => ({
        head: p.name(r),
        href: ctx.href(`/countries/${r}`),
        cells: columns.map((c) => cellOf(ctx, 'stock-origin', at(r, c))),
      })),
      marks: meanings(ctx, inside),
    },
    full: ctx.href('/tables/stock-origin', {
      REF_AREA: countries,
      COUNTERPART_AREA: countries,
      SEX: '_T',
      SOURCE: headlineSource(ctx),
      TIME_PERIOD: 'latest',
    }),
  }
}
