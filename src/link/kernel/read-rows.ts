/**
 * Copy encoded records from the engine into memory that threads share.
 */
import type { NumberColumn, NumberPage } from '../../engine/numbers.ts'
import { id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Rows } from '../../steps/link/kernel/job.ts'
import type { Lane, Layout } from '../../steps/link/kernel/layout.ts'
import { missing, missingLeft } from '../../steps/link/kernel/missing.ts'
import type { Session } from '../session.ts'

/** Columns of records by themselves: values by number of record. */
export type Keys = ReadonlyMap<string, Int32Array<SharedArrayBuffer>>

/**
 * Read columns of whole numbers, by which records are grouped.
 *
 * @param encoded see steps/link/encode/encoded.ts; records may be left out
 * @param total one more than the largest number of a record
 * @returns undefined where a value is one that stands for a missing one
 */
export async function readKeys(
  at: Session,
  encoded: Relation,
  columns: readonly string[],
  total: number,
): Promise<Keys | undefined> {
  const keys = columns.map((column) => ({ column, values: wholes(total) }))
  const isClear = await scan(at, encoded, columns, (page, records) =>
    keys.every(({ values }, i) => copyWhole(values, records, { at: 0 }, page.column(i + 1, widths.whole))),
  )
  return isClear ? new Map(keys.map(({ column, values }) => [column, values])) : undefined
}

/**
 * Read records row after row, as they are laid out.
 *
 * @param keys columns that were read before
 * @returns undefined where a value is one that stands for a missing one
 */
export async function readRows(
  at: Session,
  encoded: Relation,
  layout: Layout,
  keys: Keys,
  total: number,
): Promise<Rows | undefined> {
  const { stride } = layout
  const whole = wholes(total * stride)
  const lanes = [...layout.lanes.values()].filter(({ column }) => !keys.has(column))
  const isClear = await scan(
    at,
    encoded,
    lanes.map(({ column }) => column),
    (page, records) => {
      const places = records.map((n) => n * stride)
      return lanes.every((lane, i) =>
        copiers[lane.kind](whole, places, lane, page.column(i + 1, widths[lane.kind])),
      )
    },
  )
  for (const [column, { at: place }] of layout.lanes) {
    const values = keys.get(column)
    if (values === undefined) continue
    for (let n = 0; n < total; n += 1) whole[n * stride + place] = values[n] as number
  }
  return isClear ? { whole, layout } : undefined
}

const wholes = (length: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(4 * length)).fill(missing)

const widths = { whole: 4, float: 4, bits: 8 } as const

/** Hand on pages of the columns, with the numbers of their records, for as long as they are taken; false where one was not. */
async function scan(
  at: Session,
  encoded: Relation,
  columns: readonly string[],
  take: (page: NumberPage, records: Int32Array) => boolean,
): Promise<boolean> {
  const wanted = ['n', ...columns]
  const read = relation(
    'records in memory',
    wanted,
    'Encoded records as they are worked on in memory',
    sql`select ${join(wanted.map(id))} from ${encoded}`,
  )
  let isTaken = true
  await at.scan(read, [], (page) => {
    const { bytes } = page.column(0, widths.whole)
    isTaken &&= take(page, new Int32Array(bytes.buffer, bytes.byteOffset, page.rows))
  })
  return isTaken
}

/** Gives false where a value is one that stands for a missing one. */
type Copy = (
  whole: Int32Array,
  places: Int32Array,
  lane: { readonly at: number },
  from: NumberColumn,
) => boolean

const isKnown = (known: Uint8Array, i: number): boolean => (((known[i >> 3] as number) >> (i & 7)) & 1) === 1

const copyWhole: Copy = (whole, places, { at }, { bytes, known }) => {
  const values = new Int32Array(bytes.buffer, bytes.byteOffset, places.length)
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number
    if (known !== undefined && !isKnown(known, i)) continue
    if (value <= missingLeft) return false
    whole[(places[i] as number) + at] = value
  }
  return true
}

const copyFloats: Copy = (whole, places, { at }, { bytes, known }) => {
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, places.length)
  const floats = new Float32Array(whole.buffer)
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number
    const there = known === undefined || isKnown(known, i)
    if (there && Number.isNaN(value)) return false
    floats[(places[i] as number) + at] = there ? value : Number.NaN
  }
  return true
}

/** The low half first; a missing one has the sign for it in its high half. */
const copyBits: Copy = (whole, places, { at }, { bytes, known }) => {
  const halves = new Int32Array(bytes.buffer, bytes.byteOffset, 2 * places.length)
  for (let i = 0; i < places.length; i += 1) {
    if (known !== undefined && !isKnown(known, i)) continue
    const high = halves[2 * i + 1] as number
    if (high === missing) return false
    const place = (places[i] as number) + at
    whole[place] = halves[2 * i] as number
    whole[place + 1] = high
  }
  return true
}

const copiers: Readonly<Record<Lane['kind'], Copy>> = {
  whole: copyWhole,
  float: copyFloats,
  bits: copyBits,
}
