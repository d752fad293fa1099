/**
 * Whether a CSV file is so plain that every reader gives the same rows: then the engine may read it, many times faster.
 *
 * Plain: the wanted number of fields in every row, quotation marks around whole fields only, one kind of line end and none inside a
 * text, no NUL, no row that is very long. DuckDB 1.5 reads other files too, without a word: it drops an empty field after the last, and spaces
 * around a text in quotation marks. The bytes are looked at one by one; all encodings asked for here have ASCII in its place.
 */
import { createReadStream } from 'node:fs'
import { longestRow } from './text.ts'

export interface PlainShape {
  readonly delimiter: string
  readonly quote: string
  /** Lines before the header, or before the data where there is none. */
  readonly skip: number
  readonly header: boolean
  /** Fields of each row. */
  readonly width: number
  /** Whether a byte from 0x80 to 0x9F is a character of its own that the engine reads otherwise. */
  readonly strict: boolean
}

const [nul, newline, carriage] = [0, 10, 13]

/** The number of rows after the header of a plain file; undefined where it is not plain. */
export async function plainRows(path: string, shape: PlainShape): Promise<number | undefined> {
  const scan = scanner(shape)
  let first = true
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    first = false
    if (!scan.push(marked ? chunk.subarray(3) : chunk)) return undefined
  }
  return scan.end()
}

/** Where the next byte stands: at a field's start, in a bare field, in quotation marks, after what may close them. */
type Place = 'start' | 'bare' | 'quoted' | 'closed'

function scanner(shape: PlainShape) {
  const delimiter = shape.delimiter.charCodeAt(0)
  const quote = shape.quote === '' ? -1 : shape.quote.charCodeAt(0)
  let place: Place = 'start'
  let fields = 1
  let length = 0
  let titles = shape.skip
  let rows = shape.header ? -1 : 0
  let returned = false
  let ends: 'lf' | 'crlf' | undefined

  /** The end of a line outside quotation marks. */
  const endLine = (): boolean => {
    const empty = length === 0
    if (titles > 0) {
      titles -= 1
      if (empty) return false
    } else if (empty) {
      // With one column an empty line could be an empty field.
      if (shape.width === 1 || rows < 0) return false
    } else {
      if (fields !== shape.width) return false
      rows += 1
    }
    place = 'start'
    fields = 1
    length = 0
    return true
  }

  /** A sign of the form, a line end, or what may not stand there. */
  const sign = (byte: number): boolean => {
    if (returned !== (byte === newline) && (returned || ends === 'crlf')) return false
    if (byte === newline) {
      ends ??= returned ? 'crlf' : 'lf'
      returned = false
      return place !== 'quoted' && endLine()
    }
    if (byte === carriage) {
      returned = true
      return ends !== 'lf'
    }
    length += 1
    if (titles > 0) return byte === delimiter
    if (byte === quote) {
      if (place === 'bare') return false
      place = place === 'quoted' ? 'closed' : 'quoted'
      return true
    }
    if (byte !== delimiter) return false
    if (place !== 'quoted') {
      fields += 1
      place = 'start'
    }
    return true
  }

  /** `count` other bytes in a row. */
  const letters = (count: number): boolean => {
    length += count
    if (returned || length > longestRow) return false
    if (titles > 0 || place === 'quoted') return true
    if (place === 'closed') return false
    place = 'bare'
    return true
  }

  const special = new Uint8Array(256)
  for (const byte of [nul, newline, carriage, delimiter, quote]) if (byte >= 0) special[byte] = 1
  if (shape.strict) special.fill(1, 0x80, 0xa0)
  const push = (bytes: Uint8Array): boolean => {
    for (let at = 0; at < bytes.length; at++) {
      const from = at
      while (at < bytes.length && special[bytes[at] ?? 0] === 0) at++
      if (at > from && !letters(at - from)) return false
      if (at < bytes.length && !sign(bytes[at] ?? 0)) return false
    }
    return true
  }

  return {
    /** Look at the next bytes; false where the file is not plain. */
    push,
    end: (): number | undefined => {
      if (returned || place === 'quoted' || (length > 0 && !endLine())) return undefined
      return titles > 0 || rows < 0 ? undefined : rows
    },
  }
}
