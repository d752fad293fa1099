/** Rows of a query over files that a run left, in an engine of its own. */
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Row } from '../../src/engine/engine.ts'

/** @param folder relative paths in the query begin there */
export async function askRows(folder: string, query: string): Promise<readonly Row[]> {
  const engine = await openDuckdb(folder)
  try {
    return await engine.rows(query)
  } finally {
    engine.close()
  }
}
