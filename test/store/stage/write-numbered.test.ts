import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeNumbered } from '../../../src/store/stage/write-numbered.ts'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const ordered = async () =>
  (await at.engine.rows(`select current_setting('preserve_insertion_order') as kept`))[0]?.['kept']

test('rows are numbered in the order in which they are read, and the engine keeps order again', async () => {
  const query = 'select row_number() over () as "row", i from range(1000000) t(i)'
  expect(await writeNumbered(at.engine, query, join(at.folder, 'numbered.parquet'))).toBe(1_000_000)
  const [found] = await at.engine.rows(
    `select bool_and("row" = i + 1) as same, count(*)::int as n from read_parquet('numbered.parquet')`,
  )
  expect(found).toEqual({ same: true, n: 1_000_000 })
  expect(await ordered()).toBe(true)
})

test('the engine keeps order again after a query that fails', async () => {
  await expect(writeNumbered(at.engine, 'select nothing', join(at.folder, 'x.parquet'))).rejects.toThrow(
    'nothing',
  )
  expect(await ordered()).toBe(true)
})
