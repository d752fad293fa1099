/**
 * Find the line of a text file that its encoding does not allow, once it is known that there is one.
 */
import { createReadStream } from 'node:fs'
import type { FileEncoding } from '../../edition/file-form.ts'
import { charset } from './charset.ts'

interface Written {
  readonly path: string
  readonly encoding: FileEncoding
  readonly order: 'le' | 'be'
}

const lineEnd = 10

/** @returns its number, 1 the first; undefined in utf-16, where a line does not end with one byte */
export async function badLine({ path, encoding, order }: Written): Promise<number | undefined> {
  if (encoding === 'utf-16') return undefined
  const allowed = (bytes: Uint8Array): boolean => {
    try {
      const decoder = charset(encoding, order)
      decoder.decode(bytes)
      decoder.decode()
      return true
    } catch {
      return false
    }
  }
  let line = 1
  let rest = Buffer.alloc(0)
  for await (const block of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, block])
    let at = 0
    for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, at)) {
      if (!allowed(bytes.subarray(at, end))) return line
      line += 1
      at = end + 1
    }
    rest = bytes.subarray(at)
  }
  return allowed(rest) ? undefined : line
}
