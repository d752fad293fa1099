/**
 * Stage a delivered file of persons: whatever its format, one Parquet file with the number of each row and every field a text.
 *
 * The delivered file is only read. What cannot be told apart is set aside by its number and listed; the rest is written. The
 * target gets its name when it is whole, so a problem leaves nothing.
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { making, settle } from '../../durable.ts'
import { problem } from '../../problem.ts'
import type { FileForm } from '../../edition/file-form.ts'
import type { Engine } from '../../engine/engine.ts'
import { findEncoding } from './look.ts'
import { readCsv } from './read-csv.ts'
import { readFixed } from './read-fixed.ts'
import { readJsonl } from './read-jsonl.ts'
import type { Found, SetAside, Table } from './row.ts'
import { checkSignature } from './signature.ts'
import { stageParquet } from './stage-parquet.ts'
import { stagePlainCsv } from './stage-plain-csv.ts'
import { rowsWriter } from './write-rows.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export interface Staged {
  /** Rows that were written. */
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
 * Write `target`, a Parquet file, one row a row of the file: `row` (bigint, 1 the first after the header) and its fields as texts,
 * an empty one null. A file may have no rows: a header alone, or nothing where its form has no header.
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
  target: string,
  engine: Engine,
  asked: readonly string[] = [],
): Promise<Staged> {
  const place = resolve(path)
  if (!existsSync(place) || !statSync(place).isFile())
    throw problem('read.missing-file', { file: shown, path })
  checkSignature(place, shown, form.format, hasNoHeader(form))
  const made = making(resolve(target))
  try {
    const staged = await stage(place, shown, form, made, engine, asked)
    const { rows, unreadable } = staged
    if (unreadable.length * 10 > rows + unreadable.length) throw notThatTable(shown, rows, unreadable)
    settle(made, resolve(target))
    return staged
  } finally {
    rmSync(made, { force: true })
  }
}

/** Nothing at all is what such a file holds where nobody was there to be written down. */
const hasNoHeader = ({ format, header }: FileForm): boolean =>
  format === 'fixed' || format === 'jsonl' || (format === 'csv' && header !== true)

async function stage(
  path: string,
  shown: string,
  form: FileForm,
  made: string,
  engine: Engine,
  asked: readonly string[],
): Promise<Staged> {
  switch (form.format) {
    case 'csv': {
      const file = findEncoding(path, shown, form)
      const table = await readCsv(file, form, asked)
      const rows = await stagePlainCsv(file, form, table, made, engine)
      return rows === undefined ? writeTable(table, shown, made) : { ...table, rows, unreadable: [] }
    }
    case 'fixed':
      return writeTable(readFixed(findEncoding(path, shown, form), form, asked), shown, made)
    case 'jsonl':
      return writeTable(await readJsonl(findEncoding(path, shown, form), asked), shown, made)
    case 'xlsx':
      return writeTable(await readXlsx(path, shown, form, asked), shown, made)
    case 'parquet':
      return stageParquet(path, shown, made, engine, asked)
  }
}

async function writeTable(table: Table, shown: string, made: string): Promise<Staged> {
  const { columns, found } = table
  const writer = rowsWriter(made, columns)
  const unreadable: SetAside[] = []
  let rows = 0
  for await (const read of table.rows) {
    if ('reason' in read) {
      unreadable.push(read)
      if (unreadable.length > mostSetAside) throw notThatTable(shown, rows, unreadable)
      continue
    }
    rows += 1
    await writer.add(read.row, read.fields)
  }
  await writer.finish()
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
