/**
 * JSON-stat 2.0 (json-stat.org/full): a cube in row-major order, with the one measure as its last dimension, which carries
 * unit and decimals. Values are an array where at least half of the cube is filled, else an object by index.
 *
 * A cell that is missing has a null and its status; a place where no cell is has neither. `status` is CL_OBS_STATUS. What
 * JSON-stat has no place for is in `extension`: each attribute is a text where all cells agree, else an object by index.
 */
import { attributes, numberAttributes } from './attributes.ts'
import type { Named, TableData } from './table-data.ts'

export function jsonStat(data: TableData): Uint8Array {
  const measure = {
    label: data.measure.label,
    category: {
      index: [data.measure.id],
      label: { [data.measure.id]: data.measure.label },
      unit: { [data.measure.id]: { label: data.unit.label, decimals: data.decimals } },
    },
  }
  const size = data.dimensions.map((d) => d.codes.length)
  const places = data.dimensions.map((d) => new Map(d.codes.map(({ id }, i) => [id, i])))
  const index = data.cells.map((cell) =>
    places.reduce((at, place, d) => at * (size[d] ?? 1) + (place.get(cell.key[d] ?? '') ?? 0), 0),
  )
  const total = size.reduce((product, n) => product * n, 1)
  const values = data.cells.map((cell) => cell.value)
  const roleOf = (role: 'time' | 'geo'): readonly string[] =>
    data.dimensions.filter((d) => d.role === role).map((d) => d.id)
  const filled = data.cells.length
  const told = [...attributes(data), ...numberAttributes(data)]
    .filter(({ id }) => id !== 'OBS_STATUS')
    .map(
      ({ id, of }) =>
        [
          id,
          byIndex(
            index,
            data.cells.map((cell) => of(cell)),
            true,
          ),
        ] as const,
    )
  return new TextEncoder().encode(
    JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label: data.title,
      source: data.sources.map((s) => s.citation).join(' · '),
      href: data.url,
      note: [data.definition],
      id: [...data.dimensions.map((d) => d.id), 'MEASURE'],
      size: [...size, 1],
      role: { time: roleOf('time'), geo: roleOf('geo'), metric: ['MEASURE'] },
      dimension: {
        ...Object.fromEntries(
          data.dimensions.map((d) => [d.id, { label: d.label, category: category(d.codes) }]),
        ),
        MEASURE: measure,
      },
      value: filled * 2 >= total ? dense(index, values, total) : byIndex(index, values, false),
      status: byIndex(
        index,
        data.cells.map((cell) => cell.status),
        filled === total,
      ),
      extension: {
        table: data.id,
        release: { number: data.release.number, hash: data.release.hash },
        citation: data.citation,
        sources: data.sources,
        attributes: Object.fromEntries(told.filter(([, value]) => value !== null)),
        labels: data.attributes,
      },
    }),
  )
}

const category = (codes: readonly Named[]): unknown => ({
  index: codes.map(({ id }) => id),
  label: Object.fromEntries(codes.map(({ id, label }) => [id, label])),
})

function dense(
  index: readonly number[],
  values: readonly (number | null)[],
  total: number,
): (number | null)[] {
  const all = Array.from({ length: total }, (): number | null => null)
  for (const [i, at] of index.entries()) all[at] = values[i] ?? null
  return all
}

/** An object by index; the value itself where `mayBeOne` and all are the same. */
function byIndex<T>(
  index: readonly number[],
  values: readonly T[],
  mayBeOne: boolean,
): T | Record<string, T> | null {
  const [first] = values
  if (mayBeOne && first !== undefined && values.every((value) => value === first)) return first
  if (mayBeOne && values.every((value) => value === null)) return null
  return Object.fromEntries(index.map((at, i) => [at, values[i] as T]))
}
