/**
 * Read CSV row by row. A row with more or fewer fields than the header is set aside; the others are read.
 */
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'
import { distinctNames, header } from './header.ts'
import { csvRecords } from './csv-records.ts'
import { findDelimiter } from './look.ts'
import type { ReadRow, Table } from './row.ts'
import { blocks, endsOpen, withoutLines } from './text.ts'
import type { TextFile } from './text.ts'

/** @throws read.empty-file, read.invalid-header, read.missing-column, read.not-a-table, read.truncated, and what `blocks` throws */
export async function readCsv(file: TextFile, form: FileForm, asked: readonly string[]): Promise<Table> {
  const delimiter = findDelimiter(file, form)
  const columns =
    form.header === true
      ? header(file.shown, await firstRecord(file, form, delimiter), asked)
      : distinctNames(file.shown, form.header, asked)
  return {
    columns,
    rows: rows(file, form, delimiter, columns.length),
    found: { encoding: file.encoding, delimiter },
  }
}

async function firstRecord(file: TextFile, form: FileForm, delimiter: string): Promise<readonly string[]> {
  for await (const record of recordsOf(file, form, delimiter)) {
    const sign = record.length === 1 ? /[,;\t|]/.exec(record[0] ?? '')?.[0] : undefined
    if (sign === undefined) return record
    throw problem('read.invalid-header', {
      file: file.shown,
      why: `it is one name with “${sign === '\t' ? 'tab' : sign}” in it, so that sign may be the delimiter`,
    })
  }
  throw problem('read.empty-file', {
    file: file.shown,
    found: 'no line that could be a header',
    needs: 'a header, even where no row follows',
  })
}

const recordsOf = (file: TextFile, form: FileForm, delimiter: string): AsyncGenerator<readonly string[]> =>
  csvRecords(withoutLines(blocks(file), form.skip), file.shown, form, delimiter)

async function* rows(
  file: TextFile,
  form: FileForm,
  delimiter: string,
  width: number,
): AsyncGenerator<ReadRow> {
  let row = form.header === true ? -1 : 0
  let short = false
  for await (const record of recordsOf(file, form, delimiter)) {
    row += 1
    if (row === 0) continue
    short = record.length < width
    if (record.length === width) yield { row, fields: record.map((field) => (field === '' ? null : field)) }
    else yield { row, reason: short ? 'too-few-fields' : 'too-many-fields' }
  }
  if (short && endsOpen(file.path))
    throw problem('read.truncated', { file: file.shown, where: `its last row, ${row}, stops in the middle` })
}
