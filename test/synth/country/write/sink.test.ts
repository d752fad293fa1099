import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import type { Layout } from '../../../../src/synth/country/write/layout.ts'
import { openSink } from '../../../../src/synth/country/write/sink.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-sink-'))
afterAll(() => rmSync(dir, { recursive: true }))

const layout: Layout = {
  file: 'rows.csv',
  agency: '',
  title: 'Rows',
  language: 'en',
  format: 'csv',
  encoding: 'utf8',
  separator: ',',
  numbered: 'R',
  columns: [
    { name: 'id', about: '' },
    { name: 'n', about: '', type: 'integer' },
  ],
}

const fill = async (of: Layout, keys: readonly number[], block: number) => {
  const placed: (readonly [string, number, number])[] = []
  const sink = openSink(dir, of, block, (file, row, { person }) => placed.push([file, row, person]))
  for (const key of keys) {
    const fields = of.numbered === undefined ? ['x', key] : [key]
    sink.push({ key, fields, person: key * 10, dirt: '' })
    if (sink.full()) await sink.flush()
  }
  await sink.end()
  return { placed, written: sink.written(), peak: sink.peak() }
}

test('rows are in order within a block, numbered over all blocks, and the truth is told where they stand', async () => {
  const { placed, written, peak } = await fill(layout, [3, 1, 2, 9, 7], 3)
  expect(readFileSync(join(dir, 'rows.csv'), 'utf8').trim().split('\n')).toEqual([
    'id,n',
    'R00000001,1',
    'R00000002,2',
    'R00000003,3',
    'R00000004,7',
    'R00000005,9',
  ])
  expect(placed.map(([, row, person]) => [row, person])).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 70],
    [5, 90],
  ])
  expect([written, peak]).toEqual([5, 3])
})

test('a workbook that is full is followed by a second one, whose rows begin at one', async () => {
  const { numbered: _, ...plain } = layout
  const { placed } = await fill({ ...plain, file: 'book.xlsx', format: 'xlsx' }, [1, 2, 3], 2)
  expect(
    readdirSync(dir)
      .filter((name) => name.endsWith('.xlsx'))
      .toSorted(),
  ).toEqual(['book-2.xlsx', 'book.xlsx'])
  expect(placed).toEqual([
    ['book.xlsx', 1, 10],
    ['book.xlsx', 2, 20],
    ['book-2.xlsx', 1, 30],
  ])
})

test('Parquet has typed columns and a row group a block, and is readable when nothing was put', async () => {
  const { numbered: _, ...plain } = layout
  const typed: Layout = {
    ...plain,
    file: 'rows.parquet',
    format: 'parquet',
    columns: [
      { name: 't', about: '' },
      { name: 'day', about: '', type: 'date' },
    ],
  }
  await fill(typed, [18_000, 18_001, 18_002], 2)
  await fill({ ...typed, file: 'none.parquet' }, [], 2)
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = await connection.runAndReadAll(`select t, day::text from '${join(dir, 'rows.parquet')}'`)
  expect(rows.getRows()).toEqual([
    ['x', '2019-04-14'],
    ['x', '2019-04-15'],
    ['x', '2019-04-16'],
  ])
  const none = await connection.runAndReadAll(`select count(*)::int from '${join(dir, 'none.parquet')}'`)
  expect(none.getRows()).toEqual([[0]])
  connection.closeSync()
})
