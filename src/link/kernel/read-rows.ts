/**
 * Copy encoded records from the engine into memory that threads share.
 */
import type { NumberAccess, NumberColumn, NumberPage } from '../../engine/numbers.ts'
import { id, join, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Rows } from '../../steps/link/kernel/job.ts'
import { missing, missingLeft } from '../../steps/link/kernel/layout.ts'
import type { Lane, Layout } from '../../steps/link/kernel/layout.ts'

/** A value that stands for a missing one is there all the same. */
class Ambiguous extends Error {}

/**
 * Read whole numbers of the records, each column by itself.
 *
 * @param encoded see steps/link/encode/encoded.ts; records may be left out
 * @param total one more than the largest number of a record
 * @returns values by number of record, for each column; undefined where a value is one that stands for a missing one
 */
export const readKeys = (
  numbers: NumberAccess,
  encoded: Relation,
  columns: readonly string[],
  total: number,
): Promise<readonly Int32Array<ArrayBuffer>[] | undefined> =>
  unambiguous(async () => {
    const keys = columns.map(() => new Int32Array(total).fill(missing))
    await scan(numbers, encoded, columns, (page, records) => {
      for (const [i, key] of keys.entries())
        copyWhole(key, records, { at: 0 }, page.column(i + 1, widths.whole))
    })
    return keys
  })

/** Read records row after row, as they are laid out; parameters and undefined as above. */
export const readRows = (
  numbers: NumberAccess,
  encoded: Relation,
  layout: Layout,
  total: number,
): Promise<Rows | undefined> =>
  unambiguous(async () => {
    const whole = new Int32Array(new SharedArrayBuffer(4 * total * layout.stride)).fill(missing)
    const lanes = [...layout.lanes.values()]
    const columns = lanes.map((lane) => lane.column)
    await scan(numbers, encoded, columns, (page, records) => {
      const places = records.map((n) => n * layout.stride)
      for (const [i, lane] of lanes.entries())
        copiers[lane.kind](whole, places, lane, page.column(i + 1, widths[lane.kind]))
    })
    return { whole, layout }
  })

const widths = { whole: 4, float: 4, bits: 8 } as const

/** Hand on pages of the columns, with the numbers of their records. */
const scan = (
  numbers: NumberAccess,
  encoded: Relation,
  columns: readonly string[],
  take: (page: NumberPage, records: Int32Array) => void,
): Promise<void> => {
  const wanted = ['n', ...columns]
  const read = relation(
    'records in memory',
    wanted,
    'Encoded records as they are worked on in memory',
    sql`select ${join(wanted.map(id))} from ${encoded}`,
  )
  return numbers.scan(print(read, 'duckdb'), (page) => {
    const { bytes } = page.column(0, widths.whole)
    take(page, new Int32Array(bytes.buffer, bytes.byteOffset, page.rows))
  })
}

async function unambiguous<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Ambiguous) return undefined
    throw error
  }
}

type Copy = (whole: Int32Array, places: Int32Array, lane: { readonly at: number }, from: NumberColumn) => void

const isKnown = (known: Uint8Array, i: number): boolean => (((known[i >> 3] as number) >> (i & 7)) & 1) === 1

const copyWhole: Copy = (whole, places, { at }, { bytes, known }) => {
  const values = new Int32Array(bytes.buffer, bytes.byteOffset, places.length)
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number
    if (known !== undefined && !isKnown(known, i)) continue
    if (value <= missingLeft) throw new Ambiguous()
    whole[(places[i] as number) + at] = value
  }
}

const copyFloats: Copy = (whole, places, { at }, { bytes, known }) => {
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, places.length)
  const floats = new Float32Array(whole.buffer)
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number
    const there = known === undefined || isKnown(known, i)
    if (there && Number.isNaN(value)) throw new Ambiguous()
    floats[(places[i] as number) + at] = there ? value : Number.NaN
  }
}

/** The low half first; a missing one has the sign for it in its high half. */
const copyBits: Copy = (whole, places, { at }, { bytes, known }) => {
  const halves = new Int32Array(bytes.buffer, bytes.byteOffset, 2 * places.length)
  for (let i = 0; i < places.length; i += 1) {
    if (known !== undefined && !isKnown(known, i)) continue
    const high = halves[2 * i + 1] as number
    if (high === missing) throw new Ambiguous()
    const place = (places[i] as number) + at
    whole[place] = halves[2 * i] as number
    whole[place + 1] = high
  }
}

const copiers: Readonly<Record<Lane['kind'], Copy>> = {
  whole: copyWhole,
  float: copyFloats,
  bits: copyBits,
}
