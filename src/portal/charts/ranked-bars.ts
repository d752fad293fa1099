/**
 * Bars in the order given (the caller ranks them, largest first), from zero, each with its name and its number.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'
import { wrap } from './wrap.ts'

export interface Bar {
  readonly label: string
  /** Null where there is no figure: the row says so. */
  readonly value: number | null
  /** True for a modelled, extrapolated or imputed figure: the bar is drawn hollow. */
  readonly estimated?: boolean
  /** Set apart in ink, such as the chosen country. */
  readonly chosen?: boolean
}

export interface RankedBarsData {
  readonly bars: readonly Bar[]
  readonly tone: Tone
  /** How a value is written at its bar; exact unless told. */
  readonly value?: (n: number) => string
  /** Upright lines at values that matter, such as a goal, each with its name under the bars. */
  readonly rules?: readonly { readonly at: number; readonly label: string }[]
}

/** Draw ranked bars; without any value, a sentence. */
export function rankedBars(data: RankedBarsData, options: ChartOptions): string {
  const { width, f, words } = options
  const values = data.bars.flatMap((b) => (b.value === null ? [] : [b.value]))
  if (values.length === 0) return empty(options)
  const write = data.value ?? ((n: number) => f.number(n))
  const narrow = width < 480
  const wide = Math.max(...data.bars.map((b) => textWidth(b.label, 13, b.chosen)))
  const left = narrow ? 0 : Math.min(wide, 230) + 10
  const room = Math.max(...values.map((v) => textWidth(write(v), 13))) + 8
  const scale = (width - left - room) / Math.max(...values, 1e-9)
  const [row, thick] = narrow ? [40, 14] : [27, 17]

  const body = data.bars
    .map((bar, i) => {
      const y = i * row
      const [name] = wrap(bar.label, narrow ? width : left - 10, 13, 1)
      const look = bar.chosen === true ? 'b' : undefined
      const mid = narrow ? y + 27 : y + 13
      const named = narrow
        ? label(name ?? '', { x: 0, y: y + 15, look })
        : label(name ?? '', { x: left - 10, y: mid + 4.5, anchor: 'end', look })
      if (bar.value === null) return named + label(words.missing, { x: left, y: mid + 4.5, look: 'q s' })
      const colour = bar.chosen === true ? 'ink' : data.tone
      const drawn = mark('rect', {
        x: left + (bar.estimated === true ? 0.75 : 0),
        y: mid - thick / 2,
        width: Math.max(bar.value * scale, bar.value > 0 ? 1 : 0),
        height: thick,
        class: bar.estimated === true ? `f-paper k-${colour} thin` : `f-${colour}`,
      })
      return named + drawn + label(write(bar.value), { x: left + bar.value * scale + 6, y: mid + 4.5, look })
    })
    .join('')
  const height = data.bars.length * row + 4
  const rules = data.rules ?? []
  const goals = rules
    .map((rule, i) => {
      const x = Math.round(left + rule.at * scale) + 0.5
      const y = height + 12 + i * 17
      const end = x + textWidth(rule.label, 12) > width
      return (
        mark('path', { d: `M${x} 0V${y - 10}`, class: 'axis dots' }) +
        label(rule.label, { x: x + (end ? 2 : -2), y, anchor: end ? 'end' : 'start', look: 's' })
      )
    })
    .join('')
  const zero = narrow ? '' : mark('path', { d: `M${left + 0.5} 0V${height - 4}`, class: 'axis' })
  return frame(options, height + rules.length * 17, body + goals + zero)
}
