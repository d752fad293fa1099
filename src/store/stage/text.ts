/**
 * The text of a delivered file, block by block, and its lines: memory holds one block, however large the file.
 */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { problem } from '../../problem.ts'
import type { FileEncoding } from '../../edition/file-form.ts'
import { badLine } from './bad-line.ts'
import { charset } from './charset.ts'

/** A file of text and how it is written. */
export interface TextFile {
  readonly path: string
  readonly shown: string
  readonly encoding: FileEncoding
  readonly order: 'le' | 'be'
}

/**
 * A row or a line may be so long, in characters; a quotation mark that is never closed would make one of the whole file.
 */
export const longestRow = 1_000_000

/**
 * Blocks of text, without byte order mark.
 *
 * @throws read.invalid-encoding, read.binary for a NUL, read.truncated where the last character is incomplete
 */
export async function* blocks(file: TextFile): AsyncGenerator<string> {
  const { path, shown, encoding, order } = file
  const decoder = charset(encoding, order)
  let offset = 0
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>) {
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      const line = await badLine(file)
      throw problem('read.invalid-encoding', {
        file: shown,
        encoding,
        near: offset,
        ...(line === undefined ? {} : { line }),
      })
    }
    const nul = text.indexOf('\0')
    if (nul >= 0) throw problem('read.binary', { file: shown, near: offset + nul })
    offset += bytes.length
    if (text !== '') yield text
  }
  try {
    decoder.decode()
  } catch {
    throw problem('read.truncated', {
      file: shown,
      where: `its last character, after byte ${offset - 4}, is incomplete`,
    })
  }
}

/** Drop the first `count` lines of a text; a line ends with \n, \r\n or \r. */
export async function* withoutLines(texts: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count
  let returned = false
  for await (const block of texts) {
    let at = 0
    if (returned && block[0] === '\n') at = 1
    returned = false
    while (left > 0 && at < block.length) {
      const end = block.slice(at).search(/[\r\n]/)
      if (end < 0) {
        at = block.length
        break
      }
      at += end + 1
      left -= 1
      if (block[at - 1] === '\r') {
        if (at === block.length) returned = true
        else if (block[at] === '\n') at += 1
      }
    }
    if (at < block.length) yield at === 0 ? block : block.slice(at)
  }
}

/**
 * Lines of a text, without their ends; they end with \n or \r\n. The last one needs no end, and an empty text has none.
 *
 * @throws read.not-a-table for a line longer than `longestRow`
 */
export async function* lines(texts: AsyncIterable<string>, shown: string): AsyncGenerator<string> {
  let rest = ''
  let row = 1
  const checked = (line: string): string => {
    if (line.length > longestRow)
      throw problem('read.not-a-table', {
        file: shown,
        row,
        why: `a line is longer than ${longestRow} characters`,
      })
    row += 1
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const block of texts) {
    let at = 0
    for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', at)) {
      yield checked(rest + block.slice(at, end))
      rest = ''
      at = end + 1
    }
    rest += block.slice(at)
    if (rest.length > longestRow) checked(rest)
  }
  if (rest !== '') yield checked(rest)
}

/** Whether the file's last line has no end, as where it was cut off. */
export function endsOpen(path: string): boolean {
  const size = statSync(path).size
  const last = Buffer.alloc(Math.min(2, size))
  const handle = openSync(path, 'r')
  try {
    readSync(handle, last, 0, last.length, size - last.length)
  } finally {
    closeSync(handle)
  }
  return !last.includes(10) && !last.includes(13)
}
