/**
 * Things as a file: CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel garbles accents), an Excel workbook, or JSON
 * as the edition's own files have them.
 *
 * In CSV a text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection); read-sheet.ts takes
 * it away again.
 */
import { workbook } from '../../exchange/workbook.ts'
import { columnsOf, toRow } from './columns.ts'
import type { Field } from './columns.ts'

export const sheetFormats = ['csv', 'xlsx', 'json'] as const
export type SheetFormat = (typeof sheetFormats)[number]

export interface SheetOf<T extends object> {
  /** Name of the list in JSON, and of the workbook's sheet. */
  readonly name: string
  readonly fields: readonly Field[]
  readonly things: readonly T[]
}

export function writeSheet<T extends object>(
  format: SheetFormat,
  { name, fields, things }: SheetOf<T>,
): Uint8Array {
  if (format === 'json') return encode(`${JSON.stringify({ [name]: things }, null, 1)}\n`)
  const columns = columnsOf(fields)
  const body = things.map((thing) => {
    const row = toRow(fields, thing)
    return columns.map((column) => row[column] ?? '')
  })
  if (format === 'xlsx') {
    const widths = columns.map((column) => (/^(title|summary|follow_up|outputs)/.test(column) ? 36 : 16))
    return workbook([{ name, head: 1, widths, rows: [columns, ...body] }])
  }
  const lines = [columns, ...body].map((cells) => cells.map(csvField).join(','))
  return encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function csvField(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
