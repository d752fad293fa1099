/**
 * The five steps as a cycle: a ring where there is room, a line of steps that returns to its beginning on a narrow screen. A filled step is
 * done, the one with a heavy ring is due, pale ones come later.
 */
import { frame } from '../../../charts/frame.ts'
import type { ChartOptions } from '../../../charts/frame.ts'
import { label } from '../../../charts/label.ts'
import { mark } from '../../../charts/mark.ts'
import { wrap } from '../../../charts/wrap.ts'

export interface CycleDrawing {
  readonly steps: readonly {
    readonly name: string
    readonly state: 'done' | 'due' | 'later'
    /** “done 30 November 2023”, “due December 2028”. */
    readonly note: string
  }[]
  /** Words in the middle of the ring, such as what is due next. */
  readonly middle: readonly string[]
}

const radius = 19

const node = (x: number, y: number, text: string, state: CycleDrawing['steps'][number]['state']): string => {
  const looks = { done: 'f-s2', due: 'f-paper k-ink', later: 'f-paper k-hair' }
  const inks = { done: 't-on5 b', due: 'b', later: 'q' }
  return (
    mark('circle', {
      cx: x,
      cy: y,
      r: state === 'due' ? radius + 2 : radius,
      class: looks[state],
      'stroke-width': state === 'due' ? 4 : 2,
    }) + label(state === 'done' ? '✓' : text, { x, y: y + 5, anchor: 'middle', look: inks[state] })
  )
}

/** Draw the cycle. */
export function cycleDrawing(data: CycleDrawing, options: ChartOptions): string {
  return options.width < 480 ? line(data, options) : ring(data, options)
}

function ring({ steps, middle }: CycleDrawing, options: ChartOptions): string {
  const { width } = options
  const [cx, cy, rx, ry] = [width / 2, 198, Math.min(170, width / 2 - 200), 128]
  const at = (turn: number): { readonly x: number; readonly y: number } => ({
    x: cx + rx * Math.cos(2 * Math.PI * (turn - 0.25)),
    y: cy + ry * Math.sin(2 * Math.PI * (turn - 0.25)),
  })
  const arcs = steps
    .map((step, i) => {
      const [a, b] = [at((i + 0.3) / steps.length), at((i + 0.7) / steps.length)]
      const middleOf = at((i + 0.5) / steps.length)
      const control = { x: 2 * middleOf.x - (a.x + b.x) / 2, y: 2 * middleOf.y - (a.y + b.y) / 2 }
      const angle = Math.atan2(b.y - control.y, b.x - control.x)
      const head = [2.6, -2.6]
        .map(
          (turn) => `M${b.x} ${b.y}L${b.x + 9 * Math.cos(angle + turn)} ${b.y + 9 * Math.sin(angle + turn)}`,
        )
        .join('')
      const d = `M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}${head}`
      return mark('path', {
        d: d.replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10)),
        class: `thin ${step.state === 'done' ? 'k-s2' : 'k-quiet'}${step.state === 'later' ? ' dash' : ''}`,
      })
    })
    .join('')
  const nodes = steps
    .map((step, i) => {
      const { x, y } = at(i / steps.length)
      const side = Math.abs(x - cx) < 10 ? 'middle' : x > cx ? 'start' : 'end'
      const room = side === 'middle' ? 300 : Math.max(90, (side === 'start' ? width - x : x) - radius - 14)
      const names = wrap(step.name, room, 14.5, 2)
      const notes = wrap(step.note, room, 12, 3)
      const tx = side === 'middle' ? x : x + (side === 'start' ? radius + 10 : -radius - 10)
      const tall = names.length * 16 + notes.length * 15
      const top = side === 'middle' ? y - radius - 8 - tall : y - tall / 2
      return (
        node(x, y, String(i + 1), step.state) +
        names
          .map((text, k) =>
            label(text, {
              x: tx,
              y: top + 12 + k * 16,
              anchor: side,
              look: step.state === 'later' ? 'q b' : 'b',
            }),
          )
          .join('') +
        notes
          .map((text, k) =>
            label(text, { x: tx, y: top + 11 + names.length * 16 + k * 15, anchor: side, look: 'q s' }),
          )
          .join('')
      )
    })
    .join('')
  const words = middle.flatMap((text, i) =>
    wrap(text, rx * 1.25, i === 0 ? 12 : 15, 3).map((t) => ({ t, i })),
  )
  const inside = words
    .map(({ t, i }, k) =>
      label(t, {
        x: cx,
        y: cy + 6 + (k - (words.length - 1) / 2) * 19,
        anchor: 'middle',
        look: i === 0 ? 'q s' : 'b',
      }),
    )
    .join('')
  return frame(options, cy + ry * 0.81 + 48, arcs + nodes + inside)
}

function line({ steps }: CycleDrawing, options: ChartOptions): string {
  const { width } = options
  const x = 48
  const step = 66
  const y = (i: number): number => 26 + i * step
  const links = steps
    .slice(1)
    .map((next, i) =>
      mark('path', {
        d: `M${x} ${y(i) + radius + 4}V${y(i + 1) - radius - 6}`,
        class: `thin ${steps[i]?.state === 'done' ? 'k-s2' : 'k-quiet'}${next.state === 'later' ? ' dash' : ''}`,
      }),
    )
    .join('')
  const [top, bottom] = [y(0), y(steps.length - 1)]
  const back = mark('path', {
    d: `M${x - radius - 4} ${bottom}H18Q8 ${bottom} 8 ${bottom - 10}V${top + 10}Q8 ${top} 18 ${top}H${x - radius - 5}m-6 -4l6 4l-6 4`,
    class: 'thin k-quiet dash',
  })
  const nodes = steps
    .map((one, i) => {
      const notes = wrap(one.note, width - x - radius - 14, 12, 2)
      return (
        node(x, y(i), String(i + 1), one.state) +
        label(one.name, {
          x: x + radius + 12,
          y: y(i) - 1,
          look: one.state === 'later' ? 'q b' : 'b',
        }) +
        notes
          .map((text, k) => label(text, { x: x + radius + 12, y: y(i) + 15 + k * 14, look: 'q s' }))
          .join('')
      )
    })
    .join('')
  return frame(options, bottom + 40, back + links + nodes)
}
