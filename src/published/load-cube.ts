/**
 * Bring one table of a release into memory (cube.ts): ten million observations in about two seconds, once.
 */
import { problem } from '../problem.ts'
import { quoted } from '../sql/literal.ts'
import type { Table } from '../standards/table.ts'
import { columns } from './columns.ts'
import type { Cube, Numbers } from './cube.ts'
import type { DuckdbFile } from './duckdb-file.ts'

/**
 * Load `table`.
 *
 * @throws published.damaged where its observations do not stand in key order, each once.
 */
export async function loadCube(database: DuckdbFile, table: Table): Promise<Cube> {
  const { name, dimensions, attributes } = columns(table)
  const coded = [...dimensions, ...attributes]
  const codes = await dictionaries(database, name, coded)
  const [size] = await database.rows<{ cells: number; rows: number }>(
    `select count(*)::double as cells, coalesce(sum(len("ROWS")), 0)::double as rows from ${name}`,
  )
  const cells = size?.cells ?? 0
  const columnsRead = coded.map((_, i) => numbers(codes[i]?.length ?? 0, cells))
  const values = new Float64Array(cells)
  const rowEnds = new Uint32Array(cells)
  const code = (column: string, i: number): string =>
    `coalesce(enum_code(${quoted(column)})::uinteger + 1, 0)::${columnsRead[i]?.BYTES_PER_ELEMENT === 2 ? 'usmallint' : 'uinteger'}`
  let at = 0
  await database.stream(
    `select ${[...coded.map(code), `coalesce(OBS_VALUE, 'nan'::double)`, `len("ROWS")::uinteger`].join(', ')} from ${name}`,
    [...columnsRead.map((c) => c.BYTES_PER_ELEMENT), 8, 4],
    (chunk, count) => {
      for (const [i, target] of [...columnsRead, values, rowEnds].entries()) copy(chunk[i], target, at, count)
      at += count
    },
  )
  for (let i = 1; i < cells; i++) rowEnds[i] = (rowEnds[i] ?? 0) + (rowEnds[i - 1] ?? 0)
  const rows = new Int32Array(size?.rows ?? 0)
  let read = 0
  await database.stream(`select unnest("ROWS")::integer from ${name}`, [4], ([bytes], count) => {
    copy(bytes, rows, read, count)
    read += count
  })

  const keys = columnsRead.slice(0, dimensions.length)
  for (const key of keys) for (let i = 0; i < cells; i++) key[i] = (key[i] ?? 1) - 1
  const { starts, series } = findSeries(table.id, keys, cells)
  const told = combine(
    attributes,
    codes.slice(dimensions.length),
    columnsRead.slice(dimensions.length),
    cells,
  )
  return {
    dimensions,
    codes: codes.slice(0, dimensions.length),
    places: dimensions.map((_, d) => new Map(codes[d]?.map((c, i) => [c, i]))),
    series,
    starts,
    times: keys.at(-1) ?? new Uint16Array(),
    values,
    ...told,
    rowEnds,
    rows,
  }
}

const numbers = (codes: number, length: number): Numbers =>
  codes < 0xffff ? new Uint16Array(length) : new Uint32Array(length)

function copy(
  bytes: Uint8Array | undefined,
  target: Numbers | Float64Array | Int32Array,
  at: number,
  count: number,
): void {
  if (bytes === undefined) return
  const width = target.BYTES_PER_ELEMENT
  new Uint8Array(target.buffer).set(bytes.subarray(0, count * width), at * width)
}

async function dictionaries(
  database: DuckdbFile,
  name: string,
  coded: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const ranges = coded.map((c) => `enum_range(null::${quoted(`code_${name}_${c}`)}) as ${quoted(c)}`)
  const [row] = await database.rows<Record<string, readonly string[]>>(`select ${ranges.join(', ')}`)
  return coded.map((c) => row?.[c] ?? [])
}

function findSeries(
  table: string,
  keys: readonly Numbers[],
  cells: number,
): { readonly starts: Uint32Array; readonly series: readonly Numbers[] } {
  const starts: number[] = []
  const last = keys.length - 1
  for (let i = 0; i < cells; i++) {
    let d = -1
    let step = 0
    if (i > 0) {
      while (d < last && step === 0) {
        d += 1
        step = (keys[d]?.[i] ?? 0) - (keys[d]?.[i - 1] ?? 0)
      }
    }
    if (i > 0 && step <= 0)
      throw problem('published.damaged', { release: table, what: 'its cells are out of order' })
    if (d < last) starts.push(i)
  }
  const series = keys.slice(0, last).map((key) => {
    const own = key instanceof Uint16Array ? new Uint16Array(starts.length) : new Uint32Array(starts.length)
    for (const [s, first] of starts.entries()) own[s] = key[first] ?? 0
    return own
  })
  return { starts: Uint32Array.from([...starts, cells]), series }
}

/** Give each combination of attributes a number; equal neighbours, the usual case, cost one comparison. */
function combine(
  attributes: readonly string[],
  codes: readonly (readonly string[])[],
  told: readonly Numbers[],
  cells: number,
): Pick<Cube, 'attributes' | 'combinations'> {
  const found = new Map<string, number>()
  const combinations: Record<string, string | null>[] = []
  const places = new Uint32Array(cells)
  for (let i = 0; i < cells; i++) {
    if (i > 0 && told.every((column) => column[i] === column[i - 1])) {
      places[i] = places[i - 1] ?? 0
      continue
    }
    const key = told.map((column) => column[i]).join(',')
    let place = found.get(key)
    if (place === undefined) {
      place = combinations.length
      found.set(key, place)
      combinations.push(
        Object.fromEntries(attributes.map((a, c) => [a, codes[c]?.[(told[c]?.[i] ?? 0) - 1] ?? null])),
      )
    }
    places[i] = place
  }
  return { attributes: places, combinations }
}
