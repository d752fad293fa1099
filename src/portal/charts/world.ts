/**
 * The shapes of the world's countries: Natural Earth 1:50m as packed by `world-atlas` 2 (public domain), known by their
 * M49 code. The 1:110m file has no Cabo Verde. Read once, when the portal starts.
 */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { GeometryCollection, Topology } from 'topojson-specification'

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const packed = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
  countries: GeometryCollection<{ name: string }>
}>

/** An arc as longitude and latitude in degrees. */
const unpack = (arc: readonly (readonly number[])[]): number[][] => {
  const { scale, translate } = packed.transform ?? { scale: [1, 1], translate: [0, 0] }
  let [x, y] = [0, 0]
  return arc.map((step) => {
    x += step[0] ?? 0
    y += step[1] ?? 0
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

export const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = {
  type: 'Topology',
  objects: packed.objects,
  arcs: packed.arcs.map(unpack),
}
