import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parquet } from '../../src/exchange/parquet.ts'
import type { TableData } from '../../src/exchange/table-data.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { sampleData } from './sample-data.ts'

async function read(data: TableData): Promise<readonly Record<string, unknown>[]> {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-parquet-'))
  const path = join(dir, 'a.parquet')
  writeFileSync(path, parquet(data))
  const database = await openDuckdbFile(':memory:', { readOnly: false })
  const rows = await database.rows<Record<string, unknown>>('select * from read_parquet(?)', [path])
  database.close()
  rmSync(dir, { recursive: true })
  return rows
}

test('DuckDB reads the file back with types, values and gaps', async () => {
  const rows = await read(sampleData)
  expect(rows.map((row) => row['OBS_VALUE'])).toEqual(sampleData.cells.map((cell) => cell.value))
  expect(rows.map((row) => row['REASON_MISSING'])).toEqual(sampleData.cells.map((cell) => cell.reason))
  expect(rows.map((row) => row['TYPE_OF_DATA'])).toEqual(sampleData.cells.map((cell) => cell.typeOfData))
  expect(rows[0]).toMatchObject({
    REF_AREA: 'CIV',
    REF_AREA_LABEL: 'Côte d’Ivoire',
    TIME_PERIOD: '2015',
    ROWS: '1',
  })
})

test('a selection without cells is a file with columns and no rows', async () => {
  expect(await read({ ...sampleData, cells: [] })).toEqual([])
})

test('a column in which everything is missing is kept', async () => {
  const cells = sampleData.cells.slice(1, 2)
  expect(await read({ ...sampleData, cells })).toMatchObject([{ OBS_VALUE: null, OBS_STATUS: 'L' }])
})
