/**
 * The names of countries on a map, where they do not lie over one another.
 */
import { anchors } from './anchors.ts'
import type { BaseMap } from './base-map.ts'
import { label } from './label.ts'
import type { MapOptions } from './map-options.ts'
import { textWidth } from './text-width.ts'

/** Left, top, right, bottom in pixels. */
type Box = readonly [number, number, number, number]

export interface NameUnder {
  /** A number for the line under the name. */
  readonly text: string
  /** Class of the ink that reads on the country's colour. */
  readonly ink: string
}

/** Write names in order of `map.countries`; `drop` pixels under the anchor where they have no place of their own. */
export function countryNames(
  base: BaseMap,
  map: MapOptions,
  width: number,
  drop: number,
  under?: (area: string) => NameUnder,
): { readonly svg: string; readonly taken: readonly Box[] } {
  const taken: Box[] = []
  const size = width < 480 ? 11 : 13
  const svg = map.countries
    .map((area) => {
      const anchor = anchors[area]
      if (anchor === undefined) return ''
      const [lon, lat] = anchor.name?.at ?? anchor.at
      const [x0, y0] = base.at(lon, lat)
      const side = anchor.name?.anchor ?? 'middle'
      const text = map.name(area)
      const w = textWidth(text, size)
      const offset = side === 'middle' ? w / 2 : side === 'end' ? w : 0
      const x = Math.min(Math.max(x0, offset + 2), width - 2 - (w - offset))
      const free = (baseline: number): boolean => {
        const [left, high, right, low] = [x - offset, baseline - size, x - offset + w, baseline + 3]
        return !taken.some((t) => t[0] < right && t[2] > left && t[1] < low && t[3] > high)
      }
      const y = (anchor.name === undefined ? [y0 + drop, y0 - 6] : [y0]).find(free)
      if (y === undefined || y > base.height - 2) return ''
      taken.push([x - offset, y - size, x - offset + w, y + 3])
      const more = under?.(area)
      const ink = more === undefined || anchor.name !== undefined || width < 480 ? 'halo' : more.ink
      const name = label(text, { x, y, anchor: side, look: width < 480 ? `xs ${ink}` : ink })
      return more === undefined || width < 480
        ? name
        : name + label(more.text, { x, y: y + 15, anchor: side, look: `s ${ink}` })
    })
    .join('')
  return { svg, taken }
}
