/**
 * The countries that a map's window shows, thinned to what its scale can draw. Borders are thinned once for both
 * neighbours, so no gap opens between them.
 */
import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { simplify } from './simplify.ts'
import { world } from './world.ts'

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number]

export interface Shape {
  /** Three digits; undefined for a shape that has no code. */
  readonly m49: string | undefined
  readonly geometry: MultiPolygon
}

const ringBounds = (ring: readonly Position[]): Bounds => {
  const xs = ring.map((p) => p[0] ?? 0)
  const ys = ring.map((p) => p[1] ?? 0)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const touches = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

/**
 * Shapes that touch `bounds`. Islands smaller than `tolerance` squared are dropped, except those of the codes in `keep`.
 *
 * @param tolerance in degrees: what half a pixel covers is right
 */
export function land(bounds: Bounds, tolerance: number, keep: ReadonlySet<string>): readonly Shape[] {
  const arcs = world.arcs.map((arc) => {
    if (!touches(ringBounds(arc), bounds)) return [arc[0] ?? [], arc[arc.length >> 1] ?? [], arc.at(-1) ?? []]
    const thin = simplify(arc, tolerance)
    return thin.length < 4 && arc[0]?.join() === arc.at(-1)?.join() ? arc : thin
  })
  const thin = { ...world, arcs }
  return world.objects.countries.geometries.flatMap((g) => {
    const shape = (feature(thin, g) as Feature).geometry
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return []
    const m49 = g.id === undefined ? undefined : String(g.id).padStart(3, '0')
    const parts: Polygon['coordinates'][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    const seen = parts.filter((rings) => {
      const box = ringBounds(rings[0] ?? [])
      if (!touches(box, bounds)) return false
      return (
        (box[2] - box[0]) * (box[3] - box[1]) > (tolerance * 4) ** 2 || (m49 !== undefined && keep.has(m49))
      )
    })
    return seen.length === 0 ? [] : [{ m49, geometry: { type: 'MultiPolygon', coordinates: seen } }]
  })
}
