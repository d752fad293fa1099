/**
 * Sums over all countries by period, stacked by kind: displaced people by their situation, deaths by route. Each sum in the
 * table leads to the cells that it adds up.
 */
import { stackedBars } from '../../charts/stacked-bars.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import type { Token } from '../../styles/tokens.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'
import { sumOf } from '../parts/sum-of.ts'

export interface SumStackOptions {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly summary: string
  readonly table: string
  readonly observations: readonly Observation[]
  /** From the baseline up: which cells belong to it, and the selection that its sums lead to. */
  readonly parts: readonly {
    readonly label: string
    readonly fill?: Token
    readonly has: (o: Observation) => boolean
    readonly where: Readonly<Record<string, readonly string[]>>
  }[]
  /** Every period, in order: one without cells stays empty. */
  readonly periods: readonly string[]
  /** Header of the table's first column. */
  readonly head: string
  readonly decimals?: number
}

/** Make the figure. */
export function sumStack(ctx: PageContext, options: SumStackOptions): FigureData {
  const { id, title, unit, summary, table, observations, parts, periods, head, decimals = 0 } = options
  const { f } = ctx
  const byPeriod = Map.groupBy(observations, (o) => o.key.at(-1) ?? '')
  const sums = periods.map((period) => {
    const cells = byPeriod.get(period) ?? []
    return parts.map((part) => {
      const own = cells.filter((o) => part.has(o) && o.value !== null)
      return own.length === 0 ? null : sumOf(own)
    })
  })
  return {
    id,
    title,
    unit,
    summary,
    draw: (o) =>
      stackedBars(
        {
          parts: parts.map((p) => ({ label: p.label, ...(p.fill === undefined ? {} : { fill: p.fill }) })),
          bars: periods.map((p, i) => ({ label: f.period(p), values: sums[i] ?? [] })),
        },
        o,
      ),
    source: sourceLine(ctx, new Set(observations.map((o) => o.source))),
    definition: definitionOf(ctx, table),
    table: {
      id: `${id}-table`,
      caption: title,
      unit,
      head,
      columns: parts.map((p, i) => ({ id: `c${i}`, label: p.label })),
      rows: periods
        .map((period, i) => ({
          head: f.period(period),
          cells: parts.map((p, k) => {
            const sum = sums[i]?.[k] ?? null
            if (sum === null) return { text: '–', missing: true }
            const href = selectionHref(ctx, table, { ...p.where, TIME_PERIOD: [period] })
            return { text: f.number(sum, decimals), href }
          }),
        }))
        .toReversed(),
    },
    full: ctx.href(`/tables/${table}`),
  }
}
