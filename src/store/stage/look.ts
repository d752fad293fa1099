/**
 * Look at the beginning of a file of text: in which encoding it is written, and what stands between its fields.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { isAscii, isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import type { FileForm } from '../../edition/file-form.ts'
import { charset } from './charset.ts'
import { csvOptions } from './csv-records.ts'
import type { TextFile } from './text.ts'

/** So much is looked at, in bytes. */
export const looked = 1 << 16

/**
 * The encoding that the form says, or the one that is found: by the byte order mark, else UTF-8 where the first 64 kB that hold
 * more than ASCII are valid UTF-8, else windows-1252. A file of ASCII alone is UTF-8.
 */
export function findEncoding(path: string, shown: string, form: FileForm): TextFile {
  const handle = openSync(path, 'r')
  try {
    const start = block(handle, 0)
    const order = start[0] === 0xfe && start[1] === 0xff ? 'be' : 'le'
    const marked = mark(start)
    const encoding =
      form.encoding === 'auto' ? (marked ?? (validUtf8(handle) ? 'utf-8' : 'windows-1252')) : form.encoding
    return { path, shown, encoding, order }
  } finally {
    closeSync(handle)
  }
}

function block(handle: number, from: number): Buffer {
  const bytes = Buffer.alloc(looked)
  return bytes.subarray(0, readSync(handle, bytes, 0, looked, from))
}

const mark = (start: Buffer): 'utf-8' | 'utf-16' | undefined => {
  const first = start.subarray(0, 3).toString('latin1')
  if (first === '\xEF\xBB\xBF') return 'utf-8'
  return first.startsWith('\xFF\xFE') || first.startsWith('\xFE\xFF') ? 'utf-16' : undefined
}

function validUtf8(handle: number): boolean {
  let from = 0
  for (let bytes = block(handle, 0); bytes.length > 0; bytes = block(handle, from)) {
    if (isAscii(bytes)) {
      from += bytes.length
      continue
    }
    const other = bytes.findIndex((byte) => byte > 0x7f)
    const held = block(handle, from + other)
    return isUtf8(held.subarray(0, held.length < looked ? held.length : uncut(held)))
  }
  return true
}

/** Length without a character that the end of the block cuts in two. */
function uncut(bytes: Buffer): number {
  for (let back = 1; back <= 4; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

const candidates = [',', ';', '\t', '|'] as const

/** The delimiter by which most of the first rows have as many fields as the first of them; where they tie, the one that gives more. */
export function findDelimiter(file: TextFile, form: FileForm): string {
  if (form.delimiter !== 'auto') return form.delimiter
  const handle = openSync(file.path, 'r')
  const start = block(handle, 0)
  closeSync(handle)
  let text: string
  try {
    text = charset(file.encoding, file.order).decode(start)
  } catch {
    return ','
  }
  const whole = start.length < looked ? text : text.slice(0, text.lastIndexOf('\n') + 1)
  const held = whole.split(/\r\n|\n|\r/).slice(form.skip)
  const scores = candidates.map((delimiter) => ({ delimiter, ...alike(held.join('\n'), delimiter, form) }))
  const best = scores.reduce((a, b) =>
    b.share > a.share || (b.share === a.share && b.width > a.width) ? b : a,
  )
  return best.delimiter
}

/** `share`: of the first rows, how many have as many fields as the first; nothing where it has one alone. */
function alike(
  text: string,
  delimiter: string,
  form: FileForm,
): { readonly share: number; readonly width: number } {
  // A text in quotation marks may end after what was looked at; then its row is none here.
  const rows: string[][] = parse(text, {
    ...csvOptions(delimiter, form),
    skip_records_with_error: true,
    to: 500,
  })
  const width = form.header === true ? (rows[0]?.length ?? 0) : form.header.length
  const same = rows.filter((row) => row.length === width).length
  return { share: width < 2 ? 0 : same / rows.length, width }
}
