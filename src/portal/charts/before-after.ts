/**
 * The course of two groups over the years: each group's mean as a strong line named at its end, its members as pale ones, and the
 * years that are compared as two bands with their names.
 */
import { ticks } from 'd3-array'
import { valueAxis } from './axes.ts'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import type { LinePoint } from './line-path.ts'
import { lineNames } from './line-names.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'
import { xLabels } from './x-labels.ts'

export interface BeforeAfterGroup {
  readonly label: string
  readonly mean: readonly LinePoint[]
  readonly members: readonly (readonly LinePoint[])[]
}

export interface BeforeAfterData {
  /** The group that took part. */
  readonly treated: BeforeAfterGroup
  readonly others: BeforeAfterGroup
  /** Years that are compared, both ends inclusive, in their order. */
  readonly windows: readonly { readonly from: number; readonly to: number; readonly label: string }[]
  /** How a value is written on the axis; `f.axis` unless told. */
  readonly value?: (n: number) => string
}

/** Draw both groups; without any value, a sentence. */
export function beforeAfter(data: BeforeAfterData, options: ChartOptions): string {
  const { width, f } = options
  const groups = [
    { ...data.treated, strong: 's2', pale: 'r2' },
    { ...data.others, strong: 'quiet', pale: 'hair' },
  ] as const
  const points = groups.flatMap((g) => [...g.mean, ...g.members.flat()])
  const values = points.flatMap((p) => (p.y === null ? [] : [p.y]))
  if (values.length === 0) return empty(options)

  const narrow = width < 480
  const named = groups.map((g) => wrap(g.label, narrow ? 84 : 190, 13, 4))
  const tall = Math.max(...named.map((n) => n.length)) * 15 + 3
  const [top, height] = [26, narrow ? 270 : 340]
  const bottom = height - 30
  const right = width - Math.max(...named.flat().map((t) => textWidth(t, 13, true))) - 14
  const axis = valueAxis(
    [Math.min(...values), Math.max(...values)],
    { top, bottom, right },
    data.value ?? f.axis,
  )
  const xs = [...new Set(points.map((p) => p.x))].toSorted((a, b) => a - b)
  const [x0, x1] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const start = axis.left + 6
  const x = (v: number): number =>
    x0 === x1 ? (start + right) / 2 : start + ((right - 4 - start) * (v - x0)) / (x1 - x0)
  const half = x0 === x1 ? 10 : (x(x1) - x(x0)) / (x1 - x0) / 2

  const bands = data.windows
    .map(({ from, to }) => {
      const [a, b] = [Math.max(x(from) - half, axis.left), Math.min(x(to) + half, right)]
      return mark('rect', { x: a, y: top, width: Math.max(b - a, 2), height: bottom - top, class: 'f-wash' })
    })
    .join('')
  const bandNames = data.windows
    .map(({ from, to, label: name }) =>
      label(name, { x: (x(from) + x(to)) / 2, y: top - 9, anchor: 'middle', look: 'q s' }),
    )
    .join('')
  const track = (line: readonly LinePoint[], look: string): string =>
    mark('path', { d: trackOf(line, x, axis.y), class: look })
  const drawn = groups.toReversed()
  const pale = drawn.flatMap((g) => g.members.map((m) => track(m, `thin k-${g.pale}`))).join('')
  const strong = drawn.map((g) => track(g.mean, `line k-${g.strong}`)).join('')
  const names = lineNames(
    groups.map((g, i) => {
      const last = g.mean.findLast((p) => p.y !== null)
      return { y: last && axis.y(last.y ?? 0), rows: named[i] ?? [], look: `b t-${g.strong}` }
    }),
    { x: right + 8, tall, top, bottom },
  )
  const shown = xs.length <= 9 ? xs : ticks(x0, x1, 6).filter(Number.isInteger)
  const years = xLabels(
    shown.map((v) => ({ x: x(v), text: String(v) })),
    height - 8,
    width,
  )
  return frame(options, height, bands + axis.svg + pale + strong + bandNames + names + years)
}

/** The path of a line, broken where a value is missing. */
const trackOf = (
  points: readonly LinePoint[],
  x: (x: number) => number,
  y: (y: number) => number,
): string => {
  const at = (n: number): number => Math.round(n * 10) / 10
  return points
    .flatMap((p, i) =>
      p.y === null ? [] : [`${(points[i - 1]?.y ?? null) === null ? 'M' : 'L'}${at(x(p.x))} ${at(y(p.y))}`],
    )
    .join('')
}
