/**
 * Series side by side as a table: a row a period, newest first, a column a series.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Series } from './series.ts'

export interface TimeTable {
  readonly id: string
  readonly caption: string
  readonly unit?: string
  readonly series: readonly Series[]
  readonly decimals?: number
  /** Frequency of the periods, where it is not that of the code (`A5`). */
  readonly freq?: string
}

/** Make the table. */
export function timeTable(ctx: PageContext, data: TimeTable): DataTableData {
  const { series } = data
  const times = [...new Set(series.flatMap((s) => s.cells.map((o) => o.key.at(-1) ?? '')))]
  return {
    id: data.id,
    caption: data.caption,
    ...(data.unit === undefined ? {} : { unit: data.unit }),
    head: ctx.m.parts.period,
    columns: series.map((s, i) => ({ id: `c${i}`, label: s.label })),
    rows: times
      .toSorted()
      .toReversed()
      .map((time) => ({
        head: ctx.f.period(time, data.freq),
        cells: series.map((s) =>
          cellOf(
            ctx,
            s.table,
            s.cells.find((o) => o.key.at(-1) === time),
            data.decimals ?? 0,
          ),
        ),
      })),
    marks: meanings(
      ctx,
      series.flatMap((s) => s.cells),
    ),
  }
}
