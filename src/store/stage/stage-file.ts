/**
 * Stage a delivered file of persons: whatever its format, one table in the engine's memory with the number of each row and every field a text.
 *
 * The delivered file is only read, and nothing of it is written anywhere. What cannot be told apart is set aside by its number and listed. A
 * problem leaves no table.
 */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { findEncoding } from './look.ts'
import { readCsv } from './read-csv.ts'
import { readFixed } from './read-fixed.ts'
import { readJsonl } from './read-jsonl.ts'
import type { Found, SetAside, Table } from './row.ts'
import { checkSignature } from './signature.ts'
import { stageParquet } from './stage-parquet.ts'
import { stagePlainCsv } from './stage-plain-csv.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export interface Staged {
  /** Rows that were read. */
  readonly rows: number
  /** Names of the text columns, in the order of the file; the column `row` stands before them. */
  readonly columns: readonly string[]
  /** Rows that could not be told apart, in the order of the file; at most a tenth of it, and a million. */
  readonly unreadable: readonly SetAside[]
  readonly found: Found
}

/** Rows set aside are listed in memory. */
const mostSetAside = 1_000_000

/**
 * Make the table `name`, one row a row of the file: `row` (bigint, 1 the first after the header) and its fields as texts, an empty one null.
 *
 * @param path of the delivered file
 * @param shown how the file is called in a problem
 * @param engine reads Parquet, and CSV that is plain
 * @param asked columns that the source maps; all must be there
 * @throws read.missing-file, read.empty-file, read.other-format, read.protected, read.damaged, read.truncated, read.binary,
 *   read.invalid-encoding, read.invalid-header, read.missing-column, read.missing-sheet, read.merged-cells, read.nested,
 *   read.unsupported, read.not-a-table, read.not-that-table
 */
export async function stageFile(
  path: string,
  shown: string,
  form: FileForm,
  name: string,
  engine: PrivateEngine,
  asked: readonly string[] = [],
): Promise<Staged> {
  const place = resolve(path)
  if (!existsSync(place) || !statSync(place).isFile())
    throw problem('read.missing-file', { file: shown, path })
  checkSignature(place, shown, form.format)
  try {
    const staged = await stage(place, shown, form, name, engine, asked)
    const { rows, unreadable } = staged
    if (rows + unreadable.length === 0)
      throw problem('read.empty-file', { file: shown, found: 'a header and no rows' })
    if (unreadable.length * 10 > rows + unreadable.length) throw notThatTable(shown, rows, unreadable)
    return staged
  } catch (error) {
    await engine.drop(name)
    throw error
  }
}

async function stage(
  path: string,
  shown: string,
  form: FileForm,
  name: string,
  engine: PrivateEngine,
  asked: readonly string[],
): Promise<Staged> {
  switch (form.format) {
    case 'csv': {
      const file = findEncoding(path, shown, form)
      const table = await readCsv(file, form, asked)
      const rows = await stagePlainCsv(file, form, table, name, engine)
      return rows === undefined ? takeTable(table, shown, name, engine) : { ...table, rows, unreadable: [] }
    }
    case 'fixed':
      return takeTable(readFixed(findEncoding(path, shown, form), form, asked), shown, name, engine)
    case 'jsonl':
      return takeTable(await readJsonl(findEncoding(path, shown, form), asked), shown, name, engine)
    case 'xlsx':
      return takeTable(await readXlsx(path, shown, form, asked), shown, name, engine)
    case 'parquet':
      return stageParquet(path, shown, name, engine, asked)
  }
}

async function takeTable(table: Table, shown: string, name: string, engine: PrivateEngine): Promise<Staged> {
  const { columns, found } = table
  const taker = await engine.takeRows(name, columns)
  const unreadable: SetAside[] = []
  let rows = 0
  try {
    for await (const read of table.rows) {
      if ('reason' in read) {
        unreadable.push(read)
        if (unreadable.length > mostSetAside) throw notThatTable(shown, rows, unreadable)
        continue
      }
      rows += 1
      taker.add(read.row, read.fields)
    }
  } catch (error) {
    await taker.cancel()
    throw error
  }
  taker.finish()
  return { rows, columns, unreadable, found }
}

function notThatTable(shown: string, rows: number, unreadable: readonly SetAside[]) {
  const counts = new Map<string, number>()
  for (const { reason } of unreadable) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return problem('read.not-that-table', {
    file: shown,
    unreadable: unreadable.length,
    rows: rows + unreadable.length,
    reasons: [...counts].map(([reason, count]) => `${reason} ${count}`).join(', '),
    first: unreadable[0]?.row ?? 0,
  })
}
