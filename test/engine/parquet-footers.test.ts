/**
 * Footers of Parquet files as Spark writes them, made here by DuckDB with the account of the columns that Spark adds.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { openFooters } from '../../src/engine/parquet-footers.ts'
import { literal } from '../../src/sql/literal.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-footers-'))
const strange = join(folder, 'a [b] {c}* d? e\\f')
const footers = openFooters()
beforeAll(() => {
  mkdirSync(strange)
})
afterAll(() => {
  footers.close()
  rmSync(folder, { recursive: true, force: true })
})

const list = (element: unknown): object => ({ type: 'array', elementType: element, containsNull: true })
const field = (name: string, type: unknown): object => ({ name, type, nullable: true, metadata: {} })

/** Write `rows` rows whose footer tells of `fields`, or of nothing. */
async function write(name: string, rows: number, fields?: readonly object[]): Promise<string> {
  const path = join(strange, name)
  const told = fields === undefined ? undefined : JSON.stringify({ type: 'struct', fields })
  const engine = await openDuckdb(folder)
  try {
    const metadata =
      told === undefined
        ? ''
        : `, kv_metadata {'org.apache.spark.sql.parquet.row.metadata': ${literal(told)}}`
    await engine.rows(
      `copy (select range as n from range(${rows})) to ${literal(path)} (format parquet${metadata})`,
    )
    return path
  } finally {
    engine.close()
  }
}

test('rows of all files are counted, and columns are declared as Spark has them', async () => {
  const fields = [
    field('n', 'integer'),
    field('a "b`', 'long'),
    field('share', 'decimal(12,3)'),
    field('words', list('string')),
    field('deep', list(list('double'))),
  ]
  const files = [await write('part-0.parquet', 3, fields), await write('part-1.parquet', 4, fields)]
  expect(await footers.read(files)).toEqual({
    rows: 7,
    columns: [
      { name: 'n', type: 'int' },
      { name: 'a "b`', type: 'bigint' },
      { name: 'share', type: 'decimal(12,3)' },
      { name: 'words', type: 'array<string>' },
      { name: 'deep', type: 'array<array<double>>' },
    ],
  })
})

test('without an account of the columns, or with a type that is not known, none is declared', async () => {
  const bare = await write('bare.parquet', 2)
  const other = await write('other.parquet', 0, [field('n', 'integer'), field('m', { type: 'map' })])
  expect(await footers.read([bare])).toEqual({ rows: 2, columns: [] })
  expect(await footers.read([other])).toEqual({ rows: 0, columns: [] })
  expect(await footers.read([])).toEqual({ rows: 0, columns: [] })
})
