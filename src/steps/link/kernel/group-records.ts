/**
 * Records that share a block, found in memory: what `group by` does, for records that are whole numbers.
 */
import type { Blocks } from './compiled.ts'
import { missing } from './missing.ts'

/** Records of a part are looked at together: so few that they stay close to the processor. */
const partRecords = 4096
const mostPartBits = 10

/**
 * Records that are equal in all keys; a block of one record is left out.
 *
 * The records are first dealt into parts by a hash of their keys, since jumping about in all of the memory at once is what takes long.
 *
 * @param keys by number of record; a record with a missing one is in no block
 */
export function blocksOf(keys: readonly Int32Array[]): Blocks {
  const [a, b] = twoKeys(keys)
  const parts = dealt(a, b)
  const most = largest(parts.starts)
  const order = new Int32Array(parts.records.length)
  const starts: number[] = [0]
  const group = groupsOfPart(most)
  let kept = 0
  for (let part = 0; part + 1 < parts.starts.length; part += 1) {
    const [from, to] = [parts.starts[part] as number, parts.starts[part + 1] as number]
    const { groups, sizes, count } = group(parts, from, to)
    /** Where the next record of a group goes. */
    const next = sizes
    for (let g = 0; g < count; g += 1) {
      const size = sizes[g] as number
      next[g] = size > 1 ? kept : -1
      if (size === 1) continue
      kept += size
      starts.push(kept)
    }
    for (let i = from; i < to; i += 1) {
      const g = groups[i - from] as number
      const place = next[g] as number
      if (place < 0) continue
      order[place] = parts.records[i] as number
      next[g] = place + 1
    }
  }
  return { order: shared(order.subarray(0, kept)), starts: shared(starts) }
}

function shared(numbers: ArrayLike<number>): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(4 * numbers.length))
  copy.set(numbers)
  return copy
}

/** Records with their two keys, part after part. */
interface Parts {
  readonly records: Int32Array
  readonly a: Int32Array
  readonly b: Int32Array
  readonly starts: Int32Array
}

const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
}

function dealt(a: Int32Array, b: Int32Array): Parts {
  const total = a.length
  const bits = Math.min(mostPartBits, Math.max(1, Math.ceil(Math.log2(total / partRecords))))
  const shift = 32 - bits
  const starts = new Int32Array(2 ** bits + 1)
  for (let n = 0; n < total; n += 1) {
    const [x, y] = [a[n] as number, b[n] as number]
    if (x === missing || y === missing) continue
    const part = (hashOf(x, y) >>> shift) + 1
    starts[part] = (starts[part] as number) + 1
  }
  for (let part = 1; part < starts.length; part += 1)
    starts[part] = (starts[part] as number) + (starts[part - 1] as number)
  const count = starts.at(-1) ?? 0
  const parts = { records: new Int32Array(count), a: new Int32Array(count), b: new Int32Array(count), starts }
  const next = starts.slice()
  for (let n = 0; n < total; n += 1) {
    const [x, y] = [a[n] as number, b[n] as number]
    if (x === missing || y === missing) continue
    const part = hashOf(x, y) >>> shift
    const place = next[part] as number
    next[part] = place + 1
    parts.records[place] = n
    parts.a[place] = x
    parts.b[place] = y
  }
  return parts
}

/** @param most records that a part has at most */
function groupsOfPart(most: number) {
  const groups = new Int32Array(most)
  const sizes = new Int32Array(most)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)))
  return ({ a, b }: Parts, from: number, to: number) => {
    const mask = 2 ** Math.ceil(Math.log2(2 * (to - from) + 2)) - 1
    slots.fill(-1, 0, mask + 1)
    let count = 0
    for (let i = from; i < to; i += 1) {
      const [x, y] = [a[i] as number, b[i] as number]
      for (let slot = hashOf(x, y) & mask; ; slot = (slot + 1) & mask) {
        const first = slots[slot] as number
        if (first < 0) {
          slots[slot] = i
          groups[i - from] = count
          sizes[count] = 1
          count += 1
          break
        }
        if (a[first] === x && b[first] === y) {
          const g = groups[first - from] as number
          groups[i - from] = g
          sizes[g] = (sizes[g] as number) + 1
          break
        }
      }
    }
    return { groups, sizes, count }
  }
}

/** Two keys that say what all of them say. */
function twoKeys(keys: readonly Int32Array[]): readonly [Int32Array, Int32Array] {
  const [a, b, ...others] = keys
  if (a === undefined) throw new TypeError('no keys')
  if (b === undefined) return [a, a]
  return others.length === 0 ? [a, b] : twoKeys([numbersOfPairs(a, b), ...others])
}

/** A number for each pair of keys: the first record of its block. */
function numbersOfPairs(a: Int32Array, b: Int32Array): Int32Array {
  const numbers = new Int32Array(a.length).fill(missing)
  const parts = dealt(a, b)
  const group = groupsOfPart(largest(parts.starts))
  for (let part = 0; part + 1 < parts.starts.length; part += 1) {
    const [from, to] = [parts.starts[part] as number, parts.starts[part + 1] as number]
    const { groups, count } = group(parts, from, to)
    const firsts = new Int32Array(count).fill(-1)
    for (let i = from; i < to; i += 1) {
      const [n, g] = [parts.records[i] as number, groups[i - from] as number]
      if (firsts[g] === -1) firsts[g] = n
      numbers[n] = firsts[g] as number
    }
  }
  return numbers
}

/** The largest of the runs that begin here. */
function largest(starts: Int32Array): number {
  let most = 0
  for (let i = 0; i + 1 < starts.length; i += 1)
    most = Math.max(most, (starts[i + 1] as number) - (starts[i] as number))
  return most
}

export interface BlockSize {
  readonly size: number
  readonly blocks: number
  readonly pairs: number
}

/**
 * Sizes of blocks, ascending, with the number of blocks and pairs of each.
 *
 * @param origin source of each record, where only pairs of two sources count
 */
export function sizesOf({ order, starts }: Blocks, origin?: Int32Array): readonly BlockSize[] {
  const found = new Map<number, { blocks: number; pairs: number }>()
  for (let b = 0; b + 1 < starts.length; b += 1) {
    const [from, to] = [starts[b] as number, starts[b + 1] as number]
    const size = to - from
    const one = found.get(size) ?? { blocks: 0, pairs: 0 }
    one.blocks += 1
    one.pairs +=
      origin === undefined ? (size * (size - 1)) / 2 : pairsAcross(order.subarray(from, to), origin)
    found.set(size, one)
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([size, one]) => ({ size, ...one }))
}

function pairsAcross(records: Int32Array, origin: Int32Array): number {
  const counts = new Map<number, number>()
  for (const record of records) {
    const source = origin[record] as number
    counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  let pairs = records.length ** 2
  for (const n of counts.values()) pairs -= n ** 2
  return pairs / 2
}

/** Fetching a record takes as long as looking at so many pairs. */
const pairsOfRecord = 3

/** Runs of blocks of about as much work each, counted in pairs: ends of the runs, ascending, the last the number of blocks. */
export function runsOf({ starts }: Blocks, pairs: number): readonly number[] {
  const ends: number[] = []
  let sum = 0
  const blocks = starts.length - 1
  for (let b = 0; b < blocks; b += 1) {
    const size = (starts[b + 1] as number) - (starts[b] as number)
    sum += (size * (size - 1)) / 2 + pairsOfRecord * size
    if (sum < pairs && b + 1 < blocks) continue
    ends.push(b + 1)
    sum = 0
  }
  return ends
}
