/**
 * What is known of each country's score: a band from all that nobody knows at nothing to all of it at full, countries by name.
 */
import type { ScaleScore } from '../../../../capacity/scales/score.ts'
import { bands } from '../../../charts/bands.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { byName } from '../measures/by-name.ts'

export function scaleFigure(ctx: PageContext, scores: ReadonlyMap<string, ScaleScore>): FigureData {
  const { f, m, p } = ctx
  const text = m.measures.scale
  const rows = byName(ctx).flatMap((country) => {
    const found = scores.get(country)
    return found === undefined ? [] : [{ country, low: found.low, high: found.high }]
  })
  const sorted = rows.toSorted((a, b) => b.high - b.low - (a.high - a.low))
  const say = (n: number): string => f.number(n)
  const summary = (): string => {
    const [widest, narrowest] = [sorted[0], sorted.at(-1)]
    if (widest === undefined || narrowest === undefined) return ''
    const width = widest.high - widest.low
    return width - (narrowest.high - narrowest.low) < 0.5
      ? text.even(say(width))
      : text.summary(p.name(widest.country), say(widest.low), say(widest.high))
  }
  return {
    id: 'countries',
    title: text.figure,
    unit: text.unit,
    draw: (o) =>
      bands(
        {
          from: 0,
          to: 100,
          tone: 's2',
          value: say,
          rows: rows.map((r) => ({ label: p.name(r.country), low: r.low, high: r.high })),
        },
        o,
      ),
    summary: summary(),
    source: text.source,
    table: {
      id: 'countries-table',
      caption: text.figure,
      head: m.measures.one.country,
      columns: [
        { id: 'low', label: text.low },
        { id: 'high', label: text.high },
      ],
      rows: rows.map((r) => ({
        head: p.name(r.country),
        cells: [{ text: f.number(r.low, 1) }, { text: f.number(r.high, 1) }],
      })),
    },
  }
}
