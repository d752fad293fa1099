/**
 * The ground that every map stands on: an equal-area projection (Equal Earth, turned to the window's middle) fitted to a
 * window, and the outline of each country in it. Natural Earth's boundaries imply no opinion; the page says so.
 */
import { geoEqualEarth, geoPath } from 'd3-geo'
import { land } from './land.ts'
import type { Bounds } from './land.ts'

export interface BaseMap {
  readonly height: number
  /** Pixel of a longitude and latitude. */
  readonly at: (lon: number, lat: number) => readonly [number, number]
  /** Outlines by M49 code (three digits; `''` for shapes without one), as path data. */
  readonly outlines: readonly { readonly m49: string; readonly d: string }[]
}

const made = new Map<string, BaseMap>()

/** Make the ground of a window at a width in pixels; the same ground is made once. */
export function baseMap(bounds: Bounds, width: number, keep: readonly string[]): BaseMap {
  const id = [...bounds, width, ...keep].join()
  const known = made.get(id)
  if (known !== undefined) return known
  const [west, south, east, north] = bounds
  const projection = geoEqualEarth().rotate([-(west + east) / 2, 0])
  const edge = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((t) => [
    [west + t * (east - west), south],
    [west + t * (east - west), north],
    [west, south + t * (north - south)],
    [east, south + t * (north - south)],
  ])
  projection.fitWidth(width, { type: 'MultiPoint', coordinates: edge })
  const path = geoPath(projection)
  const [, [, bottom]] = path.bounds({ type: 'MultiPoint', coordinates: edge })
  const height = Math.round(bottom)
  projection
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ])
    .precision(0.6)
  const draw = geoPath(projection).digits(width < 480 ? 0 : 1)
  const tolerance = (0.45 * (east - west)) / width
  const outlines = land(bounds, tolerance, new Set(keep)).flatMap((shape) => {
    const d = draw(shape.geometry)
    return d === null ? [] : [{ m49: shape.m49 ?? '', d }]
  })
  const map: BaseMap = { height, outlines, at: (lon, lat) => projection([lon, lat]) ?? [0, 0] }
  made.set(id, map)
  return map
}
