/**
 * DuckDB for identities: it takes rows from this process's memory, and never writes them to the disk by itself.
 *
 * Two things of DuckDB 1.5.5 make it necessary. What does not fit into memory is spilled in plain, and `temp_file_encryption` is refused
 * without the extension httpfs, which an office without internet does not have. So there is no spilling here: a query that is too
 * large for the memory fails.
 */
import { BIGINT, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { quoted } from '../sql/literal.ts'
import { connectDuckdb } from './duckdb.ts'
import type { DuckdbOptions } from './duckdb.ts'
import type { Engine } from './engine.ts'

/** Texts by column; as many in each as there are rows. */
export type Texts = Readonly<Record<string, readonly (string | null)[]>>

/** Numbered rows: the number of each, and texts column by column, as many in each as there are numbers. */
export interface NumberedTexts {
  readonly row: readonly bigint[]
  readonly texts: readonly (readonly (string | null)[])[]
}

/** An engine that writes nothing to the disk unless it is asked to. Deliveries are looked at, and identities opened, in no other. */
export interface PrivateEngine extends Engine {
  readonly spills: false
  /**
   * Keep rows that come in pages, every column a text, under `name` for as long as the engine is open; gives their number. The values
   * are never part of a query. Where a page fails, nothing is kept.
   */
  take(name: string, columns: readonly string[], pages: Iterable<Texts>): Promise<number>
  /** As `take`, of rows that are read as they come; the column `row` (bigint) stands before the texts. */
  takeNumbered(name: string, columns: readonly string[], pages: AsyncIterable<NumberedTexts>): Promise<number>
}

export const isPrivate = (engine: Engine): engine is PrivateEngine =>
  'spills' in engine && engine.spills === false

/** Rows that DuckDB takes at a time. */
const vector = 2048

/** @param folder the edition's `.corridor` */
export async function openPrivateDuckdb(
  folder: string,
  options: Omit<DuckdbOptions, 'spill'> = {},
): Promise<PrivateEngine> {
  const { engine, connection } = await connectDuckdb(folder, { ...options, spill: false })
  return {
    ...engine,
    spills: false,
    take: (name, columns, pages) =>
      append(
        connection,
        name,
        columns.map((column) => ({ name: column, type: VARCHAR })),
        inOrder(pages, columns),
      ),
    takeNumbered: (name, columns, pages) =>
      append(
        connection,
        name,
        [{ name: 'row', type: BIGINT }, ...columns.map((column) => ({ name: column, type: VARCHAR }))],
        numbersFirst(pages),
      ),
  }
}

/** Values of a page, column by column. */
type Page = readonly (readonly DuckDBValue[])[]

function* inOrder(pages: Iterable<Texts>, columns: readonly string[]): Generator<Page> {
  for (const page of pages) yield columns.map((column) => page[column] ?? [])
}

async function* numbersFirst(pages: AsyncIterable<NumberedTexts>): AsyncGenerator<Page> {
  for await (const { row, texts } of pages) yield [row, ...texts]
}

/** Make the temporary table `name` of pages; where one fails, the table is gone. Gives the number of rows. */
async function append(
  connection: DuckDBConnection,
  name: string,
  columns: readonly { readonly name: string; readonly type: DuckDBType }[],
  pages: Iterable<Page> | AsyncIterable<Page>,
): Promise<number> {
  const typed = columns.map((column) => `${quoted(column.name)} ${column.type.toString()}`).join(', ')
  await connection.run(`create or replace temporary table ${quoted(name)} (${typed})`)
  const appender = await connection.createAppender(name, 'main', 'temp')
  const types = columns.map((column) => column.type)
  let taken = 0
  try {
    for await (const page of pages) {
      const rows = page[0]?.length ?? 0
      for (let from = 0; from < rows; from += vector) {
        const chunk = DuckDBDataChunk.create(types, Math.min(vector, rows - from))
        chunk.setColumns(page.map((values) => values.slice(from, from + vector)))
        appender.appendDataChunk(chunk)
      }
      taken += rows
    }
    appender.flushSync()
    appender.closeSync()
    return taken
  } catch (error) {
    appender.closeSync()
    await connection.run(`drop table if exists ${quoted(name)}`)
    throw error
  }
}
