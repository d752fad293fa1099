/**
 * Cells of a CSV file that a person fills in with a spreadsheet and gives back.
 *
 * What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection), which reading takes away again. A spreadsheet may
 * give the file back with semicolons or tabs.
 */
import { CsvError, parse } from 'csv-parse/sync'
import { problem } from '../../../problem.ts'

const formula = /^'*[=+\-@\t\r]/
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** A text as it stands in the file. */
export function field(text: string): string {
  const kept = safe(text)
  return /[",;\t\r\n]|^\s|\s$/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept
}

/** A cell of `cellsOf` as it was before `field`. */
export const given = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/** Cells of a file by row, the header first; `file` is its name in errors. @throws read.not-a-table */
export function cellsOf(text: string, file: string): readonly (readonly string[])[] {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const delimiter = [';', '\t'].find((mark) => header.includes(mark)) ?? ','
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw problem('read.not-a-table', { file, row: Number(error.lines ?? 1), why: error.message })
  }
}
