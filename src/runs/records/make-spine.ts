import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing } from './standing.ts'
import type { RecordRun } from './make-records.ts'
import { spineName } from './plan-records.ts'

export async function makeSpine(
  { place, engine }: RecordRun,
  _: readonly Standing[],
  _c: ReadonlyMap<string, string>,
): Promise<string> {
  const path = join(place.datasets, 'spine', 'spine.parquet')
  await engine.bind(spineName, path)
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
