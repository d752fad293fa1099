/**
 * A population pyramid: men to the left, women to the right, the youngest at the bottom, with an outline for comparison
 * (an earlier year, or the whole population, in the same unit).
 */
import { scaleLinear } from 'd3-scale'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'

export interface PyramidRow {
  readonly age: string
  readonly men: number | null
  readonly women: number | null
  /** The figures to compare with, drawn as an outline. */
  readonly menThen?: number
  readonly womenThen?: number
}

export interface PyramidData {
  /** Youngest first. */
  readonly rows: readonly PyramidRow[]
  /** What the outline is ("1990", "Whole population"); needed where rows have one. */
  readonly outline?: string
  readonly value?: (n: number) => string
}

/** Draw a pyramid; without any value, a sentence. */
export function pyramid(data: PyramidData, options: ChartOptions): string {
  const { width, f, words } = options
  const values = data.rows
    .flatMap((r) => [r.men, r.women, r.menThen ?? null, r.womenThen ?? null])
    .filter((v) => v !== null)
  if (values.length === 0) return empty(options)
  const write = data.value ?? f.axis
  const ages = Math.max(...data.rows.map((r) => textWidth(r.age, 12))) / 2 + 8
  const centre = width / 2
  const scale = scaleLinear([0, Math.max(...values, 1e-9)], [0, centre - ages - 4]).nice(3)
  const [row, top] = [19, 26]
  const bottom = top + data.rows.length * row

  const ticks = scale
    .ticks(width < 480 ? 2 : 3)
    .flatMap((tick) =>
      ([-1, 1] as const).map((s) => {
        const x = Math.round(centre + s * (ages + scale(tick))) + 0.5
        const line = mark('path', { d: `M${x} ${top}V${bottom}`, class: tick === 0 ? 'axis' : 'rule' })
        const half = textWidth(write(tick), 12) / 2
        const at = Math.min(Math.max(x, half), width - half)
        return (
          line +
          (tick === 0 ? '' : label(write(tick), { x: at, y: bottom + 17, anchor: 'middle', look: 'q s' }))
        )
      }),
    )
    .join('')
  const bars = data.rows
    .map((r, i) => {
      const y = bottom - (i + 1) * row
      const bar = (v: number | null, s: -1 | 1): string => {
        const long = scale(v ?? 0)
        const x = s < 0 ? centre - ages - long : centre + ages
        const missing = { x: s < 0 ? x - 30 : x, width: 30, fill: `url(#${options.id}-hatch)` }
        return mark('rect', {
          y: y + 1,
          height: row - 2,
          ...(v === null ? missing : { x, width: long, class: s < 0 ? 'f-s6' : 'f-s2' }),
        })
      }
      return (
        bar(r.men, -1) + bar(r.women, 1) + label(r.age, { x: centre, y: y + 14, anchor: 'middle', look: 's' })
      )
    })
    .join('')
  const outline = ([-1, 1] as const)
    .map((s) => {
      let d = ''
      data.rows.forEach((r, i) => {
        const v = s < 0 ? r.menThen : r.womenThen
        if (v === undefined) return
        const x = Math.round(centre + s * (ages + scale(v)))
        d += `${d === '' ? 'M' : 'L'}${x} ${bottom - i * row}V${bottom - (i + 1) * row}`
      })
      return d === '' ? '' : mark('path', { d, class: 'thin k-ink' })
    })
    .join('')
  const head =
    label(words.men, { x: centre - ages, y: 14, anchor: 'end', look: 'b t-s6' }) +
    label(words.women, { x: centre + ages, y: 14, look: 'b t-s2' })
  const key =
    data.outline === undefined || outline === ''
      ? ''
      : mark('path', { d: `M0.5 10H18`, class: 'thin k-ink' }) +
        label(data.outline, { x: 24, y: 14, look: 's' })
  return frame(options, bottom + 24, ticks + bars + outline + head + key)
}
