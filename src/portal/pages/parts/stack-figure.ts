/**
 * Upright bars by year in layers, with their table: people displaced by kind, deaths and disappearances.
 */
import { stackedBars } from '../../charts/stacked-bars.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Token } from '../../styles/tokens.ts'
import { definitionOf } from './definition-of.ts'
import type { Series } from './series.ts'
import { sourceLine } from './source-line.ts'
import type { TimeFigure } from './time-figure.ts'
import { timeTable } from './time-table.ts'

export interface StackFigure extends Omit<TimeFigure, 'series'> {
  /** From the baseline up. */
  readonly series: readonly (Series & { readonly fill?: Token })[]
}

/** Make the figure: every year from the first to the last has its bar, a year of which nothing is told stays empty. */
export function stackFigure(ctx: PageContext, data: StackFigure): FigureData {
  const series = data.series.filter((s) => s.cells.length > 0)
  const years = series.flatMap((s) => s.cells.map((o) => Number(o.key.at(-1))))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const bars = Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, i) => {
    const year = String(first + i)
    return {
      label: year,
      values: series.map((s) => s.cells.find((o) => o.key.at(-1) === year)?.value ?? null),
    }
  })
  const { id, title, unit, summary } = data
  return {
    id,
    title,
    unit,
    summary,
    draw: (o) =>
      stackedBars(
        {
          parts: series.map((s) => ({ label: s.label, ...(s.fill === undefined ? {} : { fill: s.fill }) })),
          bars,
        },
        o,
      ),
    source: sourceLine(
      ctx,
      series.flatMap((s) => s.cells.map((o) => o.source)),
    ),
    definition: data.definition ?? definitionOf(ctx, series[0]?.table ?? ''),
    table: timeTable(ctx, { id: `${id}-table`, caption: title, unit, series }),
    ...(data.width === undefined ? {} : { width: data.width }),
    ...(data.full === undefined ? {} : { full: data.full }),
  }
}
