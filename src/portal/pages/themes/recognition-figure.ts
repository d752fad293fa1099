/**
 * How often people from each country were given protection, by the country that decided: origins down, destinations across.
 * Pairs with few decisions are left out, as their rates say nothing.
 */
import { cellOf } from '../../cell-of.ts'
import { matrix } from '../../charts/matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { sourceLine } from '../parts/source-line.ts'

const least = 50
const substance = ['RECOGNISED', 'OTHER_PROTECTION', 'REJECTED']

/** Make the figure of a year; undefined where there are no rates. */
export async function recognitionFigure(ctx: PageContext, year: string): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const text = m.themes.asylum.recognition
  const { countries } = ctx.release.vocabulary.edition
  if (year === '') return undefined
  const where = { COUNTERPART_AREA: countries, UNIT_MEASURE: ['PS'], TIME_PERIOD: [year] }
  const [rates, decided] = await Promise.all([
    ctx.release.query({ table: 'recognition-rate', where: { ...where, RATE: ['PROTECTION'] } }),
    ctx.release.query({ table: 'asylum-decisions', where: { ...where, DECISION: substance } }),
  ])
  const pair = (o: Observation): string => `${o.key[0] ?? ''} ${o.key[1] ?? ''}`
  const counts = new Map<string, number>()
  for (const o of decided) counts.set(pair(o), (counts.get(pair(o)) ?? 0) + (o.value ?? 0))
  const shown = rates.filter((o) => (counts.get(pair(o)) ?? 0) >= least)
  const size = (part: 0 | 1, area: string): number =>
    shown.reduce((n, o) => (o.key[part] === area ? n + (counts.get(pair(o)) ?? 0) : n), 0)
  const rank = (part: 0 | 1, top: number): readonly string[] =>
    [...new Set(shown.map((o) => o.key[part] ?? ''))]
      .toSorted((a, b) => size(part, b) - size(part, a))
      .slice(0, top)
  const [columns, rows] = [rank(0, 10), rank(1, 16)]
  const at = (row: string, column: string): Observation | undefined =>
    shown.find((o) => o.key[1] === row && o.key[0] === column)
  const widest = rows
    .map((row) => {
      const own = columns.flatMap((c) => at(row, c) ?? []).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
      return { row, low: own[0], high: own.at(-1) }
    })
    .toSorted((a, b) => gap(b) - gap(a))[0]
  if (widest?.low === undefined || widest.high === undefined) return undefined
  const percent = (o: Observation): string => f.percent(o.value ?? 0)
  return {
    id: 'recognition',
    title: text.title,
    unit: text.unit(year, String(least)),
    summary: text.summary(
      p.from(widest.row),
      percent(widest.high),
      p.in(widest.high.key[0] ?? ''),
      percent(widest.low),
      p.in(widest.low.key[0] ?? ''),
    ),
    scroll: true,
    width: 800,
    draw: (o) =>
      matrix(
        {
          rows: rows.map((r) => p.name(r)),
          columns: columns.map((c) => p.name(c)),
          rowTitle: text.rows,
          columnTitle: text.columns,
          values: rows.map((r) => columns.map((c) => at(r, c)?.value ?? undefined)),
          value: (n) => f.percent(n),
        },
        o,
      ),
    source: sourceLine(ctx, [widest.low.source]),
    definition: definitionOf(ctx, 'recognition-rate'),
    table: {
      id: 'recognition-table',
      caption: text.title,
      unit: text.unit(year, String(least)),
      head: text.rows,
      columns: columns.map((c) => ({ id: c, label: p.name(c) })),
      rows: rows.map((r) => ({
        head: p.name(r),
        href: ctx.href(`/countries/${r}`),
        cells: columns.map((c) => cellOf(ctx, 'recognition-rate', at(r, c), 1)),
      })),
    },
    full: ctx.href('/tables/recognition-rate'),
  }
}

function gap(row: { readonly low: Observation | undefined; readonly high: Observation | undefined }): number {
  return (row.high?.value ?? 0) - (row.low?.value ?? 0)
}
