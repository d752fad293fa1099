/**
 * Events on a map, gathered in half-degree cells: a circle a cell, its area as large as its number. For deaths and
 * disappearances along routes, where a precise point would claim more than is known.
 */
import { anchors } from './anchors.ts'
import { baseMap } from './base-map.ts'
import { countryNames } from './country-names.ts'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import type { MapOptions } from './map-options.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'

export interface IncidentMapData extends MapOptions {
  /** `lon` and `lat` of the cell's south-west corner; the circle stands in the middle of the half-degree cell. */
  readonly cells: readonly { readonly lon: number; readonly lat: number; readonly value: number }[]
  readonly tone: Tone
  readonly value?: (n: number) => string
}

/** The key's three sizes: round numbers near the largest, a tenth and a hundredth of it. */
const sizes = (largest: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)))
  const high = power * (largest / power >= 5 ? 5 : largest / power >= 2 ? 2 : 1)
  return [...new Set([high, high / 10, high / 100].filter((n) => n >= 1).map((n) => Math.round(n)))]
}

/** Draw the circles that lie in the window, largest first; without any, a sentence. */
export function incidentMap(data: IncidentMapData, options: ChartOptions): string {
  const { width, f } = options
  const [west, south, east, north] = data.bounds
  const seen = data.cells
    .filter((c) => c.value > 0 && c.lon >= west && c.lon < east && c.lat >= south && c.lat < north)
    .toSorted((a, b) => b.value - a.value)
  const largest = seen[0]
  if (largest === undefined) return empty(options)
  const write = data.value ?? ((n: number) => f.number(n))
  const widest = width < 480 ? 18 : 34
  const radius = (v: number): number => Math.max(widest * Math.sqrt(v / largest.value), 1.2)
  const base = baseMap(data.bounds, width, [])
  const inside = new Set(data.countries.map((c) => data.m49(c)?.padStart(3, '0') ?? c))
  const ground = base.outlines
    .map((o) => mark('path', { d: o.d, class: `f-${inside.has(o.m49) ? 'here' : 'land'} border` }))
    .join('')
  const look = `bubble f-${data.tone} k-${data.tone}`
  const circles = seen
    .map((c) => {
      const [cx, cy] = base.at(c.lon + 0.25, c.lat + 0.25)
      return mark('circle', { cx, cy, r: radius(c.value) })
    })
    .join('')
  const shown = data.countries.filter((c) => {
    const at = anchors[c]?.at
    return at !== undefined && at[0] > west && at[0] < east && at[1] > south && at[1] < north
  })
  const names = countryNames(base, { ...data, countries: shown }, width, 5)
  let x = 0
  const middle = base.height + 10 + widest
  const keys = sizes(largest.value)
    .map((n) => {
      const r = radius(n)
      const text = write(n)
      const svg =
        mark('circle', { cx: x + r + 1, cy: middle, r, class: look }) +
        label(text, { x: x + r * 2 + 8, y: middle + 4.5, look: 'q s' })
      x += r * 2 + textWidth(text, 12) + 26
      return svg
    })
    .join('')
  return frame(
    options,
    base.height + widest * 2 + 16,
    ground + mark('g', { class: look }, circles) + names.svg + keys,
  )
}
