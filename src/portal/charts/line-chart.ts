/**
 * Lines over time, at most six, each named at its end. Solid is counted, dashed and hollow is modelled, extrapolated or
 * imputed; a year without a figure is a hatched band, and a break in the series a dotted upright with its name.
 */
import { ticks } from 'd3-array'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { linePath } from './line-path.ts'
import type { LinePoint } from './line-path.ts'
import { lineNames } from './line-names.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { tone } from './tone.ts'
import type { Tone } from './tone.ts'
import { valueAxis } from './axes.ts'
import { wrap } from './wrap.ts'
import { xLabels } from './x-labels.ts'

export interface Line {
  readonly label: string
  readonly tone?: Tone
  /** In the order of x. */
  readonly points: readonly LinePoint[]
  /** True for single counts that make no series, such as censuses: points without a line between them. */
  readonly loose?: boolean
}

export interface LineChartData {
  readonly lines: readonly Line[]
  /** Where a definition or a territory changed, with what changed. */
  readonly breaks?: readonly { readonly x: number; readonly label: string }[]
  /** How a place on the x axis is written; a year as it is unless told. */
  readonly x?: (x: number) => string
  /** How a value is written on the axis; `f.axis` unless told. */
  readonly value?: (n: number) => string
}

/** Draw lines; without any value, a sentence. */
export function lineChart(data: LineChartData, options: ChartOptions): string {
  const { width, f, words } = options
  const lines = data.lines.slice(0, 6)
  const points = lines.flatMap((l) => l.points)
  const values = points.flatMap((p) => (p.y === null ? [] : [p.y]))
  if (values.length === 0) return empty(options)

  const narrow = width < 480
  const named = lines.map((l) => wrap(l.label, narrow ? 92 : 190, 13, 3))
  const tall = Math.max(...named.map((n) => n.length)) * 15 + 3
  const top = data.breaks === undefined ? 14 : 28
  const height = Math.max(narrow ? 250 : 340, top + lines.length * tall + 30)
  const bottom = height - 30
  const right = width - Math.max(...named.flat().map((t) => textWidth(t, 13, true))) - 14
  const axis = valueAxis(
    [Math.min(...values), Math.max(...values)],
    { top, bottom, right },
    data.value ?? f.axis,
  )

  const xs = [...new Set(points.map((p) => p.x))].toSorted((a, b) => a - b)
  const [x0, x1] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const start = axis.left + 6
  const x = (v: number): number =>
    x0 === x1 ? (start + right) / 2 : start + ((right - 4 - start) * (v - x0)) / (x1 - x0)

  const gaps = xs.filter((v) => points.filter((p) => p.x === v).every((p) => p.y === null))
  const half = xs.length > 1 ? (x(x1) - x(x0)) / (xs.length - 1) / 2.4 : 10
  const bands = gaps
    .map((v) =>
      mark('rect', {
        x: x(v) - half,
        y: top,
        width: half * 2,
        height: bottom - top,
        fill: `url(#${options.id}-hatch)`,
      }),
    )
    .join('')
  const gapWord =
    gaps.length === 0
      ? ''
      : label(words.missing, { x: x(gaps[0] ?? x0), y: top + 12, anchor: 'middle', look: 'q s halo' })
  const breaks = (data.breaks ?? [])
    .map((b) => {
      const end = textWidth(b.label, 12) + x(b.x) + 6 > right
      return (
        mark('path', { d: `M${Math.round(x(b.x)) + 0.5} 14V${bottom}`, class: 'axis dots' }) +
        label(b.label, { x: x(b.x) + (end ? -5 : 5), y: 14, anchor: end ? 'end' : 'start', look: 'q s' })
      )
    })
    .join('')

  const drawn = lines
    .map((l, i) => linePath(l.points, x, axis.y, tone(l.tone, i), l.loose === true ? 'loose' : 'line'))
    .join('')
  const names = lineNames(
    lines.map((l, i) => {
      const last = l.points.findLast((p) => p.y !== null)
      return { y: last && axis.y(last.y ?? 0), rows: named[i] ?? [], look: `b t-${tone(l.tone, i)}` }
    }),
    { x: right + 8, tall, top, bottom },
  )
  const shown = xs.length <= 9 ? xs : ticks(x0, x1, 6).filter(Number.isInteger)
  const years = xLabels(
    shown.map((v) => ({ x: x(v), text: data.x?.(v) ?? String(v) })),
    height - 8,
    width,
  )
  return frame(options, height, axis.svg + bands + breaks + drawn + gapWord + names + years)
}
