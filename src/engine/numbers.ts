/**
 * Numbers straight from the memory of the embedded engine, and back: what is worked on in this process and not by a query.
 *
 * DuckDB hands out pages of at most 2,048 rows; a column of a page is its bytes, with a bit for each row that says whether it is null.
 */
import { DOUBLE, DuckDBDataChunk, INTEGER } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { quoted } from '../sql/literal.ts'
import { collect } from './collect.ts'

/** A column of a page. */
export interface NumberColumn {
  readonly bytes: Uint8Array
  /** A bit for each row, lowest first: 0 where the value is null; absent where none is. */
  readonly known?: Uint8Array
}

export interface NumberPage {
  readonly rows: number
  /**
   * @param place of the column in the query
   * @param width bytes of a value
   */
  column(place: number, width: number): NumberColumn
}

export interface KeptNumbers {
  readonly name: string
  readonly data: Int32Array | Float64Array
}

export interface NumberAccess {
  /** How many threads the engine uses. */
  readonly threads: number
  /** Run a query and hand on its rows, page after page, in its order; a page lasts until the next. */
  scan(query: string, take: (page: NumberPage) => void): Promise<void>
  /**
   * Leave so many bytes of the engine's memory, at most half of it, to this process until it asks again; 0 gives them back. Where the
   * engine was given no limit, or may not write to the disk what has no place, nothing changes.
   */
  lend(bytes: number): Promise<void>
  /** Keep columns of equal length under `name`, as integers and doubles; gives their number of rows. */
  keep(name: string, columns: readonly KeptNumbers[]): Promise<number>
}

/** Rows that DuckDB takes at a time. */
const vector = 2048

/** Pages that are read before what is left of them is given back: V8 does not see how large they are. */
const pagesAtATime = 64

/** @param limited the engine has a limit of memory, and writes to the disk what has no place */
export function numberAccess(connection: DuckDBConnection, threads: number, limited: boolean): NumberAccess {
  let limit: number | undefined
  return {
    threads,
    scan: async (query, take) => {
      const result = await connection.stream(query)
      for (let pages = 1; ; pages += 1) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        take(pageOf(chunk))
        if (pages % pagesAtATime === 0) collect()
      }
    },
    lend: async (bytes) => {
      if (!limited) return
      limit ??= await limitOf(connection)
      await connection.run(`set memory_limit = '${Math.round(Math.max(limit / 2, limit - bytes))} bytes'`)
    },
    keep: async (name, columns) => {
      const types = columns.map(({ data }): DuckDBType => (data instanceof Int32Array ? INTEGER : DOUBLE))
      const typed = columns.map((column, i) => `${quoted(column.name)} ${String(types[i])}`).join(', ')
      await connection.run(`create or replace temporary table ${quoted(name)} (${typed})`)
      const appender = await connection.createAppender(name, 'main', 'temp')
      const rows = columns[0]?.data.length ?? 0
      try {
        for (let from = 0; from < rows; from += vector) {
          const chunk = DuckDBDataChunk.create(types, Math.min(vector, rows - from))
          for (const [i, { data }] of columns.entries()) {
            const part = data.slice(from, from + vector)
            const target = duckdb.data_chunk_get_vector(chunk.chunk, i)
            duckdb.copy_data_to_vector(target, 0, part.buffer, part.byteOffset, part.byteLength)
          }
          appender.appendDataChunk(chunk)
        }
        appender.flushSync()
      } finally {
        appender.closeSync()
      }
      return rows
    },
  }
}

const units = { bytes: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 } as const

/** The limit of memory, in bytes: DuckDB tells it as 305.1 MiB. */
async function limitOf(connection: DuckDBConnection): Promise<number> {
  const told = await connection.runAndReadAll(`select current_setting('memory_limit')`)
  const [number, unit] = String(told.getRows()[0]?.[0]).split(' ')
  return Number(number) * units[unit as keyof typeof units]
}

const pageOf = (chunk: DuckDBDataChunk): NumberPage => {
  const rows = chunk.rowCount
  return {
    rows,
    column: (place, width) => {
      const from = duckdb.data_chunk_get_vector(chunk.chunk, place)
      // Bits come in words of 64.
      const known = duckdb.vector_get_validity(from, Math.ceil(rows / 64) * 8) as Uint8Array | null
      return { bytes: duckdb.vector_get_data(from, rows * width), ...(known === null ? {} : { known }) }
    },
  }
}
