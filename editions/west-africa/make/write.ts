/**
 * Write deliveries as CSV: UTF-8, comma, one header line, LF, an empty cell where there is no value.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Delivery } from './delivery.ts'

/** Write each delivery to `target/SOURCE/NAME`, one after another, over what is there. */
export async function write(deliveries: readonly Delivery[], target: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const { source, name, sql } of deliveries) {
    const folder = join(target, source)
    mkdirSync(folder, { recursive: true })
    await connection.run(
      `copy (${sql}) to '${join(folder, name).replaceAll("'", "''")}' (format csv, header)`,
    )
  }
  connection.closeSync()
}
