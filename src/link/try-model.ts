/**
 * Try a model before there are records: that each column it names can be had, and that an engine can read its SQL.
 */
import { tmpdir } from 'node:os'
import { openPrivateDuckdb } from '../engine/private-duckdb.ts'
import { coding } from '../steps/link/encode/coding.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { checkSql } from './check-sql.ts'

/**
 * @param columns what every source will have
 * @throws link.unknown-column, link.invalid-column, link.unsupported-column, link.invalid-model
 */
export async function tryModel(model: LinkModel, columns: readonly string[]): Promise<void> {
  const coded = coding(model, columns)
  const engine = await openPrivateDuckdb(tmpdir())
  try {
    await checkSql({ engine }, model, coded, columns)
  } finally {
    engine.close()
  }
}
