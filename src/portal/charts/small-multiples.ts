/**
 * One small line per country, all on the same scale unless told, so that shapes and sizes can both be compared. The last number is
 * written at the head of each panel.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { linePath } from './line-path.ts'
import type { LinePoint } from './line-path.ts'
import { mark } from './mark.ts'
import { scaleLinear } from 'd3-scale'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'
import { wrap } from './wrap.ts'

export interface SmallMultiplesData {
  readonly panels: readonly {
    readonly label: string
    readonly points: readonly LinePoint[]
    /** A second line to compare with, quiet and behind; its last value is not written. */
    readonly other?: readonly LinePoint[]
    readonly chosen?: boolean
  }[]
  readonly tone: Tone
  /** `own` gives each panel its own scale, to compare shapes only; the unit line must say so. */
  readonly scale?: 'same' | 'own'
  /** How values are written; `f.axis` unless told. */
  readonly value?: (n: number) => string
}

/** Draw a panel for each series, four abreast (two where narrow); without any value, a sentence. */
export function smallMultiples(data: SmallMultiplesData, options: ChartOptions): string {
  const { width, f, words } = options
  const points = data.panels.flatMap((p) => [...p.points, ...(p.other ?? [])])
  const values = points.flatMap((p) => (p.y === null ? [] : [p.y]))
  if (values.length === 0) return empty(options)
  const write = data.value ?? f.short
  const abreast = width < 480 ? 2 : 4
  const gap = width < 480 ? 16 : 28
  const w = (width - gap * (abreast - 1)) / abreast
  const [head, tall, row] = [22, 70, 122]
  const xs = points.map((p) => p.x)
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)]

  const panels = data.panels
    .map((p, i) => {
      const left = (i % abreast) * (w + gap)
      const top = Math.floor(i / abreast) * row
      const base = top + head
      const own = data.scale === 'own' ? [...p.points, ...(p.other ?? [])].flatMap((q) => q.y ?? []) : values
      const scale = scaleLinear([Math.min(0, ...own), Math.max(...own, 1e-9)], [tall, 4]).nice(2)
      const ticks = scale.ticks(2)
      const x = (v: number): number => left + 3 + (x1 === x0 ? w / 2 : ((w - 6) * (v - x0)) / (x1 - x0))
      const y = (v: number): number => base + scale(v)
      const last = p.points.findLast((q) => q.y !== null)
      const value = last?.y === undefined || last.y === null ? words.missing : write(last.y)
      const [name] = wrap(p.label, w - textWidth(value, 13) - 10, 13, 1)
      const colour: Tone = p.chosen === true ? 'ink' : data.tone
      const rules = ticks
        .map((t) =>
          mark('path', {
            d: `M${left} ${Math.round(y(t)) + 0.5}H${left + w}`,
            class: t === 0 ? 'axis' : 'rule',
          }),
        )
        .join('')
      const unit =
        i === 0 || data.scale === 'own'
          ? ticks
              .slice(-1)
              .map((t) => label(write(t), { x: left, y: y(t) + 12, look: 'q xs halo' }))
              .join('')
          : ''
      const end =
        last?.y === undefined || last.y === null
          ? ''
          : mark('circle', { cx: x(last.x), cy: y(last.y), r: 3, class: `f-${colour}` })
      return (
        label(name ?? '', { x: left, y: top + 12, look: 'b' }) +
        label(value, {
          x: left + w,
          y: top + 12,
          anchor: 'end',
          look: last === undefined ? 'q s' : undefined,
        }) +
        rules +
        (p.other === undefined ? '' : linePath(p.other, x, y, 'quiet', 'bare')) +
        linePath(p.points, x, y, colour, 'bare') +
        end +
        unit +
        label(String(x0), { x: left, y: base + tall + 15, look: 'q xs' }) +
        (x1 === x0
          ? ''
          : label(String(x1), { x: left + w, y: base + tall + 15, anchor: 'end', look: 'q xs' }))
      )
    })
    .join('')
  return frame(options, Math.ceil(data.panels.length / abreast) * row, panels)
}
