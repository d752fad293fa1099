/**
 * The cost of sending 200 dollars by corridor, dearest first, with the goal of 3 per cent and the limit of 5.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'
import { rankedFigure } from './ranked-figure.ts'

/** SDG target 10.c: at most 3 per cent on average, and no corridor above 5. */
const [goal, limit] = [3, 5]

/** Make the figure; undefined where no cost was surveyed. */
export async function costFigure(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const text = m.themes.remittances.cost
  const { period, cells } = newestPeriod(await ctx.release.query({ table: 'remittance-cost', latest: true }))
  const ranked = cells.filter((o) => o.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [top] = ranked
  if (top === undefined) return undefined
  const count = (is: (n: number) => boolean): string =>
    f.number(ranked.filter((o) => is(o.value ?? 0)).length)
  return rankedFigure({
    id: 'cost',
    title: text.title,
    unit: text.unit(f.period(period)),
    summary: text.summary(
      count((n) => n > limit),
      f.number(ranked.length),
      count((n) => n <= goal),
    ),
    source: sourceLine(ctx, [top.source]),
    definition: definitionOf(ctx, 'remittance-cost'),
    width: 640,
    tone: 'out',
    value: (n) => f.percent(n, 1),
    rules: [
      { at: goal, label: text.goal },
      { at: limit, label: text.limit },
    ],
    head: m.themes.corridor,
    column: f.period(period),
    rows: ranked.map((o) => ({
      label: `${p.name(o.key[0] ?? '')} → ${p.name(o.key[1] ?? '')}`,
      // The senders live where the money leaves: their corridor leads the other way.
      href: ctx.href(`/corridors/${o.key[1] ?? ''}/${o.key[0] ?? ''}`),
      value: o.value,
      cell: cellOf(ctx, 'remittance-cost', o, 2),
    })),
    marks: meanings(ctx, ranked),
    full: selectionHref(ctx, 'remittance-cost', { TIME_PERIOD: [period] }),
  })
}
