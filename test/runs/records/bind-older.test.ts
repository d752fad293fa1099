/** Permits that were accepted before the type had a wage. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { bindOlder } from '../../../src/runs/records/bind-older.ts'
import type { RecordType } from '../../../src/standards/record-type.ts'
import { analysisColumns } from '../../../src/steps/harmonise/analysis.ts'
import { standards } from '../../steps/ask.ts'

const type = standards.recordTypes.find(({ id }) => id === 'permit') as RecordType
const about = { source: 'labour', file: 'permits-2022.csv', sha256: 'ab', type }
const folder = mkdtempSync(join(tmpdir(), 'corridor-older-'))
let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb(folder)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true, force: true })
})

async function written(columns: readonly string[], file: string): Promise<string> {
  const path = join(folder, file)
  await engine.write(`select ${columns.map((name, i) => `'${i}' as "${name}"`).join(', ')}`, path)
  return path
}

test('a column that the type got later is null in them, with the type that it would have', async () => {
  const path = await written(
    analysisColumns(type).filter((name) => name !== 'wage' && name !== 'occupation'),
    'older.parquet',
  )
  await bindOlder(engine, 'records/older', path, about)
  expect(
    await engine.rows(
      'select count(*)::integer as n, count(wage)::integer as wages, any_value(typeof(wage)) as kind, min(citizenship) as citizenship from "records/older"',
    ),
  ).toEqual([
    { n: 1, wages: 0, kind: 'DOUBLE', citizenship: String(analysisColumns(type).indexOf('citizenship')) },
  ])
})

test('records that have all columns are read from their file', async () => {
  await bindOlder(engine, 'records/whole', await written(analysisColumns(type), 'whole.parquet'), about)
  expect(await engine.rows('select wage from "records/whole"')).toEqual([
    { wage: String(analysisColumns(type).indexOf('wage')) },
  ])
})

test('records without a unit can draw no noise, and are refused', async () => {
  const path = await written(
    analysisColumns(type).filter((name) => name !== 'unit'),
    'apart.parquet',
  )
  await expect(bindOlder(engine, 'records/apart', path, about)).rejects.toMatchObject({
    code: 'run.outdated-records',
  })
})
