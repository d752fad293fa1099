/**
 * The embedded engine: DuckDB in this process, over the files of one edition.
 *
 * Relative paths in the SQL are relative to `folder`. What spills goes to `folder`/temporary. The driver is used here and in
 * src/published only, so that it can be replaced.
 */
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { literal, quoted } from '../sql/literal.ts'
import type { Engine, Row } from './engine.ts'
import { numberAccess } from './numbers.ts'

export interface DuckdbOptions {
  readonly threads?: number
  /** As DuckDB writes it: 800MB, 4GB. Where it is full, what can be is written to the disk. */
  readonly memory?: string
  /** False: nothing is ever written to the disk because memory is full; such a query fails instead. */
  readonly spill?: boolean
}

/** Memory that a query needed goes back to the system once it is done, and not only where it was much. */
const givenBack = {
  allocator_flush_threshold: '8MB',
  allocator_bulk_deallocation_flush_threshold: '16MB',
} as const

/** @param folder the edition's `.corridor` */
export const openDuckdb = async (folder: string, options: DuckdbOptions = {}): Promise<Engine> =>
  (await connectDuckdb(folder, options)).engine

/** The engine with the connection behind it, for what the driver alone can do; see private-duckdb.ts. */
export async function connectDuckdb(
  folder: string,
  options: DuckdbOptions = {},
): Promise<{ readonly engine: Engine; readonly connection: DuckDBConnection }> {
  const threads = options.threads ?? 2
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    ...(options.memory === undefined ? {} : { memory_limit: options.memory }),
    file_search_path: folder,
    temp_directory: options.spill === false ? '' : join(folder, 'temporary'),
    autoinstall_known_extensions: 'false',
    ...givenBack,
  })
  const connection = await instance.connect()
  const rows = async (query: string): Promise<readonly Row[]> => {
    const result = await connection.runAndReadAll(query)
    return result.getRowObjectsJS()
  }
  const engine: Engine = {
    dialect: 'duckdb',
    rows,
    bind: async (name, path) => {
      await connection.run(`drop table if exists temp.main.${quoted(name)}`)
      await connection.run(
        `create or replace view ${quoted(name)} as select * from read_parquet(${literal(path)})`,
      )
    },
    write: async (query, path) => {
      const result = await connection.runAndReadAll(
        `copy (${query}) to ${literal(resolve(folder, path))} (format parquet, compression zstd, row_group_size 100000)`,
      )
      return Number(result.getRows()[0]?.[0] ?? 0)
    },
    keep: async (name, query) => {
      // Kept rows have no order, and making them need not wait for one.
      await connection.run('set preserve_insertion_order = false')
      try {
        const made = await connection.runAndReadAll(
          `create or replace temporary table ${quoted(name)} as ${query}`,
        )
        return Number(made.getRows()[0]?.[0] ?? 0)
      } finally {
        await connection.run('set preserve_insertion_order = true')
      }
    },
    drop: async (name) => {
      await connection.run(`drop table if exists ${quoted(name)}`)
    },
    columns: async (query) => {
      const result = await connection.runAndReadAll(query)
      return result.getColumnsObjectJS()
    },
    numbers: numberAccess(connection, threads, options.memory !== undefined && options.spill !== false),
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
  return { engine, connection }
}
