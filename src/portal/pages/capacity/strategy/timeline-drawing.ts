/**
 * Actions over time, under their objectives: a bar from start to end, its look by state. The upright line is the day of the release, so that
 * what should be over by now is seen at once. On a narrow screen each name stands above its bar.
 */
import type { ActionView } from '../../../../capacity/plan/strategy-view.ts'
import { empty } from '../../../charts/empty.ts'
import { frame } from '../../../charts/frame.ts'
import type { ChartOptions } from '../../../charts/frame.ts'
import { key } from '../../../charts/key.ts'
import { label } from '../../../charts/label.ts'
import { mark } from '../../../charts/mark.ts'
import { textWidth } from '../../../charts/text-width.ts'
import { wrap } from '../../../charts/wrap.ts'

export interface TimelineDrawing {
  /** First and last year, both inclusive. */
  readonly from: number
  readonly to: number
  /** Day of the release as a year with its fraction, and how it is written. */
  readonly today: { readonly at: number; readonly label: string }
  readonly states: Readonly<Record<ActionView['state'], string>>
  readonly late: string
  readonly groups: readonly {
    readonly label: string
    readonly rows: readonly {
      readonly label: string
      readonly state: ActionView['state']
      readonly late: boolean
      /** Years with fractions, the end exclusive; absent where no date is set. */
      readonly start?: number
      readonly end?: number
    }[]
  }[]
}

const order = ['done', 'running', 'planned', 'proposed', 'stopped'] as const

/** Draw the bars; without any date, a sentence. */
export function timelineDrawing(data: TimelineDrawing, options: ChartOptions): string {
  const { width, id } = options
  const rows = data.groups.flatMap((group) => group.rows)
  if (rows.every(({ start }) => start === undefined)) return empty(options)
  const narrow = width < 480
  const looks = {
    done: { class: 'f-s2' },
    running: { class: 'f-r3 k-s2' },
    planned: { class: 'f-paper k-s2' },
    proposed: { class: 'f-r1 k-quiet dash' },
    stopped: { fill: `url(#${id}-hatch)`, class: 'edge' },
  } as const
  const keys = key(
    order
      .filter((state) => rows.some((row) => row.state === state))
      .map((state) => ({ label: data.states[state], swatch: looks[state] })),
    width,
    0,
  )
  const left = narrow ? 0 : 340
  const right = width - 4
  const [first, last] = [data.from, data.to + 1]
  const x = (time: number): number =>
    left + ((right - left) * (Math.min(Math.max(time, first), last) - first)) / (last - first)
  const top = keys.height + 34
  const row = narrow ? 36 : 24
  let y = top
  let svg = ''
  for (const group of data.groups) {
    y += 8
    for (const line of wrap(group.label, width, 14.5, 3)) {
      svg += label(line, { x: 0, y: y + 13, look: 'b halo' })
      y += 18
    }
    y += 4
    for (const one of group.rows) {
      const lines = wrap(one.label, narrow ? width : left - 14, 12, 2)
      const more = (lines.length - 1) * 14
      lines.forEach((line, i) => {
        svg += label(line, { x: 0, y: y + 13 + i * 14, look: narrow ? 's halo' : 's' })
      })
      const bar = y + (narrow ? 19 + more : 4 + more / 2)
      if (one.start !== undefined && one.end !== undefined) {
        const [a, b] = [x(one.start), Math.max(x(one.end), x(one.start) + 4)]
        svg += mark('rect', { x: a, y: bar, width: b - a, height: 11, rx: 1.5, ...looks[one.state] })
        if (one.late) {
          const end = b + 6 + textWidth(data.late, 12) > width
          svg += label(data.late, {
            x: end ? a - 6 : b + 6,
            y: bar + 10,
            anchor: end ? 'end' : 'start',
            look: 'b s halo',
          })
        }
      }
      y += row + more
    }
  }
  const bottom = y + 4
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rules = years
    .map((year) => mark('path', { d: `M${Math.round(x(year)) + 0.5} ${top - 6}V${bottom}`, class: 'rule' }))
    .join('')
  const names = years
    .slice(0, -1)
    .map((year) => label(String(year), { x: x(year + 0.5), y: top - 12, anchor: 'middle', look: 'q s' }))
    .join('')
  const shown = data.today.at > first && data.today.at < last
  const end = x(data.today.at) + textWidth(data.today.label, 12) + 6 > width
  const today = shown
    ? mark('path', {
        d: `M${Math.round(x(data.today.at)) + 0.5} ${top - 6}V${bottom + 4}`,
        class: 'axis dash',
      }) +
      label(data.today.label, {
        x: x(data.today.at) + (end ? -4 : 4),
        y: bottom + 16,
        anchor: end ? 'end' : 'start',
        look: 'q s',
      })
    : ''
  return frame(options, bottom + (shown ? 22 : 6), keys.svg + rules + names + today + svg)
}
