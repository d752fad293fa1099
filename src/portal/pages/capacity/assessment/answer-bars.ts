/**
 * How many questions are met: a row for each country or group, a bar for each way of knowing it. Full is met, pale is half met, empty is
 * unmet, hatched is not known; all bars share one scale, and the count stands at the end.
 */
import type { Tally } from '../../../../capacity/assess/assessment-view.ts'
import { empty } from '../../../charts/empty.ts'
import { frame } from '../../../charts/frame.ts'
import type { ChartOptions } from '../../../charts/frame.ts'
import { key } from '../../../charts/key.ts'
import { label } from '../../../charts/label.ts'
import { mark } from '../../../charts/mark.ts'
import { textWidth } from '../../../charts/text-width.ts'
import { wrap } from '../../../charts/wrap.ts'

export interface AnswerBarsData {
  readonly words: {
    readonly met: string
    readonly half: string
    readonly unmet: string
    readonly unknown: string
  }
  readonly rows: readonly {
    readonly label: string
    /** At most two; a bar without any question is left out. */
    readonly bars: readonly { readonly name: string; readonly tally: Tally; readonly count: string }[]
  }[]
}

const parts = ['met', 'half', 'unmet', 'unknown'] as const
const bar = 13

/** Draw the bars; without any answer, a sentence. */
export function answerBars(data: AnswerBarsData, options: ChartOptions): string {
  const { width, id } = options
  const rows = data.rows.map((row) => ({ ...row, bars: row.bars.filter(({ tally }) => tally.of > 0) }))
  const all = rows.flatMap((row) => row.bars)
  if (all.length === 0) return empty(options)
  const narrow = width < 480
  const two = rows.some((row) => row.bars.length > 1)
  const looks = {
    met: { class: 'f-s2' },
    half: { class: 'f-r3' },
    unmet: { class: 'f-paper k-quiet' },
    unknown: { fill: `url(#${id}-hatch)`, class: 'edge' },
  } as const
  const seen = parts.filter((part) => all.some(({ tally }) => tally[part] > 0))
  const keys = key(
    seen.map((part) => ({ label: data.words[part], swatch: looks[part] })),
    width,
    0,
  )
  const widest = Math.max(...rows.map((row) => textWidth(row.label, 13)))
  const names = two ? Math.max(...all.map(({ name }) => textWidth(name, 12))) + 10 : 0
  const counts = Math.max(...all.map(({ count }) => textWidth(count, 12))) + 8
  const indent = narrow ? 0 : Math.min(widest, 270) + 14
  const left = indent + names
  const most = Math.max(...all.map(({ tally }) => tally.of))
  const unit = (width - left - counts) / most
  let y = keys.height + 14
  let svg = ''
  for (const row of rows) {
    const lines = wrap(row.label, narrow ? width : indent - 14, 13, 2)
    if (narrow) {
      lines.forEach((line) => {
        svg += label(line, { x: 0, y: y + 12, look: 'b' })
        y += 17
      })
    } else {
      const middle = y + (Math.max(1, row.bars.length) * (bar + 5)) / 2
      lines.forEach((line, i) => {
        svg += label(line, {
          x: indent - 14,
          y: middle + 2 + (i - (lines.length - 1) / 2) * 15,
          anchor: 'end',
        })
      })
    }
    for (const { name, tally, count } of row.bars) {
      if (two) svg += label(name, { x: left - 8, y: y + 11, anchor: 'end', look: 'q s' })
      let x = left
      for (const part of parts) {
        const w = tally[part] * unit
        if (w > 0)
          svg += mark('rect', { x: x + 0.5, y, width: Math.max(1, w - 1), height: bar, ...looks[part] })
        x += w
      }
      svg += label(count, { x: x + 6, y: y + 11, look: 's' })
      y += bar + 5
    }
    y += narrow ? 9 : row.bars.length > 1 || lines.length > 1 ? 9 : 4
  }
  return frame(options, y, keys.svg + svg)
}
