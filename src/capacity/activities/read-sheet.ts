/**
 * A file of rows back as texts by column: CSV with commas or semicolons (as spreadsheets of French and Portuguese machines
 * write it), or the first sheet of an Excel workbook, whose numbers, dates and ticks become texts again.
 */
import { CsvError, parse } from 'csv-parse/sync'
import { readSheet as readXlsx } from 'read-excel-file/node'
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Row } from './columns.ts'

/** @throws capacity.invalid where the file cannot be read, capacity.unknown for a column that no sheet of ours has */
export async function readSheet(
  file: string,
  format: 'csv' | 'xlsx',
  bytes: Uint8Array,
  columns: readonly string[],
): Promise<readonly Row[]> {
  const [head = [], ...body] = format === 'csv' ? csv(file, bytes) : await xlsx(file, bytes)
  const names = head.map((name) => name.trim())
  for (const name of names) {
    if (name !== '' && !columns.includes(name))
      throw problem('capacity.unknown', {
        file,
        where: 'the header',
        what: 'column',
        found: name,
        near: nearCodes(name, columns),
      })
  }
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i)
  if (twice !== undefined)
    throw problem('capacity.repeated', { file, where: 'the header', what: 'column', found: twice })
  return body.map((cells) =>
    Object.fromEntries(names.flatMap((name, i) => (name === '' ? [] : [[name, cells[i] ?? '']]))),
  )
}

function csv(file: string, bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(bytes)
  const [header = ''] = text.split('\n')
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ','
  try {
    const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true })
    return rows.map((cells) => cells.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)))
  } catch (error) {
    const found = error instanceof CsvError ? error.message : 'text that is no CSV'
    throw problem('capacity.invalid', { file, where: 'the file', found, expected: 'rows of a CSV file' })
  }
}

async function xlsx(file: string, bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  try {
    const rows = await readXlsx(Buffer.from(bytes), { trim: false })
    return rows.map((cells) => cells.map(text))
  } catch {
    throw problem('capacity.invalid', {
      file,
      where: 'the file',
      found: 'bytes that are no workbook',
      expected: 'an Excel workbook (.xlsx)',
    })
  }
}

const text = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : ''
}
