/**
 * One DuckDB database: the only file of this room that knows the driver.
 *
 * A release is opened read-only and shut off from files, network and settings. Whole columns can be streamed as bytes: the
 * driver's own accessors cost 0.1 µs a value (node-api 1.5.6), which for ten million observations is seconds.
 */
import duckdb from '@duckdb/node-bindings'
import { DuckDBInstance, LIST, VARCHAR, listValue } from '@duckdb/node-api'
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api'

export type Cell = string | number | boolean | null | readonly string[] | readonly number[]

export interface DuckdbFile {
  run(sql: string, values?: readonly Cell[]): Promise<void>
  rows<T>(sql: string, values?: readonly Cell[]): Promise<readonly T[]>
  /** Add rows to a table, in the order of its columns. */
  append(table: string, rows: readonly (readonly Cell[])[]): Promise<void>
  /**
   * Run `sql` and hand out its chunks: for each column of `widths` (bytes a value; no column may have nulls) the bytes of
   * `count` values. They are only valid during the call.
   */
  stream(
    sql: string,
    widths: readonly number[],
    take: (columns: readonly Uint8Array[], count: number) => void,
  ): Promise<void>
  close(): void
}

/** Open the database at `path` (`:memory:` too); read-only it can be read by many programs, and changed by none. */
export async function openDuckdbFile(path: string, options: { readOnly: boolean }): Promise<DuckdbFile> {
  const instance = await DuckDBInstance.create(
    path,
    options.readOnly
      ? {
          access_mode: 'READ_ONLY',
          enable_external_access: 'false',
          lock_configuration: 'true',
          threads: '2',
        }
      : { threads: '2' },
  )
  const connection = await instance.connect()

  return {
    run: async (sql, values = []) => {
      await connection.run(sql, values.map(valueOf), values.map(typeOf) as DuckDBType[])
    },
    rows: async <T>(sql: string, values: readonly Cell[] = []) => {
      const result = await connection.run(sql, values.map(valueOf), values.map(typeOf) as DuckDBType[])
      return (await result.getRowObjectsJS()) as unknown as readonly T[]
    },
    append: async (table, rows) => {
      const appender = await connection.createAppender(table)
      for (const row of rows) {
        for (const [i, value] of row.entries()) {
          if (value === null) appender.appendNull()
          else appender.appendValue(valueOf(value), appender.columnType(i))
        }
        appender.endRow()
      }
      appender.closeSync()
    },
    stream: async (sql, widths, take) => {
      // A second query on a connection ends the streams that are open on it, silently (node-api 1.5.6).
      const own = await instance.connect()
      try {
        const result = await own.stream(sql)
        for (;;) {
          const chunk = await result.fetchChunk()
          const count = chunk?.rowCount ?? 0
          if (chunk === null || count === 0) return
          const bytes = (width: number, column: number): Uint8Array =>
            duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, column), width * count)
          take(widths.map(bytes), count)
        }
      } finally {
        own.closeSync()
      }
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** The driver guesses the type of a list from its first value; ours are texts. */
const typeOf = (value: Cell): DuckDBType | undefined => (Array.isArray(value) ? LIST(VARCHAR) : undefined)

const valueOf = (value: Cell): DuckDBValue =>
  typeof value === 'object' && value !== null ? listValue(value) : value
