/**
 * One measure over the countries as bars, in the order of names: a measure is no ranking.
 */
import type { Measure, Measured } from '../../../../capacity/measure/measure.ts'
import { rankedBars } from '../../../charts/ranked-bars.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { byName } from './by-name.ts'
import { isYesNo, sayMeasured } from './say-measured.ts'
import { spreadOf } from './spread-of.ts'

/** Undefined where no country has a value above nothing, or where the measure only tells yes from no. */
export function measureFigure(
  ctx: PageContext,
  measure: Measure,
  values: ReadonlyMap<string, Measured>,
): FigureData | undefined {
  const { lang, m, p } = ctx
  const text = m.measures.one
  const spread = spreadOf(values)
  if (spread === undefined || spread.high.value === 0 || isYesNo(measure)) return undefined
  const say = (n: number): string => sayMeasured(ctx, measure, n)
  const countries = byName(ctx)
  const years = [...new Set([...values.values()].filter((v) => v.value !== null).map((v) => v.year))]
  const title = text.figure(measure.title[lang], years.length === 1 ? String(years[0] ?? '') : '')
  return {
    id: 'countries',
    title,
    unit: text.unit(text.unitWords[measure.unit], m.measures.better[measure.better]),
    draw: (o) =>
      rankedBars(
        {
          tone: 's2',
          value: say,
          bars: countries.map((c) => ({ label: p.name(c), value: values.get(c)?.value ?? null })),
        },
        o,
      ),
    summary:
      spread.low.value === spread.high.value
        ? text.allSame(say(spread.low.value))
        : text.summary(
            text.place(say(spread.high.value), p.name(spread.high.country)),
            text.place(say(spread.low.value), p.name(spread.low.country)),
          ),
    source: text.source,
    table: {
      id: 'countries-table',
      caption: title,
      head: text.country,
      columns: [{ id: 'value', label: text.value }],
      rows: countries.map((c) => {
        const value = values.get(c)?.value ?? null
        return {
          head: p.name(c),
          cells: [value === null ? { text: '–', missing: true } : { text: say(value) }],
        }
      }),
    },
  }
}
