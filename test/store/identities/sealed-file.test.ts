import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSealed, sealTo } from '../../../src/store/identities/sealed-file.ts'
import { master } from '../../steps/protect/keys/vectors.ts'

let dir: string
let whole: Buffer
const about = { source: 'permits', delivery: '2026-10', key: 1, columns: ['a'], rows: 3 }
const parts = ['QADIR one', 'QADIR two', 'QADIR three']
const path = (name: string): string => join(dir, name)

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-sealed-'))
  seal('whole', parts)
  whole = readFileSync(path('whole'))
})
afterAll(() => rmSync(dir, { recursive: true }))

function seal(name: string, texts: readonly string[], finish = true): void {
  const sealer = sealTo(path(name), master, about)
  for (const text of texts) sealer.add(Buffer.from(text))
  if (finish) sealer.finish()
  sealer.close()
}

function read(bytes: Uint8Array, key = master): readonly string[] {
  writeFileSync(path('read'), bytes)
  const sealed = openSealed(path('read'))
  try {
    return [...sealed.parts(key)].map(String)
  } finally {
    sealed.close()
  }
}

/** Where each part begins and ends, with its length before it. */
function places(): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  for (let at = whole.indexOf('\n') + 1; at < whole.length;) {
    const to = at + 4 + whole.readUInt32BE(at)
    found.push([at, to])
    at = to
  }
  return found
}
const piece = (i: number): Buffer => whole.subarray(...(places()[i] as [number, number]))
const head = (): Buffer => whole.subarray(0, whole.indexOf('\n') + 1)

test('parts come back in their order, and none is one empty part', () => {
  expect(read(whole)).toEqual(parts)
  seal('empty', [])
  expect(read(readFileSync(path('empty')))).toEqual([''])
})

test('two files of the same content have nothing but their head’s words in common', () => {
  seal('again', parts)
  const again = readFileSync(path('again'))
  expect(again.length).toBe(whole.length)
  expect(again.subarray(again.indexOf('\n')).equals(whole.subarray(whole.indexOf('\n')))).toBe(false)
})

test('a flipped bit is found wherever it is, and nothing of its part is given', () => {
  for (let at = 0; at < whole.length; at += 1) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(() => read(flipped), `byte ${at}`).toThrow(
      /its head cannot be read|is not as it was written|its end is missing|added at its end/,
    )
  }
})

test('a file that is cut anywhere does not open', () => {
  for (let length = 0; length < whole.length; length += 1)
    expect(() => read(whole.subarray(0, length)), `${length} bytes`).toThrow(
      /its head cannot be read|is not as it was written|its end is missing/,
    )
})

test.each([
  ['left out', () => [0, 2]],
  ['exchanged', () => [1, 0, 2]],
  ['given twice', () => [0, 0, 1, 2]],
  ['put at the end', () => [0, 2, 1]],
])('parts that are %s are found', (_, order) => {
  expect(() => read(Buffer.concat([head(), ...order().map(piece)]))).toThrow(
    /is not as it was written|its end is missing|added at its end/,
  )
})

test('a part of another file of the same key, and a part after the end, are found', () => {
  seal('other', parts)
  const other = readFileSync(path('other'))
  const body = other.subarray(other.indexOf('\n') + 1)
  expect(() => read(Buffer.concat([head(), body]))).toThrow('part 1 is not as it was written')
  expect(() => read(Buffer.concat([whole, piece(0)]))).toThrow('something was added at its end')
})

test('a file that was never finished does not open', () => {
  seal('unfinished', parts, false)
  expect(() => read(readFileSync(path('unfinished')))).toThrow('its end is missing')
})

test('another key opens nothing', () => {
  expect(() => read(whole, new Uint8Array(32))).toThrow('part 1 is not as it was written')
})
