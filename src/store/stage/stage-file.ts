/**
 * Stage a delivered file of persons: whatever its format, rows in the engine's memory, each with its number and every field a text.
 *
 * The delivered file is only read, and nothing is written: names that lay on the disk while a file is taken in would stay there when
 * the process is killed. What cannot be told apart is set aside by its number and listed; a problem leaves nothing under the name.
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
import { rowPages } from './row-pages.ts'
import type { Found, NumberedRow, SetAside, Table } from './row.ts'
import { checkSignature } from './signature.ts'
import { stageParquet } from './stage-parquet.ts'
import { stagePlainCsv } from './stage-plain-csv.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export interface Staged {
  /** Rows that are kept. */
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
 * Keep the rows of a file under `name`, one row a row of the file: `row` (bigint, 1 the first after the header) and its fields as
 * texts, an empty one null. What stood under the name is replaced. A file may have no rows: a header alone, or nothing where its form
 * has no header.
 *
 * @param path of the delivered file
 * @param shown how the file is called in a problem
 * @param engine holds the rows; it reads Parquet, and CSV that is plain
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
  checkSignature(place, shown, form.format, hasNoHeader(form))
  try {
    const staged = await stage(place, shown, form, name, engine, asked)
    const { rows, unreadable } = staged
    if (unreadable.length * 10 > rows + unreadable.length) throw notThatTable(shown, rows, unreadable)
    return staged
  } catch (error) {
    await engine.drop(name)
    throw error
  }
}

/** Nothing at all is what such a file holds where nobody was there to be written down. */
const hasNoHeader = ({ format, header }: FileForm): boolean =>
  format === 'fixed' || format === 'jsonl' || (format === 'csv' && header !== true)

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
      return rows === undefined ? keepTable(table, shown, name, engine) : { ...table, rows, unreadable: [] }
    }
    case 'fixed':
      return keepTable(readFixed(findEncoding(path, shown, form), form, asked), shown, name, engine)
    case 'jsonl':
      return keepTable(await readJsonl(findEncoding(path, shown, form), asked), shown, name, engine)
    case 'xlsx':
      return keepTable(await readXlsx(path, shown, form, asked), shown, name, engine)
    case 'parquet':
      return stageParquet(path, shown, name, engine, asked)
  }
}

async function keepTable(table: Table, shown: string, name: string, engine: PrivateEngine): Promise<Staged> {
  const { columns, found } = table
  const unreadable: SetAside[] = []
  let read = 0
  const readable = async function* readable(): AsyncGenerator<NumberedRow> {
    for await (const one of table.rows) {
      if ('fields' in one) {
        read += 1
        yield one
        continue
      }
      unreadable.push(one)
      if (unreadable.length > mostSetAside) throw notThatTable(shown, read, unreadable)
    }
  }
  const rows = await engine.takeNumbered(name, columns, rowPages(readable(), columns.length))
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
