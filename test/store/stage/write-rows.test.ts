import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import { rowsHeld, rowsWriter } from '../../../src/store/stage/write-rows.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-rows-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function asked(sql: string) {
  const engine = await openDuckdb(dir)
  try {
    return await engine.rows(sql)
  } finally {
    engine.close()
  }
}

test('200,000 rows are written, and never more than one group of them is held', async () => {
  const writer = rowsWriter(join(dir, 'many.parquet'), ['name', 'odd'])
  let most = 0
  for (let row = 1; row <= 200_000; row++) {
    await writer.add(row * 2, [`n${row}`, row % 2 === 1 ? 'yes' : null])
    most = Math.max(most, writer.held)
  }
  await writer.finish()
  expect(most).toBeLessThan(rowsHeld)
  expect(writer.held).toBe(0)
  expect(
    await asked(`select count(*)::int as n, sum("row")::bigint as rows, count(odd)::int as odd, bool_and('n' || "row" // 2 = name) as same,
      any_value(typeof("row")) as numbers, any_value(typeof(name)) as texts from 'many.parquet'`),
  ).toEqual([
    { n: 200_000, rows: 40_000_200_000n, odd: 100_000, same: true, numbers: 'BIGINT', texts: 'VARCHAR' },
  ])
})

test('long texts are not held until a group has all its rows', async () => {
  const writer = rowsWriter(join(dir, 'long.parquet'), ['text'])
  let most = 0
  for (let row = 1; row <= 100; row++) {
    await writer.add(row, ['é'.repeat(1_000_000)])
    most = Math.max(most, writer.held)
  }
  await writer.finish()
  expect(most).toBeLessThan(33)
  expect(
    await asked(`select count(*)::int as n, sum(length(text))::bigint as signs from 'long.parquet'`),
  ).toEqual([{ n: 100, signs: 100_000_000n }])
})

test('a column of nulls alone is a column of texts', async () => {
  const writer = rowsWriter(join(dir, 'none.parquet'), ['a', 'b'])
  await writer.add(1, [null, 'x'])
  await writer.finish()
  expect(await asked(`select typeof(a) as t, a, b from 'none.parquet'`)).toEqual([
    { t: 'VARCHAR', a: null, b: 'x' },
  ])
})
