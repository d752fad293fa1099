/**
 * How old migrants are, as a pyramid: from the newest edition that gives ages; where none does, the ages of everybody, said in
 * words. Ages of those who left are known to nobody.
 */
import type { DataCell } from '../../data-table.tsx'
import { cellOf, meanings } from '../../cell-of.ts'
import { pyramid } from '../../charts/pyramid.ts'
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { headlineSource } from '../parts/headline-source.ts'
import type { Part } from '../parts/part.ts'
import { sourceLine } from '../parts/source-line.ts'
import { ageRows } from './age-rows.ts'
import type { AgeRow } from './age-rows.ts'

/** Make the part. */
export async function ages(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.ages
  const here = p.in(area)
  const stock = await release.query({ table: 'stock-age', where: { REF_AREA: [area] }, latest: true })
  const newestSource = stock.some((o) => o.source === headlineSource(ctx) && o.key[2] !== '_T')
    ? headlineSource(ctx)
    : stock.find((o) => o.key[2] !== '_T')?.source
  const migrants = newestSource !== undefined
  const cells = migrants
    ? stock.filter((o) => o.source === newestSource)
    : await release.query({ table: 'population-age', where: { REF_AREA: [area] }, latest: true })
  const rows = ageRows(cells, { sex: 1, age: 2 })
  const year = cells[0]?.key.at(-1) ?? ''
  const table = migrants ? 'stock-age' : 'population-age'
  const written = (r: AgeRow): string =>
    r.to === undefined ? m.chart.orMore(String(r.from)) : words.to(String(r.from), String(r.to))
  const size = (r: AgeRow): number => (r.men ?? 0) + (r.women ?? 0)
  const all = rows.reduce((sum, r) => sum + size(r), 0)
  const working = rows.filter((r) => r.from >= 20 && (r.to ?? 99) <= 64).reduce((sum, r) => sum + size(r), 0)
  const largest = rows.toSorted((a, b) => size(b) - size(a))[0]
  const total = cells.find((o) => o.key[1] === '_T' && o.key[2] === '_T')?.value ?? null
  const beyond = migrants && rows.every((r) => r.to !== undefined) && total !== null ? total - all : 0
  const figure: FigureData = {
    id: 'ages',
    title: words.figure(here, year),
    unit: `${m.parts.persons}, ${year}`,
    draw: (o) => pyramid({ rows: rows.map((r) => ({ age: written(r), men: r.men, women: r.women })) }, o),
    summary:
      largest === undefined || all === 0
        ? ''
        : words.summary(written(largest), f.percent((100 * working) / all)),
    source: sourceLine(
      ctx,
      cells.map((o) => o.source),
    ),
    definition: definitionOf(ctx, table),
    table: {
      id: 'ages-table',
      caption: words.figure(here, year),
      unit: m.parts.persons,
      head: words.age,
      columns: [
        { id: 'men', label: m.chart.men },
        { id: 'women', label: m.chart.women },
      ],
      rows: rows.map((r) => ({
        head: written(r),
        cells: [ageCell(ctx, table, cells, r, 'M'), ageCell(ctx, table, cells, r, 'F')],
      })),
      marks: migrants ? meanings(ctx, cells) : [],
    },
    width: 640,
    full: ctx.href(`/tables/${table}`, { REF_AREA: area, TIME_PERIOD: year }),
  }
  const notes = [
    ...(migrants && newestSource !== headlineSource(ctx) ? [words.old(year)] : []),
    ...(migrants ? [] : [words.population(here)]),
    ...(beyond > 0 ? [words.missing75(f.count(beyond, m.parts.people))] : []),
    words.leavers,
  ]
  return {
    id: 'how-old',
    title: words.title,
    figures: rows.length === 0 ? [] : [figure],
    body:
      rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{notes.join(' ')}</p>
          <Figure ctx={ctx} figure={figure} level={3} />
        </>
      ),
  }
}

const ageCell = (
  ctx: PageContext,
  table: string,
  cells: readonly Observation[],
  row: AgeRow,
  sex: 'M' | 'F',
): DataCell => {
  const code = row.to === undefined ? `Y_GE${row.from}` : `Y${row.from}T${row.to}`
  const found = cells.find((o) => o.key[1] === sex && o.key[2] === code)
  if (found !== undefined) return cellOf(ctx, table, found)
  const sum = sex === 'M' ? row.men : row.women
  return sum === null ? { text: ctx.m.chart.missing, missing: true } : { text: ctx.f.number(sum) }
}
