/**
 * The largest corridors on a map: curves that swell towards the destination, as wide as their numbers are large. At most
 * twelve; the rest belongs in the matrix and the table.
 */
import { anchors } from './anchors.ts'
import { baseMap } from './base-map.ts'
import { countryNames } from './country-names.ts'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import type { Bounds } from './land.ts'
import { label } from './label.ts'
import type { MapOptions } from './map-options.ts'
import { mark } from './mark.ts'
import { taper } from './taper.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'

export interface Corridor {
  /** ISO alpha-3 of the origin and the destination. Both must have a place in anchors.ts; others are left out. */
  readonly from: string
  readonly to: string
  readonly value: number
  readonly tone?: Tone
}

export interface FlowMapData extends MapOptions {
  readonly corridors: readonly Corridor[]
  /** How many of the largest carry their number on the map; 5 unless told. */
  readonly numbers?: number
  readonly value?: (n: number) => string
}

/** Draw the twelve largest corridors; without any, a sentence. Where narrow, the window closes in on them. */
export function flowMap(data: FlowMapData, options: ChartOptions): string {
  const { width, f } = options
  const write = data.value ?? f.short
  const largest = data.corridors
    .filter(
      (c) => c.value > 0 && c.from !== c.to && anchors[c.from] !== undefined && anchors[c.to] !== undefined,
    )
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 12)
  const top = largest[0]
  if (top === undefined) return empty(options)
  const inside = new Set(data.countries.map((c) => data.m49(c)?.padStart(3, '0') ?? c))
  const narrow = width < 480
  const isEnd = (area: string): boolean => largest.some((l) => l.from === area || l.to === area)
  const beyond = [...new Set(largest.flatMap((l) => [l.from, l.to]))].filter(
    (a) => !data.countries.includes(a),
  )
  const named = [...(narrow ? data.countries.filter(isEnd) : data.countries), ...beyond]
  const base = baseMap(narrow ? around(named, data.bounds) : data.bounds, width, [...inside])
  const widest = narrow ? 14 : 26

  const ground = ['land', 'here']
    .map((kind) => {
      const d = base.outlines.filter((o) => inside.has(o.m49) === (kind === 'here')).map((o) => o.d)
      return d.map((p) => mark('path', { d: p, class: `f-${kind} border` })).join('')
    })
    .join('')
  const point = (area: string): readonly [number, number] => base.at(...(anchors[area]?.at ?? [0, 0]))
  const curves = largest.map((c) => ({
    ...c,
    ...taper(point(c.from), point(c.to), Math.max((widest * c.value) / top.value, 1), narrow ? 3 : 5),
  }))
  const drawn = curves.map((c) => mark('path', { d: c.d, class: `flow f-${c.tone ?? 'in'}` })).join('')
  const ends = [...new Set(largest.flatMap((c) => [c.from, c.to]))]
    .map((area) => {
      const [cx, cy] = point(area)
      return mark('circle', { cx, cy, r: narrow ? 2 : 2.5, class: 'f-ink' })
    })
    .join('')
  const names = countryNames(base, { ...data, countries: named }, width, narrow ? 13 : 18)
  const taken = [...names.taken]
  let numbered = true
  const numbers = curves
    .slice(0, data.numbers ?? (narrow ? 3 : 5))
    .map((c) => {
      const text = write(c.value)
      const [x, y] = c.middle
      const half = textWidth(text, 13, true) / 2
      const box = [x - half, y - 9, x + half, y + 8] as const
      const free = !taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1])
      // Without the largest number, a smaller one near its curve would be taken for it.
      if (!free && c === curves[0]) numbered = false
      if (!free || !numbered) return ''
      taken.push(box)
      return label(text, { x, y: y + 4.5, anchor: 'middle', look: narrow ? 'b s halo' : 'b halo' })
    })
    .join('')
  return frame(options, base.height, ground + drawn + ends + names.svg + numbers)
}

/** A closer window: what lies around these countries' anchors, within `bounds`. */
function around(areas: readonly string[], bounds: Bounds): Bounds {
  const at = areas.flatMap((a) => (anchors[a] === undefined ? [] : [anchors[a].at]))
  const [lons, lats] = [at.map((p) => p[0]), at.map((p) => p[1])]
  return [
    Math.max(bounds[0], Math.min(...lons) - 4),
    Math.max(bounds[1], Math.min(...lats) - 3.5),
    Math.min(bounds[2], Math.max(...lons) + 4),
    Math.min(bounds[3], Math.max(...lats) + 3.5),
  ]
}
