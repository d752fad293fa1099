/**
 * The fast path of CSV: a plain file (see plain-csv.ts) is read by the embedded engine.
 *
 * Every line end of a plain file ends a row, so DuckDB may read its parts at once (`parallel`) and be sure where rows begin.
 * The rows are numbered in the order of the file (DuckDB 1.5 numbers them as they are read, one after the other), and their number
 * is held against what was counted. UTF-16 is not among the plain: DuckDB 1.5 refuses its byte order mark.
 */
import { literal, quoted } from '../../sql/literal.ts'
import type { FileForm } from '../../edition/file-form.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { plainRows } from './plain-csv.ts'
import type { Table } from './row.ts'
import type { TextFile } from './text.ts'

/** Our name of an encoding, DuckDB's. Windows-1252 is Latin-1 where no byte from 0x80 to 0x9F is used. */
const encodings: Readonly<Partial<Record<TextFile['encoding'], string>>> = {
  'utf-8': 'utf-8',
  'latin-1': 'latin-1',
  'windows-1252': 'latin-1',
}

/** @returns the number of rows; undefined where the file must be read row by row, and then what stands under the name does not count */
export async function stagePlainCsv(
  file: TextFile,
  form: FileForm,
  { columns, found }: Table,
  name: string,
  engine: PrivateEngine,
): Promise<number | undefined> {
  const encoding = encodings[file.encoding]
  const delimiter = found.delimiter ?? ','
  // A path with such a sign would be taken for a pattern.
  const pattern = /[*?[\]{}]/.test(file.path)
  if (encoding === undefined || pattern || form.comment !== undefined || engine.dialect !== 'duckdb')
    return undefined
  const header = form.header === true
  const { quote, skip } = form
  const plain = await plainRows(file.path, {
    delimiter,
    quote,
    skip,
    header,
    width: columns.length,
    strict: encoding === 'latin-1',
  })
  if (plain === undefined || plain === 0) return undefined
  const texts = columns.map((column, i) => `nullif(c${i}, '') as ${quoted(column)}`)
  const types = columns.map((_, i) => `c${i}: 'VARCHAR'`)
  const query = `select row_number() over () as row, ${texts.join(', ')}
from read_csv(${literal(file.path)}, auto_detect = false, columns = {${types.join(', ')}}, header = false, skip = ${skip + (header ? 1 : 0)},
  delim = ${literal(delimiter)}, quote = ${literal(quote)}, escape = ${literal(quote)}, encoding = ${literal(encoding)},
  strict_mode = true, null_padding = false, ignore_errors = false, parallel = true, max_line_size = 2000000)`
  try {
    const rows = await engine.keep(name, query)
    return rows === plain ? rows : undefined
  } catch (error) {
    // Bytes that are no UTF-8, which the reader by rows tells more exactly.
    if (error instanceof Error && error.message.startsWith('Invalid Input Error')) return undefined
    throw error
  }
}
