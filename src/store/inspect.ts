/**
 * Look at a delivered file before anything reads it: encoding, binary junk, header, columns, number of fields in each row.
 *
 * The file is streamed once; memory does not grow with it. Only shape is judged here; what the fields mean is the
 * harmonise step's. A text may quote names of columns and numbers of rows, never a field.
 */
import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import { problem } from '../problem.ts'
import type { SourceFile } from '../edition/source.ts'
import { decoder } from './decoder.ts'

const longestRow = 1_000_000

/**
 * @returns the number of rows after the header
 * @throws read.empty-file, read.invalid-encoding, read.not-a-table, read.missing-column, read.ragged-rows
 */
export async function inspect(path: string, shown: string, file: SourceFile): Promise<number> {
  const parser = parse({
    delimiter: file.delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  })
  const ragged: number[] = []
  let width = 0
  let rows = -1
  const stream = createReadStream(path)
  const text = decoder(file.encoding, shown)
  stream.on('error', (error) => parser.destroy(error))
  text.on('error', (error) => parser.destroy(error))
  stream.pipe(text).pipe(parser)
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rows += 1
      if (rows === 0) {
        width = record.length
        missingColumns(record, shown, file)
      } else if (record.length !== width) {
        ragged.push(rows)
        if (ragged.length > 1000) break
      }
    }
  } catch (error) {
    if (error instanceof CsvError) {
      throw problem('read.not-a-table', { file: shown, row: Math.max(rows, 0) + 1, why: reason(error.code) })
    }
    throw error
  } finally {
    stream.destroy()
  }
  if (rows < 0) throw problem('read.empty-file', { file: shown, found: 'nothing at all' })
  if (rows === 0) throw problem('read.empty-file', { file: shown, found: 'a header and no rows' })
  if (ragged.length > 0) {
    throw problem('read.ragged-rows', { file: shown, rows: ragged.length, first: ragged.slice(0, 3), width })
  }
  return rows
}

const reason = (code: string): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? `a row is longer than ${longestRow} characters`
    : code.includes('QUOTE')
      ? 'a quotation mark is opened and not closed, or stands inside a field'
      : 'its rows cannot be told apart'

function missingColumns(header: readonly string[], shown: string, file: SourceFile): void {
  const wanted = Object.keys(file.columns)
  const missing = wanted.filter((name) => !header.includes(name))
  if (missing.length > 0)
    throw problem('read.missing-column', {
      file: shown,
      missing,
      found: header.slice(0, 30).map((name) => name.slice(0, 40)),
    })
}
