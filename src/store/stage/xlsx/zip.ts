/**
 * The parts of a ZIP file (APPNOTE.TXT 6.3.10, with ZIP64), each a stream: found by the directory at its end, unpacked as
 * they are read, and held against their check sums.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { problem } from '../../../problem.ts'

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

export interface ZipFile {
  has(part: string): boolean
  /** Bytes when unpacked. */
  size(part: string): number
  /** @throws read.damaged where the part is absent or is not what the directory says */
  part(name: string): AsyncIterable<Buffer>
}

const largestDirectory = 1 << 26

/** @throws read.truncated, read.damaged, read.protected */
export async function openZip(path: string, shown: string): Promise<ZipFile> {
  const handle = await open(path)
  let entries: ReadonlyMap<string, Entry>
  try {
    entries = await directory(handle, shown)
  } finally {
    await handle.close()
  }
  const entry = (name: string): Entry => {
    const found = entries.get(name)
    if (found === undefined)
      throw problem('read.damaged', { file: shown, what: `the part ${name} is missing` })
    return found
  }
  return {
    has: (name) => entries.has(name),
    size: (name) => entry(name).size,
    part: (name) => unpacked(path, shown, name, entry(name)),
  }
}

async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

async function directory(handle: FileHandle, shown: string): Promise<ReadonlyMap<string, Entry>> {
  const { size } = await handle.stat()
  const length = Math.min(size, 65_557)
  const tail = await bytesAt(handle, size - length, length)
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > tail.length)
    throw problem('read.truncated', { file: shown, where: 'the directory at its end is missing' })
  let bytes = tail.readUInt32LE(end + 12)
  let at = tail.readUInt32LE(end + 16)
  const locator = end - 20
  if (locator >= 0 && tail.toString('latin1', locator, locator + 4) === 'PK\x06\x07') {
    const large = await bytesAt(handle, Number(tail.readBigUInt64LE(locator + 8)), 56)
    if (large.length === 56) {
      bytes = Number(large.readBigUInt64LE(40))
      at = Number(large.readBigUInt64LE(48))
    }
  }
  const damaged = problem('read.damaged', { file: shown, what: 'the directory at its end cannot be read' })
  if (bytes > largestDirectory || at + bytes > size) throw damaged
  try {
    return entriesOf(await bytesAt(handle, at, bytes), shown)
  } catch (error) {
    throw error instanceof RangeError ? damaged : error
  }
}

function entriesOf(list: Buffer, shown: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50;) {
    const name = list.readUInt16LE(at + 28)
    const extra = list.readUInt16LE(at + 30)
    const flags = list.readUInt16LE(at + 8)
    if ((flags & 1) === 1) throw problem('read.protected', { file: shown })
    const wide = wideNumbers(list.subarray(at + 46 + name, at + 46 + name + extra))
    const number = (place: number): number => {
      const narrow = list.readUInt32LE(at + place)
      return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow
    }
    // In the order in which the ZIP64 field has them: size, packed size, place.
    const size = number(24)
    const packed = number(20)
    const place = number(42)
    entries.set(list.toString('utf8', at + 46, at + 46 + name), {
      method: list.readUInt16LE(at + 10),
      crc: list.readUInt32LE(at + 16),
      size,
      packed,
      at: place,
    })
    at += 46 + name + extra + list.readUInt16LE(at + 32)
  }
  return entries
}

/** The 8-byte numbers of the ZIP64 field (0x0001), if there is one. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const count = Math.floor(extra.readUInt16LE(at + 2) / 8)
    return Array.from({ length: Math.min(count, 3) }, (_, i) => Number(extra.readBigUInt64LE(at + 4 + 8 * i)))
  }
  return []
}

async function* unpacked(path: string, shown: string, name: string, entry: Entry): AsyncGenerator<Buffer> {
  const damaged = problem('read.damaged', { file: shown, what: `the part ${name} cannot be unpacked` })
  const handle = await open(path)
  const local = await bytesAt(handle, entry.at, 30).finally(() => handle.close())
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50 || ![0, 8].includes(entry.method))
    throw damaged
  if (entry.packed === 0) return
  const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 })
  const stream = entry.method === 0 ? packed : packed.pipe(createInflateRaw())
  packed.on('error', (error) => stream.destroy(error))
  let sum = 0
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum)
      size += chunk.length
      if (size > entry.size) throw damaged
      yield chunk
    }
  } catch (error) {
    throw isUnpacking(error) ? damaged : error
  } finally {
    packed.destroy()
  }
  if (sum !== entry.crc || size !== entry.size) throw damaged
}

const isUnpacking = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
