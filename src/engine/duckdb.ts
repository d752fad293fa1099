/**
 * The embedded engine: DuckDB in this process, over the files of one edition.
 *
 * Relative paths in the SQL are relative to `folder`. What spills goes to `folder`/temporary. The driver is used here and in
 * src/published only, so that it can be replaced.
 */
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { literal, quoted } from '../sql/literal.ts'
import type { Engine, Row } from './engine.ts'

/** @param folder the edition's `.corridor` */
export async function openDuckdb(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    file_search_path: folder,
    temp_directory: join(folder, 'temporary'),
    autoinstall_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const rows = async (query: string): Promise<readonly Row[]> => {
    const result = await connection.runAndReadAll(query)
    return result.getRowObjectsJS()
  }
  return {
    dialect: 'duckdb',
    rows,
    bind: async (name, path) => {
      await connection.run(
        `create or replace view ${quoted(name)} as select * from read_parquet(${literal(path)})`,
      )
    },
    write: async (query, path) => {
      const result = await connection.runAndReadAll(
        `copy (${query}) to ${literal(path)} (format parquet, compression zstd, row_group_size 100000)`,
      )
      return Number(result.getRows()[0]?.[0] ?? 0)
    },
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
