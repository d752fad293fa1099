/**
 * Things in time, by kind: a lane for each kind, a dot at the year in which a thing began, a thin line for the years that it lasted.
 * What began before the first year stands in a column of its own at the start, what has no date in one at the end.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'
import { xLabels } from './x-labels.ts'

export interface Dot {
  /** Year in which it began; undefined where it is not known. */
  readonly from?: number
  /** Last year, where it lasted longer. */
  readonly to?: number
}

export interface DotLanesData {
  readonly lanes: readonly { readonly label: string; readonly dots: readonly Dot[] }[]
  /** First and last year of the axis, both shown. */
  readonly from: number
  readonly to: number
  readonly before: string
  readonly undated: string
}

const size = 4
const pitch = 10

/** Draw the lanes; without any dot, a sentence. */
export function dotLanes(data: DotLanesData, options: ChartOptions): string {
  const { width } = options
  const lanes = data.lanes.filter(({ dots }) => dots.length > 0)
  if (lanes.length === 0) return empty(options)
  const narrow = width < 480
  const left = narrow ? 0 : Math.min(Math.max(...lanes.map((l) => textWidth(l.label, 12))), width * 0.36) + 14
  const ends = narrow ? 44 : 74
  const [x0, x1] = [left + ends, width - ends]
  const step = (x1 - x0) / (data.to - data.from + 1)
  const place = (year: number): number => x0 + step * (year - data.from + 0.5)
  const across = Math.max(1, Math.floor((step - 2) / pitch))
  const atEnds = Math.floor((ends - 12) / pitch)

  let y = 26
  const drawn = lanes.map((lane) => {
    const columns = new Map<number | 'before' | 'undated', Dot[]>()
    for (const dot of lane.dots) {
      const column = dot.from === undefined ? 'undated' : dot.from < data.from ? 'before' : dot.from
      columns.set(column, [...(columns.get(column) ?? []), dot])
    }
    const rows = [...columns].map(([c, dots]) =>
      Math.ceil(dots.length / (typeof c === 'number' ? across : atEnds)),
    )
    const tall = Math.max(...rows) * pitch + 8 + (narrow ? 16 : 0)
    const base = y + tall - 8
    const marks = [...columns].map(([column, dots]) => {
      const wide = typeof column === 'number' ? across : atEnds
      const middle =
        column === 'before' ? left + ends / 2 : column === 'undated' ? width - ends / 2 : place(column)
      return dots.map((dot, i) => {
        const inRow = Math.min(wide, dots.length - Math.floor(i / wide) * wide)
        const x = middle + ((i % wide) - (inRow - 1) / 2) * pitch
        const at = base - Math.floor(i / wide) * pitch
        const last = dot.to === undefined ? undefined : place(Math.min(dot.to, data.to))
        const line =
          last === undefined || last <= x
            ? ''
            : mark('path', { d: `M${round(x)} ${at}H${round(last)}`, class: 'thin k-r3' })
        return [line, mark('circle', { cx: x, cy: at, r: size, class: 'f-s2' })] as const
      })
    })
    const [name] = wrap(lane.label, narrow ? width : left - 10, 12, 1)
    const text = narrow
      ? label(name ?? '', { x: 0, y: y + 11, look: 's' })
      : label(name ?? '', { x: left - 10, y: base + 4, anchor: 'end', look: 's' })
    const rule = mark('path', { d: `M${left} ${y + tall + 1.5}H${width}`, class: 'rule' })
    y += tall + 5
    const pairs = marks.flat()
    return text + rule + pairs.map(([line]) => line).join('') + pairs.map(([, dot]) => dot).join('')
  })
  const years = Array.from({ length: data.to - data.from + 1 }, (_, i) => data.from + i)
  const top = xLabels(
    [
      { x: left + ends / 2, text: data.before },
      ...years.map((year) => ({ x: place(year), text: String(year) })),
      { x: width - ends / 2, text: data.undated },
    ],
    12,
    width,
  )
  const edges = [x0, x1]
    .map((x) => mark('path', { d: `M${round(x)} 20V${round(y)}`, class: 'rule' }))
    .join('')
  return frame(options, y + 2, top + edges + drawn.join(''))
}

const round = (n: number): number => Math.round(n * 10) / 10
