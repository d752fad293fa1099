/**
 * The pictures of a country that counts from its own records: its largest groups by country of birth or citizenship, and who came and
 * left, year by year.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { sourceLine } from '../parts/source-line.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { years } from '../parts/years.ts'
import { rankedFigure } from '../themes/ranked-figure.ts'
import { countedSeries, newestProvisional } from './counted-series.ts'
import { largest } from './largest.ts'

/** Groups that are drawn. */
const drawn = 12

/** The figures that the release can give of `area`. */
export async function nationalFigures(ctx: PageContext, area: string): Promise<readonly FigureData[]> {
  const all = await Promise.all([groupsFigure(ctx, area), movesFigure(ctx, area)])
  return all.filter((figure) => figure !== undefined)
}

async function groupsFigure(ctx: PageContext, area: string): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const found = (await largest(ctx, 'stock-birth', area)) ?? (await largest(ctx, 'stock-citizenship', area))
  if (found === undefined) return undefined
  const { table } = found
  const cells = found.cells.slice(0, drawn)
  const [top, next] = cells
  const words = table === 'stock-birth' ? m.national.birth : m.national.citizenship
  const name = (code = ''): string => p.name(code)
  return rankedFigure({
    id: 'groups',
    title: words.figure(p.in(area)),
    unit: `${m.parts.persons}, ${years(ctx, cells)}`,
    summary:
      next === undefined
        ? words.alone(name(top?.key[1]), f.words(top?.value ?? 0))
        : words.summary(
            name(top?.key[1]),
            f.words(top?.value ?? 0),
            name(next.key[1]),
            f.words(next.value ?? 0),
          ),
    source: sourceLine(
      ctx,
      cells.map((o) => o.source),
    ),
    definition: definitionOf(ctx, table),
    head: m.common.country,
    column: m.parts.persons,
    tone: 'in',
    width: 640,
    rows: cells.map((o) => ({
      label: name(o.key[1]),
      ...(/^[A-Z]{3}$/.test(o.key[1] ?? '') ? { href: ctx.href(`/corridors/${o.key[1]}/${area}`) } : {}),
      value: o.value,
      cell: cellOf(ctx, table, o),
    })),
    marks: meanings(ctx, cells),
    full: ctx.href(`/tables/${table}`),
  })
}

async function movesFigure(ctx: PageContext, area: string): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const words = m.national.moves
  const [came, left] = await Promise.all([
    countedSeries(ctx, 'immigration-citizenship', area),
    countedSeries(ctx, 'emigration-citizenship', area),
  ])
  const told = [...came, ...left].filter((o) => o.value !== null)
  if (new Set(told.map((o) => o.key.at(-1))).size < 2) return undefined
  const most = told.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
  const open = newestProvisional(came) ?? newestProvisional(left)
  const summary = words.summary(
    came.includes(most) ? words.came : words.left,
    f.words(most.value ?? 0),
    f.period(most.key.at(-1) ?? ''),
  )
  return timeFigure(ctx, {
    id: 'moves',
    title: words.figure(p.the(area)),
    unit: `${m.parts.persons}, ${years(ctx, told)}`,
    summary: open === undefined ? summary : `${summary} ${words.open(f.period(open.key.at(-1) ?? ''))}`,
    series: [
      { label: words.came, table: 'immigration-citizenship', cells: came, tone: 'in' },
      { label: words.left, table: 'emigration-citizenship', cells: left, tone: 'out' },
    ],
    width: 640,
    full: ctx.href('/tables/immigration-citizenship', { COUNTERPART_AREA: '_T', SEX: '_T', AGE: '_T' }),
  })
}
