/**
 * Upright bars by year, stacked by category: displacement by its kinds. Missing years are hatched at the baseline.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { key } from './key.ts'
import { mark } from './mark.ts'
import type { Token } from '../styles/tokens.ts'
import { valueAxis } from './axes.ts'
import { xLabels } from './x-labels.ts'

export interface StackedBarsData {
  /** From the baseline up. */
  readonly parts: readonly { readonly label: string; readonly fill?: Token }[]
  readonly bars: readonly {
    readonly label: string
    /** One per part; null where there is no figure for it. */
    readonly values: readonly (number | null)[]
  }[]
  readonly value?: (n: number) => string
}

const fills: readonly Token[] = ['d1', 'd2', 'd3', 'd4', 's6']

/** Draw stacked bars; without any value, a sentence. */
export function stackedBars(data: StackedBarsData, options: ChartOptions): string {
  const { width, f, words } = options
  const sums = data.bars.map((b) => b.values.reduce<number>((sum, v) => sum + (v ?? 0), 0))
  if (data.bars.every((b) => b.values.every((v) => v === null))) return empty(options)
  const fill = (i: number): Token => data.parts[i]?.fill ?? fills[i % fills.length] ?? 'd1'
  const none = data.bars.some((b) => b.values.every((v) => v === null))
  const keys = key(
    [
      ...data.parts.map((p, i) => ({ label: p.label, swatch: { class: `f-${fill(i)}` } })),
      ...(none
        ? [{ label: words.missing, swatch: { fill: `url(#${options.id}-hatch)`, class: 'edge' } }]
        : []),
    ],
    width,
    0,
  )
  const height = (width < 480 ? 240 : 310) + keys.height
  const [top, bottom] = [keys.height + 14, height - 28]
  const axis = valueAxis([0, Math.max(...sums)], { top, bottom, right: width }, data.value ?? f.axis)
  const step = (width - axis.left - 4) / data.bars.length
  const thick = Math.min(Math.max(step - Math.max(1, step * 0.22), 1), 46)
  const x = (i: number): number => axis.left + 4 + step * (i + 0.5)

  const bars = data.bars
    .map((b, i) => {
      if (b.values.every((v) => v === null)) {
        return mark('rect', {
          x: x(i) - thick / 2,
          y: top,
          width: thick,
          height: bottom - top,
          fill: `url(#${options.id}-hatch)`,
        })
      }
      let below = 0
      return b.values
        .map((v, k) => {
          if (v === null || v === 0) return ''
          const y = axis.y(below + v)
          const rect = mark('rect', {
            x: x(i) - thick / 2,
            y,
            width: thick,
            height: Math.max(axis.y(below) - y - 0.75, 0.5),
            class: `f-${fill(k)}`,
          })
          below += v
          return rect
        })
        .join('')
    })
    .join('')
  const years = xLabels(
    data.bars.map((b, i) => ({ x: x(i), text: b.label })),
    height - 8,
    width,
  )
  return frame(options, height, keys.svg + axis.svg + bars + years)
}
