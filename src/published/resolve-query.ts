/**
 * A query in the words of a reader (codes, a first and a last period) as places in a cube: for each dimension the places that
 * are wanted, ascending, or undefined where it is free.
 *
 * A year stands for its quarters and months where the table is more frequent: `to: '2020'` includes December 2020.
 */
import { problem } from '../problem.ts'
import type { Cube } from './cube.ts'
import type { Query, Vocabulary } from './model.ts'
import { nearCodes } from '../standards/near-codes.ts'

export interface Wanted {
  readonly places: readonly (readonly number[] | undefined)[]
  readonly latest: boolean
}

/** @throws published.unknown-dimension, published.unknown-code */
export function resolveQuery(cube: Cube, query: Query, vocabulary: Vocabulary): Wanted {
  const { dimensions } = cube
  const last = dimensions.length - 1
  for (const dimension of Object.keys(query.where ?? {})) {
    if (!dimensions.includes(dimension)) {
      throw problem('published.unknown-dimension', {
        table: query.table,
        dimension,
        near: nearCodes(dimension, dimensions),
      })
    }
  }
  const places = dimensions.map((dimension, d) => {
    const codes = query.where?.[dimension]?.filter((code) => !(d === last && code === 'latest'))
    if (codes === undefined || (codes.length === 0 && asksLatest(query, dimensions[last]))) return undefined
    return [...new Set(codes.flatMap((code) => placesOf(cube, d, code, query.table, vocabulary)))].toSorted(
      (a, b) => a - b,
    )
  })
  const { from, to } = query
  if (from !== undefined || to !== undefined) {
    const periods = cube.codes[last] ?? []
    const inside = (period: string): boolean =>
      (from === undefined || period >= from || period.startsWith(`${from}-`)) &&
      (to === undefined || period <= to || period.startsWith(`${to}-`))
    const chosen = places[last] ?? periods.map((_, i) => i)
    places[last] = chosen.filter((place) => inside(periods[place] ?? ''))
  }
  return { places, latest: query.latest === true || asksLatest(query, dimensions[last]) }
}

const asksLatest = (query: Query, time: string | undefined): boolean =>
  query.where?.[time ?? '']?.includes('latest') ?? false

function placesOf(
  cube: Cube,
  d: number,
  code: string,
  table: string,
  vocabulary: Vocabulary,
): readonly number[] {
  const place = cube.places[d]?.get(code)
  if (place !== undefined) return [place]
  const dimension = cube.dimensions[d] ?? ''
  const used = cube.codes[d] ?? []
  if (d === cube.dimensions.length - 1 && /^\d{4}(-(Q[1-4]|\d{2}))?$/.test(code)) {
    return used.flatMap((period, i) => (period.startsWith(`${code}-`) ? [i] : []))
  }
  const list = vocabulary.concepts.find((c) => c.id === dimension)?.codelist
  const listed =
    list === 'CL_AREA' ? vocabulary.areas : vocabulary.codelists.find((l) => l.id === list)?.codes
  if (listed?.some((known) => known.id === code)) return []
  throw problem('published.unknown-code', { table, dimension, code, near: nearCodes(code, used) })
}
