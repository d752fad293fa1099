/**
 * What several methods say about the same thing: a band from the lowest to the highest, a dot for the middle one. Never
 * one number alone.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { scaleLinear } from 'd3-scale'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'
import { wrap } from './wrap.ts'

export interface RangeRow {
  readonly label: string
  /** All three null where there is no figure. */
  readonly min: number | null
  readonly median: number | null
  readonly max: number | null
}

export interface RangeChartData {
  readonly rows: readonly RangeRow[]
  readonly tone: Tone
  readonly value?: (n: number) => string
}

/** Draw a band a row; without any value, a sentence. */
export function rangeChart(data: RangeChartData, options: ChartOptions): string {
  const { width, f, words } = options
  const values = data.rows.flatMap((r) => [r.min, r.median, r.max]).filter((v) => v !== null)
  if (values.length === 0) return empty(options)
  const write = data.value ?? f.short
  const narrow = width < 480
  const left = narrow ? 6 : Math.min(Math.max(...data.rows.map((r) => textWidth(r.label, 13))), 230) + 16
  const right = width - 24
  const [row, top] = [narrow ? 66 : 52, 40]
  const bottom = top + data.rows.length * row
  const scale = scaleLinear([Math.min(0, ...values), Math.max(...values, 1e-9)], [left, right]).nice(4)
  const ticks = scale
    .ticks(narrow ? 3 : 5)
    .map((t) => {
      const x = Math.round(scale(t)) + 0.5
      const half = textWidth(write(t), 12) / 2
      return (
        mark('path', { d: `M${x} ${top - 4}V${bottom}`, class: t === 0 ? 'axis' : 'rule' }) +
        label(write(t), {
          x: Math.min(Math.max(x, half), width - half),
          y: bottom + 16,
          anchor: 'middle',
          look: 'q s',
        })
      )
    })
    .join('')
  const rows = data.rows
    .map((r, i) => {
      const y = top + i * row + (narrow ? 40 : 26)
      const [name] = wrap(r.label, narrow ? width : left - 16, 13, 1)
      const named = narrow
        ? label(name ?? '', { x: left + 6, y: y - 23, look: 'halo' })
        : label(name ?? '', { x: left - 14, y: y + 4.5, anchor: 'end' })
      if (r.min === null || r.median === null || r.max === null)
        return named + label(words.missing, { x: left + 8, y: y + 4.5, look: 'q s halo' })
      const [a, m, b] = [scale(r.min), scale(r.median), scale(r.max)]
      const text = write(r.median)
      const over = Math.min(Math.max(m, textWidth(text, 12) / 2), width - textWidth(text, 12) / 2)
      return (
        named +
        mark('path', {
          d: `M${Math.round(a)} ${y}H${Math.round(Math.max(b, a + 0.5))}`,
          class: `band k-${data.tone}`,
        }) +
        mark('circle', { cx: m, cy: y, r: 4.5, class: `f-${data.tone}` }) +
        label(text, { x: over, y: y - 9, anchor: 'middle', look: 'b s halo' }) +
        ends(write(r.min), write(r.max), a, b, y + 18, width)
      )
    })
    .join('')
  const head = model(data.tone, [words.lowest, words.median, words.highest], width)
  return frame(options, bottom + 24, ticks + rows + head)
}

/** The lowest and the highest number under the ends of a band; side by side where the band is short. */
function ends(low: string, high: string, a: number, b: number, y: number, width: number): string {
  const [l, h] = [textWidth(low, 11), textWidth(high, 11)]
  const room = l + h + 10
  const start = Math.min(b - a < room ? (a + b - room) / 2 : a, width - room)
  const x = Math.max(start, 0)
  const end = Math.min(Math.max(b, x + room), width)
  return (
    label(low, { x, y, look: 'q xs halo' }) + label(high, { x: end, y, anchor: 'end', look: 'q xs halo' })
  )
}

/** A little model of a band with its three words, at the top right. */
function model(tone: Tone, [low = '', middle = '', high = '']: readonly string[], width: number): string {
  const [l, h, m] = [textWidth(low, 12), textWidth(high, 12), textWidth(middle, 12)]
  const x = width - Math.max(h, m / 2 - 24) - 56
  return (
    label(low, { x: Math.max(x - 8, l), y: 27, anchor: 'end', look: 'q s' }) +
    mark('path', { d: `M${Math.round(x)} 23h48`, class: `band k-${tone}` }) +
    mark('circle', { cx: x + 24, cy: 23, r: 4.5, class: `f-${tone}` }) +
    label(middle, { x: x + 24, y: 13, anchor: 'middle', look: 's' }) +
    label(high, { x: x + 56, y: 27, look: 'q s' })
  )
}
