/**
 * Ranked bars with their table: one figure a row, estimates hollow.
 */
import { rankedBars } from '../../charts/ranked-bars.ts'
import type { RankedBarsData } from '../../charts/ranked-bars.ts'
import type { DataCell } from '../../data-table.tsx'
import type { FigureData } from '../../figure.tsx'

export interface RankedFigureOptions
  extends Omit<FigureData, 'draw' | 'table'>, Pick<RankedBarsData, 'tone' | 'value' | 'rules'> {
  /** Header of the first column and of the numbers. */
  readonly head: string
  readonly column: string
  readonly rows: readonly {
    readonly label: string
    readonly href?: string
    readonly value: number | null
    readonly estimated?: boolean
    readonly cell: DataCell
  }[]
  readonly marks?: FigureData['table']['marks']
}

/** Make the figure; the rows stand in the order given. */
export function rankedFigure(options: RankedFigureOptions): FigureData {
  const { head, column, rows, marks, tone, value, rules, ...rest } = options
  return {
    ...rest,
    draw: (o) =>
      rankedBars(
        {
          bars: rows.map((r) => ({
            label: r.label,
            value: r.value,
            ...(r.estimated === undefined ? {} : { estimated: r.estimated }),
          })),
          tone,
          ...(value === undefined ? {} : { value }),
          ...(rules === undefined ? {} : { rules }),
        },
        o,
      ),
    table: {
      id: `${rest.id}-table`,
      caption: rest.title,
      unit: rest.unit,
      head,
      columns: [{ id: 'value', label: column }],
      rows: rows.map((r) => ({
        head: r.label,
        ...(r.href === undefined ? {} : { href: r.href }),
        cells: [r.cell],
      })),
      ...(marks === undefined ? {} : { marks }),
    },
  }
}
