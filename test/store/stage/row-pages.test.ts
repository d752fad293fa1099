import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrivateDuckdb } from '../../../src/engine/private-duckdb.ts'
import type { NumberedTexts, PrivateEngine } from '../../../src/engine/private-duckdb.ts'
import { rowPages, rowsHeld } from '../../../src/store/stage/row-pages.ts'
import type { Fields, NumberedRow } from '../../../src/store/stage/row.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-rows-'))
let engine: PrivateEngine
beforeAll(async () => {
  engine = await openPrivateDuckdb(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

async function* read(rows: number, fields: (row: number) => Fields): AsyncGenerator<NumberedRow> {
  for (let row = 1; row <= rows; row++) yield { row: row * 2, fields: fields(row) }
}

/** The longest page that went by. */
let longest = 0
async function* seen(pages: AsyncIterable<NumberedTexts>): AsyncGenerator<NumberedTexts> {
  longest = 0
  for await (const page of pages) {
    longest = Math.max(longest, page.row.length)
    yield page
  }
}

test('200,000 rows come in pages, and stand in the engine as they came and in no file', async () => {
  const rows = read(200_000, (row) => [`n${row}`, row % 2 === 1 ? 'yes' : null])
  expect(await engine.takeNumbered('many', ['name', 'odd'], seen(rowPages(rows, 2)))).toBe(200_000)
  expect(longest).toBe(rowsHeld)
  expect(
    await engine.rows(`select count(*)::int as n, sum("row")::bigint as rows, count(odd)::int as odd, bool_and('n' || "row" // 2 = name) as same,
      any_value(typeof("row")) as numbers, any_value(typeof(name)) as texts from many`),
  ).toEqual([
    { n: 200_000, rows: 40_000_200_000n, odd: 100_000, same: true, numbers: 'BIGINT', texts: 'VARCHAR' },
  ])
  expect(readdirSync(dir, { recursive: true })).toEqual([])
})

test('long texts are not held until a page has all its rows', async () => {
  const rows = read(100, () => ['é'.repeat(1_000_000)])
  expect(await engine.takeNumbered('long', ['text'], seen(rowPages(rows, 1)))).toBe(100)
  expect(longest).toBe(32)
  expect(
    await engine.rows('select count(*)::int as n, sum(length("text"))::bigint as signs from long'),
  ).toEqual([{ n: 100, signs: 100_000_000n }])
})

test('a column of nulls alone is a column of texts, and no rows are a table without rows', async () => {
  await engine.takeNumbered(
    'nulls',
    ['a', 'b'],
    rowPages(
      read(1, () => [null, 'x']),
      2,
    ),
  )
  expect(await engine.rows('select typeof(a) as t, a, b from nulls')).toEqual([
    { t: 'VARCHAR', a: null, b: 'x' },
  ])
  expect(
    await engine.takeNumbered(
      'none',
      ['a'],
      rowPages(
        read(0, () => []),
        1,
      ),
    ),
  ).toBe(0)
  expect(await engine.columns('select a from none')).toEqual({ a: [] })
})

test('where reading fails in the middle, nothing is kept', async () => {
  const broken = async function* broken(): AsyncGenerator<NumberedRow> {
    yield* read(30_000, (row) => [`n${row}`])
    throw new Error('row 30001 cannot be read')
  }
  await expect(engine.takeNumbered('half', ['name'], rowPages(broken(), 1))).rejects.toThrow('row 30001')
  await expect(engine.rows('select * from half')).rejects.toThrow('does not exist')
})
