/**
 * What the methods say about moves between a country and its main partners, or about one corridor over time: a band from the
 * lowest to the highest. Never one number alone.
 */
import { cellOf } from '../../cell-of.ts'
import { rangeChart } from '../../charts/range-chart.ts'
import type { Tone } from '../../charts/tone.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from './definition-of.ts'
import { sourceLine } from './source-line.ts'

export interface Spread {
  readonly label: string
  readonly href?: string
  /** Cells of `flow-spread` by statistic. */
  readonly cells: Readonly<Record<string, Observation | undefined>>
}

export interface RangesFigure {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly tone: Tone
  readonly head: string
  readonly spreads: readonly Spread[]
  readonly full?: string
}

/** Make the figure. */
export function rangesFigure(ctx: PageContext, data: RangesFigure): FigureData {
  const { m } = ctx
  const words = m.country.flows
  const rows = data.spreads.map((s) => ({
    label: s.label,
    min: s.cells['MIN']?.value ?? null,
    median: s.cells['MEDIAN']?.value ?? null,
    max: s.cells['MAX']?.value ?? null,
  }))
  const columns = ['MIN', 'MEDIAN', 'MAX', 'METHODS'] as const
  return {
    id: data.id,
    title: data.title,
    unit: words.unit,
    summary: data.summary,
    draw: (o) => rangeChart({ rows, tone: data.tone }, o),
    source: sourceLine(
      ctx,
      data.spreads.flatMap((s) => Object.values(s.cells).flatMap((o) => o?.source ?? [])),
    ),
    definition: definitionOf(ctx, 'flow-spread'),
    table: {
      id: `${data.id}-table`,
      caption: data.title,
      unit: words.unit,
      head: data.head,
      columns: [
        { id: 'min', label: words.columns.min },
        { id: 'median', label: words.columns.median },
        { id: 'max', label: words.columns.max },
        { id: 'methods', label: words.columns.methods },
      ],
      rows: data.spreads.map((s) => ({
        head: s.label,
        ...(s.href === undefined ? {} : { href: s.href }),
        cells: columns.map((c) => {
          const { mark: _, ...cell } = cellOf(ctx, 'flow-spread', s.cells[c])
          return cell
        }),
      })),
    },
    width: 640,
    ...(data.full === undefined ? {} : { full: data.full }),
  }
}
