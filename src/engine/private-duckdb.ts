/**
 * DuckDB for identities: it takes rows from this process's memory, and never writes them to the disk by itself.
 *
 * Two things of DuckDB 1.5.5 make it necessary. What does not fit into memory is spilled in plain, and `temp_file_encryption` is refused
 * without the extension httpfs, which an office without internet does not have. So there is no spilling here: a query that is too
 * large for the memory fails.
 */
import { BIGINT, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api'
import type { DuckDBAppender } from '@duckdb/node-api'
import { quoted } from '../sql/literal.ts'
import { connectDuckdb } from './duckdb.ts'
import type { DuckdbOptions } from './duckdb.ts'
import type { Engine } from './engine.ts'

/** Texts by column; as many in each as there are rows. */
export type Texts = Readonly<Record<string, readonly (string | null)[]>>

/** Rows on their way into the engine's memory, one by one. */
export interface RowsTaker {
  /** @param fields as many as there are columns */
  add(row: number, fields: readonly (string | null)[]): void
  /** All rows are there: the table can be asked. */
  finish(): void
  /** Forget them, where they are not all there. */
  cancel(): Promise<void>
}

/** An engine that writes nothing to the disk unless it is asked to. Identities are opened in no other. */
export interface PrivateEngine extends Engine {
  readonly spills: false
  /**
   * Keep rows that come in pages, every column a text, under `name` for as long as the engine is open; gives their number. The values
   * are never part of a query. Where a page fails, nothing is kept.
   */
  take(name: string, columns: readonly string[], pages: Iterable<Texts>): Promise<number>
  /** Begin a table for rows that come one by one: `row`, a whole number, then columns of texts. */
  takeRows(name: string, columns: readonly string[]): Promise<RowsTaker>
}

export const isPrivate = (engine: Engine): engine is PrivateEngine =>
  'spills' in engine && engine.spills === false

/** Rows that DuckDB takes at a time. */
export const vector = 2048

/** @param folder the edition's `.corridor` */
export async function openPrivateDuckdb(
  folder: string,
  options: Omit<DuckdbOptions, 'spill'> = {},
): Promise<PrivateEngine> {
  const { engine, connection } = await connectDuckdb(folder, { ...options, spill: false })
  return {
    ...engine,
    spills: false,
    take: async (name, columns, pages) => {
      const typed = columns.map((column) => `${quoted(column)} varchar`).join(', ')
      await connection.run(`create or replace temporary table ${quoted(name)} (${typed})`)
      const appender = await connection.createAppender(name, 'main', 'temp')
      const types = columns.map(() => VARCHAR)
      let taken = 0
      try {
        for (const page of pages) {
          const rows = page[columns[0] ?? '']?.length ?? 0
          for (let from = 0; from < rows; from += vector) {
            const chunk = DuckDBDataChunk.create(types, Math.min(vector, rows - from))
            chunk.setColumns(columns.map((column) => (page[column] ?? []).slice(from, from + vector)))
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
    },
    takeRows: async (name, columns) => {
      const typed = columns.map((column) => `, ${quoted(column)} varchar`).join('')
      await connection.run(`create or replace temporary table ${quoted(name)} ("row" bigint${typed})`)
      return rowsTaker(
        await connection.createAppender(name, 'main', 'temp'),
        columns.length,
        async () => void (await connection.run(`drop table if exists ${quoted(name)}`)),
      )
    },
  }
}

function rowsTaker(appender: DuckDBAppender, width: number, drop: () => Promise<void>): RowsTaker {
  const types = [BIGINT, ...Array.from({ length: width }, () => VARCHAR)]
  const none = (): (bigint | string | null)[][] => types.map(() => [])
  let held = none()
  const flush = (): void => {
    const rows = held[0]?.length ?? 0
    if (rows === 0) return
    const chunk = DuckDBDataChunk.create(types, rows)
    chunk.setColumns(held)
    appender.appendDataChunk(chunk)
    held = none()
  }
  return {
    add: (row, fields) => {
      held[0]?.push(BigInt(row))
      for (let i = 0; i < width; i++) held[i + 1]?.push(fields[i] ?? null)
      if (held[0]?.length === vector) flush()
    },
    finish: () => {
      flush()
      appender.flushSync()
      appender.closeSync()
    },
    cancel: async () => {
      appender.closeSync()
      await drop()
    },
  }
}
