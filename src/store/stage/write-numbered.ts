/**
 * Let the embedded engine write rows that carry their number (`row_number() over ()`), without holding them.
 *
 * DuckDB 1.5 numbers rows one after the other as they are read, so their order is in the column `row`. To keep it in the file too
 * it would collect what is read until it can be written, about half of a large file.
 */
import type { Engine } from '../../engine/engine.ts'

/** @returns the number of rows */
export async function writeNumbered(engine: Engine, query: string, path: string): Promise<number> {
  await engine.rows('set preserve_insertion_order = false')
  try {
    return await engine.write(query, path)
  } finally {
    await engine.rows('set preserve_insertion_order = true')
  }
}
