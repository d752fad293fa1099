/**
 * Numbers straight from the memory of the embedded engine, and back: what is worked on in this process and not by a query.
 *
 * DuckDB hands out pages of at most 2,048 rows; a column of a page is its bytes, with a bit for each row that says whether it is null.
 */
import { DOUBLE, DuckDBDataChunk, INTEGER } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { quoted } from '../sql/literal.ts'

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
  /** Keep columns of equal length under `name`, as integers and doubles; gives their number of rows. */
  keep(name: string, columns: readonly KeptNumbers[]): Promise<number>
}

/** Rows that DuckDB takes at a time. */
const vector = 2048

export function numberAccess(connection: DuckDBConnection, threads: number): NumberAccess {
  return {
    threads,
    scan: async (query, take) => {
      const result = await connection.stream(query)
      for (;;) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        take(pageOf(chunk))
      }
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
