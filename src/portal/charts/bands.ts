/**
 * Bands between a lowest and a highest possible value, a row each, on a scale that is given: what is not known is drawn, not hidden.
 * Where both ends are the same there is a dot.
 */
import { scaleLinear } from 'd3-scale'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'
import { wrap } from './wrap.ts'

export interface BandsData {
  readonly from: number
  readonly to: number
  readonly rows: readonly { readonly label: string; readonly low: number; readonly high: number }[]
  readonly tone: Tone
  readonly value?: (n: number) => string
}

/** Draw a band a row, its ends written beside it; without any row, a sentence. */
export function bands(data: BandsData, options: ChartOptions): string {
  const { width, f } = options
  if (data.rows.length === 0) return empty(options)
  const write = data.value ?? f.short
  const narrow = width < 480
  const names = Math.max(...data.rows.map((r) => textWidth(r.label, 13)))
  const ends = Math.max(
    ...data.rows.flatMap((r) => [textWidth(write(r.low), 12), textWidth(write(r.high), 12)]),
  )
  const left = (narrow ? 0 : Math.min(names, 230) + 14) + ends + 8
  const right = width - ends - 10
  const [row, top] = narrow ? [42, 4] : [27, 4]
  const bottom = top + data.rows.length * row
  const x = scaleLinear([data.from, data.to], [left, right])
  const ticks = x
    .ticks(narrow ? 3 : 5)
    .map((t) => {
      const at = Math.round(x(t)) + 0.5
      return (
        mark('path', { d: `M${at} ${top}V${bottom}`, class: t === data.from ? 'axis' : 'rule' }) +
        label(write(t), { x: at, y: bottom + 16, anchor: 'middle', look: 'q s' })
      )
    })
    .join('')
  const rows = data.rows
    .map((r, i) => {
      const mid = top + i * row + (narrow ? 29 : 13)
      const [name] = wrap(r.label, narrow ? width : left - ends - 20, 13, 1)
      const named = narrow
        ? label(name ?? '', { x: 0, y: mid - 13, look: 'halo' })
        : label(name ?? '', { x: left - ends - 22, y: mid + 4.5, anchor: 'end' })
      const [a, b] = [x(r.low), x(r.high)]
      if (b - a < 1)
        return (
          named +
          mark('circle', { cx: a, cy: mid, r: 5, class: `f-${data.tone}` }) +
          label(write(r.low), { x: a + 10, y: mid + 4.5, look: 's halo' })
        )
      return (
        named +
        mark('path', { d: `M${Math.round(a)} ${mid}H${Math.round(b)}`, class: `band k-${data.tone}` }) +
        mark('circle', { cx: a, cy: mid, r: 4, class: `f-${data.tone}` }) +
        mark('circle', { cx: b, cy: mid, r: 4, class: `dot f-paper k-${data.tone}` }) +
        label(write(r.low), { x: a - 8, y: mid + 4.5, anchor: 'end', look: 's halo' }) +
        label(write(r.high), { x: b + 8, y: mid + 4.5, look: 'q s halo' })
      )
    })
    .join('')
  return frame(options, bottom + 24, ticks + rows)
}
