/**
 * Read a delivered CSV file: every field a text, every row with its number.
 *
 * Rows are numbered from 1, the first after the header, in the order of the file. What the file looks like (encoding,
 * delimiter, columns) was verified when it was received (see store/inspect.ts); here it is only said again to the engine.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { SourceFile } from '../../edition/source.ts'

/**
 * @param path where the engine finds the file, relative to the edition's `.corridor` folder
 * @returns one row per row of the file; columns `row` and those that `file` maps
 */
export function read(name: string, file: SourceFile, path: string): Relation {
  const columns = ['row', ...Object.keys(file.columns)]
  return relation(
    name,
    columns,
    `Read ${file.name}: every field a text`,
    sql`select ${call('rowNumber')} as row, *
from ${call('readCsv', sql`${path}`, sql`${file.delimiter}`, sql`${file.encoding}`)}`,
  )
}
