/**
 * Lines over time with their table: each series by year or quarter, estimates dashed, censuses as points.
 */
import { lineChart } from '../../charts/line-chart.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { definitionOf } from './definition-of.ts'
import type { Series } from './series.ts'
import { sourceLine } from './source-line.ts'
import { timeTable } from './time-table.ts'

export interface TimeFigure {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly summary: string
  readonly series: readonly Series[]
  readonly decimals?: number
  readonly width?: number
  readonly full?: string
  /** The definition of the first series' table unless told. */
  readonly definition?: string
}

const at = (period: string): number => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  return quarter === null ? Number(period) : Number(quarter[1]) + (Number(quarter[2]) - 1) / 4
}

/** Make the figure; series without cells are left out. */
export function timeFigure(ctx: PageContext, data: TimeFigure): FigureData {
  const series = data.series.filter((s) => s.cells.length > 0)
  const lines = series.toReversed().map((s) => ({
    label: s.label,
    ...(s.tone === undefined ? {} : { tone: s.tone }),
    ...(s.loose === true ? { loose: true } : {}),
    points: s.cells
      .map((o) => ({ x: at(o.key.at(-1) ?? ''), y: o.value, estimated: o.estimate !== 'OBSERVED' }))
      .toSorted((a, b) => a.x - b.x),
  }))
  const { id, title, unit, summary, decimals = 0 } = data
  return {
    id,
    title,
    unit,
    summary,
    draw: (o) => lineChart({ lines, x: (x) => String(Math.floor(x)) }, o),
    source: sourceLine(
      ctx,
      series.flatMap((s) => s.cells.map((o) => o.source)),
    ),
    definition: data.definition ?? definitionOf(ctx, series[0]?.table ?? ''),
    table: timeTable(ctx, { id: `${id}-table`, caption: title, unit, series, decimals }),
    ...(data.width === undefined ? {} : { width: data.width }),
    ...(data.full === undefined ? {} : { full: data.full }),
  }
}
