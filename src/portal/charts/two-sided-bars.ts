/**
 * For each partner, how many came in (blue, to the left) and how many went out (burnt orange, to the right), on one scale.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

export interface TwoSidedRow {
  readonly label: string
  /** Null where there is no figure. */
  readonly in: number | null
  readonly out: number | null
}

export interface TwoSidedBarsData {
  /** In the order to be shown, largest first. */
  readonly rows: readonly TwoSidedRow[]
  /** What the left side counts ("Born abroad, living in Mali"). */
  readonly inLabel: string
  readonly outLabel: string
  readonly value?: (n: number) => string
  /** True where the figures are modelled, extrapolated or imputed: the bars are drawn pale with an outline. */
  readonly estimated?: boolean
}

/** Draw two-sided bars; without any value, a sentence. */
export function twoSidedBars(data: TwoSidedBarsData, options: ChartOptions): string {
  const { width, f, words } = options
  const values = data.rows.flatMap((r) => [r.in, r.out]).filter((v) => v !== null)
  if (values.length === 0) return empty(options)
  const write = data.value ?? ((n: number) => f.number(n))
  const narrow = width < 480
  const gap = narrow ? 1 : Math.min(Math.max(...data.rows.map((r) => textWidth(r.label, 13))), 200) / 2 + 10
  const room = Math.max(...values.map((v) => textWidth(write(v), 13)), textWidth(words.missing, 12)) + 8
  const most = (side: 'in' | 'out'): number => Math.max(...data.rows.map((r) => r[side] ?? 0), 1e-9)
  const share = Math.min(Math.max(most('in') / (most('in') + most('out')), 0.3), 0.7)
  const plot = width - gap * 2 - room * 2
  const centre = room + plot * share + gap
  const scale = Math.min((plot * share) / most('in'), (plot * (1 - share)) / most('out'))
  const [row, thick] = narrow ? [40, 13] : [27, 17]

  const side = narrow ? 12 : gap
  const heads = [
    wrap(data.inLabel, (centre - side) / 1.1, 13, 4),
    wrap(data.outLabel, (width - centre - side) / 1.1, 13, 4),
  ]
  const top = Math.max(...heads.map((h) => h.length)) * 16 + 10
  const head = heads
    .flatMap((lines, s) =>
      lines.map((text, k) =>
        label(text, {
          x: centre + (s === 0 ? -side : side),
          y: 14 + k * 16,
          anchor: s === 0 ? 'end' : 'start',
          look: s === 0 ? 'b t-in' : 'b t-out',
        }),
      ),
    )
    .join('')

  const bar = (value: number | null, mid: number, s: -1 | 1): string => {
    const from = centre + s * gap
    const anchor = s < 0 ? 'end' : 'start'
    if (value === null) return label(words.missing, { x: from + s * 6, y: mid + 4.5, anchor, look: 'q s' })
    const long = value === 0 ? 0 : Math.max(value * scale, 1)
    const tone = s < 0 ? 'in' : 'out'
    const rect = mark('rect', {
      x: s < 0 ? from - long : from,
      y: mid - thick / 2,
      width: long,
      height: thick,
      class: `f-${tone}${data.estimated === true ? ` k-${tone} bubble` : ''}`,
    })
    return rect + label(write(value), { x: from + s * (long + 6), y: mid + 4.5, anchor })
  }
  const body = data.rows
    .map((r, i) => {
      const y = top + i * row
      const mid = narrow ? y + 27 : y + 13
      const [name] = wrap(r.label, narrow ? width : gap * 2 - 18, 13, 1)
      const half = textWidth(name ?? '', 13) / 2
      const named = Math.min(Math.max(centre, half), width - half)
      return (
        label(name ?? '', { x: named, y: narrow ? y + 15 : mid + 4.5, anchor: 'middle' }) +
        bar(r.in, mid, -1) +
        bar(r.out, mid, 1)
      )
    })
    .join('')
  return frame(options, top + data.rows.length * row + 4, head + body)
}
