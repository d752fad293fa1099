/**
 * How answers are spread: one bar of full width a question, cut into its shares, the question above it. The parts are ordered (from
 * not at all to fully), so they take the ramp, and their sum is everyone who answered.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { key } from './key.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

export interface ShareBarsData {
  /** Names of the parts, least first; six at most. */
  readonly parts: readonly string[]
  readonly rows: readonly {
    readonly label: string
    /** One per part; all null where the figures are withheld. */
    readonly counts: readonly number[] | null
  }[]
}

const steps = ['1', '2', '3', '4', '5', '6'] as const

/** Draw a bar a row; without any count, a sentence. */
export function shareBars(data: ShareBarsData, options: ChartOptions): string {
  const { width, f, words } = options
  if (data.rows.every(({ counts }) => counts === null || sum(counts) === 0)) return empty(options)
  const keys = key(
    data.parts.map((part, i) => ({ label: part, swatch: { class: `f-r${steps[i] ?? '6'}` } })),
    width,
    0,
  )
  let y = keys.height + 8
  const rows = data.rows
    .map((row) => {
      const lines = wrap(row.label, width, 13, 2)
      const text = lines.map((line, i) => label(line, { x: 0, y: y + 13 + i * 17 })).join('')
      const top = y + lines.length * 17 + 4
      y = top + 34
      const all = row.counts === null ? 0 : sum(row.counts)
      if (row.counts === null || all === 0)
        return text + label(words.missing, { x: 0, y: top + 15, look: 'q s' })
      let x = 0
      const bars = row.counts
        .map((count, i) => {
          const wide = (width * count) / all
          const share = f.percent((100 * count) / all)
          const at = x
          x += wide
          if (count === 0) return ''
          return (
            mark('rect', {
              x: at,
              y: top,
              width: Math.max(wide - 1, 0.5),
              height: 20,
              class: `f-r${steps[i] ?? '6'}`,
            }) +
            (textWidth(share, 12) + 8 > wide
              ? ''
              : label(share, {
                  x: at + wide / 2,
                  y: top + 14.5,
                  anchor: 'middle',
                  look: `s t-on${steps[i] ?? '6'}`,
                }))
          )
        })
        .join('')
      return text + bars
    })
    .join('')
  return frame(options, y, keys.svg + rows)
}

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0)
