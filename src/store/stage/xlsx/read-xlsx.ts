/**
 * Read one sheet of an Excel workbook row by row. A cell whose format is a date gives the ISO date, a formula the value that the
 * spreadsheet worked out last; rows without anything are none, but keep their number.
 *
 * Rows are streamed; the texts of a workbook stand in one part of it, apart from the rows, and are held while it is read.
 */
import { problem } from '../../../problem.ts'
import type { FileForm } from '../../../edition/file-form.ts'
import { distinctNames, header } from '../header.ts'
import type { ReadRow, Table } from '../row.ts'
import { sheetRows } from './sheet-rows.ts'
import type { SheetRow } from './sheet-rows.ts'
import { openWorkbook } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** @throws read.missing-sheet, read.empty-file, read.invalid-header, read.missing-column, what `openWorkbook` and `sheetRows` throw */
export async function readXlsx(
  path: string,
  shown: string,
  form: FileForm,
  asked: readonly string[],
): Promise<Table> {
  const book = await openWorkbook(path, shown)
  const sheet = sheetOf(book, form.sheet)
  if (form.header !== true) {
    const columns = distinctNames(shown, form.header, asked)
    return {
      columns,
      rows: rows(sheetRows(book, sheet, form.skip + 1), columns.length, form.skip),
      found: {},
    }
  }
  const first = await firstRow(sheetRows(book, sheet, form.skip + 1))
  if (first === undefined)
    throw problem('read.empty-file', {
      file: shown,
      found: `nothing in the sheet “${sheet.name}”`,
      needs: 'a header, even where no row follows',
    })
  const columns = header(shown, first.cells, asked)
  return {
    columns,
    rows: rows(afterHeader(book, sheet, first.at), columns.length, first.at),
    found: { head: first.at },
  }
}

function sheetOf(book: Workbook, wanted: string | number) {
  const found =
    typeof wanted === 'number' ? book.sheets[wanted - 1] : book.sheets.find((s) => s.name === wanted)
  if (found !== undefined) return found
  throw problem('read.missing-sheet', {
    file: book.shown,
    sheet: typeof wanted === 'number' ? String(wanted) : `“${wanted}”`,
    found: book.sheets.map((s) => s.name),
  })
}

async function firstRow(given: AsyncIterable<SheetRow>): Promise<SheetRow | undefined> {
  for await (const row of given) return row
  return undefined
}

/** Rows after the header's; cells merged with it count as merged. */
async function* afterHeader(
  book: Workbook,
  sheet: ReturnType<typeof sheetOf>,
  at: number,
): AsyncGenerator<SheetRow> {
  for await (const row of sheetRows(book, sheet, at)) if (row.at > at) yield row
}

async function* rows(given: AsyncIterable<SheetRow>, width: number, before: number): AsyncGenerator<ReadRow> {
  for await (const { at, cells } of given) {
    const row = at - before
    if (cells.length > width) yield { row, reason: 'too-many-fields' }
    else yield { row, fields: Array.from({ length: width }, (_, i) => cells[i] ?? null) }
  }
}
