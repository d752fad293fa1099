/**
 * Records of CSV out of blocks of text, one by one: what is read ahead is a few blocks, however long the text.
 */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'
import { longestRow } from './text.ts'

/**
 * How CSV is read here: RFC 4180, and a quotation mark that stands where none may stand is itself. Empty lines are no rows.
 */
export const csvOptions = (delimiter: string, form: FileForm) => ({
  delimiter,
  quote: form.quote === '' ? null : form.quote,
  escape: form.quote === '' ? null : form.quote,
  comment: form.comment ?? null,
  comment_no_infix: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
})

/** @throws read.not-a-table */
export async function* csvRecords(
  texts: AsyncIterable<string>,
  shown: string,
  form: FileForm,
  delimiter: string,
): AsyncGenerator<readonly string[]> {
  const parser = parse({ ...csvOptions(delimiter, form), max_record_size: longestRow })
  const text = Readable.from(texts, { objectMode: false, highWaterMark: 1 << 16 })
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let row = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1
      yield record
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw problem('read.not-a-table', {
      file: shown,
      row: form.header === true ? Math.max(row, 1) : row + 1,
      why:
        error.code === 'CSV_MAX_RECORD_SIZE'
          ? `a row is longer than ${longestRow} characters; a quotation mark may be opened and not closed`
          : 'a quotation mark is opened and not closed',
    })
  } finally {
    text.destroy()
    parser.destroy()
  }
}
