/**
 * Where each country stands in the cycle: countries down, the five steps across. A filled disc is done, a ring is due next, a dot comes
 * later.
 */
import type { CycleStepView } from '../../../../capacity/plan/strategy-view.ts'
import { empty } from '../../../charts/empty.ts'
import { frame } from '../../../charts/frame.ts'
import type { ChartOptions } from '../../../charts/frame.ts'
import { label } from '../../../charts/label.ts'
import { mark } from '../../../charts/mark.ts'
import { textWidth } from '../../../charts/text-width.ts'
import { wrap } from '../../../charts/wrap.ts'

export interface StepsDrawing {
  readonly steps: readonly string[]
  readonly states: Readonly<Record<CycleStepView['state'], string>>
  readonly rows: readonly { readonly label: string; readonly states: readonly CycleStepView['state'][] }[]
}

const sign = (state: CycleStepView['state'], cx: number, cy: number): string =>
  state === 'done'
    ? mark('circle', { cx, cy, r: 7, class: 'f-s2' })
    : state === 'due'
      ? mark('circle', { cx, cy, r: 6, class: 'f-paper k-ink', 'stroke-width': 2.5 })
      : mark('circle', { cx, cy, r: 2, class: 'f-quiet' })

/** Draw the rows; without any country, a sentence. */
export function stepsDrawing(data: StepsDrawing, options: ChartOptions): string {
  const { width } = options
  if (data.rows.length === 0) return empty(options)
  const narrow = width < 480
  const widest = Math.max(...data.rows.map((row) => textWidth(row.label, 13)))
  const left = Math.min(widest + 14, narrow ? 122 : 220)
  const step = Math.min((width - left) / data.steps.length, 130)
  const x = (i: number): number => left + step * (i + 0.5)
  let keys = ''
  let at = 0
  for (const state of ['done', 'due', 'later'] as const) {
    keys += sign(state, at + 8, 9) + label(data.states[state], { x: at + 21, y: 13, look: 's' })
    at += 21 + textWidth(data.states[state], 12) + 18
  }
  const heads = data.steps.map((text, i) => (narrow ? [String(i + 1)] : wrap(text, step - 10, 12, 3)))
  const tall = Math.max(...heads.map((lines) => lines.length))
  const legend = narrow ? data.steps.map((text, i) => `${i + 1} ${text}`) : []
  const notes = legend.map((text, i) => label(text, { x: 0, y: 38 + i * 16, look: 'q s' })).join('')
  const top = 34 + legend.length * 16 + tall * 15 + 12
  const names = heads
    .flatMap((lines, i) =>
      lines.map((text, k) =>
        label(text, { x: x(i), y: top - 12 - (lines.length - 1 - k) * 15, anchor: 'middle', look: 'q s' }),
      ),
    )
    .join('')
  const row = 26
  const body = data.rows
    .map((one, i) => {
      const y = top + i * row + 12
      const [name] = wrap(one.label, left - 10, 13, 1)
      const done = one.states.filter((state) => state === 'done').length
      const way = done > 1 ? mark('path', { d: `M${x(0)} ${y}H${x(done - 1)}`, class: 'thin k-s2' }) : ''
      return (
        mark('path', { d: `M0 ${top + i * row + 25.5}H${x(data.steps.length - 1) + 20}`, class: 'rule' }) +
        label(name ?? '', { x: 0, y: y + 4.5 }) +
        way +
        one.states.map((state, k) => sign(state, x(k), y)).join('')
      )
    })
    .join('')
  return frame(options, top + data.rows.length * row + 6, keys + notes + names + body)
}
