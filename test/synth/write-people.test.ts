import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { peopleSets } from '../../src/synth/sets.ts'
import { writePeople } from '../../src/synth/write-people.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-synth-'))
afterAll(() => rmSync(dir, { recursive: true }))

const write = (path: string, records: number, set = peopleSets.plain(1)) =>
  writePeople(set, { path, records, about: { set: 'plain' } })

async function rows(sql: string): Promise<readonly (readonly unknown[])[]> {
  const connection = await (await DuckDBInstance.create()).connect()
  return (await connection.runAndReadAll(sql)).getRows()
}

test('the same seed writes the same bytes, another seed others', async () => {
  const paths = ['a', 'b', 'c'].map((name) => join(dir, `${name}.parquet`))
  const [a = '', b = '', c = ''] = paths
  await write(a, 20_000)
  await write(b, 20_000)
  await write(c, 20_000, peopleSets.plain(2))
  expect(readFileSync(a).equals(readFileSync(b))).toBe(true)
  expect(readFileSync(a).equals(readFileSync(c))).toBe(false)
})

test('an engine reads the records as they were made, over the borders of row groups', async () => {
  const path = join(dir, 'read.parquet')
  const records = 130_000
  await write(path, records)
  const set = peopleSets.plain(1)
  const first = 102_398
  const expected = set.records(first, 4)
  expect(
    await rows(`select * from '${path}' where unique_id::int between ${first} and ${first + 3}`),
  ).toEqual([0, 1, 2, 3].map((i) => expected.map((fields) => fields[i])))
  expect(await rows(`select count(*)::int, count(distinct unique_id)::int from '${path}'`)).toEqual([
    [records, records],
  ])
})

test('numbers are numbers, texts are texts, and what a source left empty is null', async () => {
  const path = join(dir, 'types.parquet')
  await writePeople(peopleSets['west-africa'](1), { path, records: 5000, about: {} })
  const found = await rows(`select column_name, column_type from (describe select * from '${path}')`)
  const types = Object.fromEntries(found.map(([name, type]) => [String(name), type]))
  expect(found[0]).toEqual(['unique_id', 'VARCHAR'])
  expect(found.at(-1)).toEqual(['person', 'VARCHAR'])
  expect([types['age'], types['reference_year'], types['dob']]).toEqual(['INTEGER', 'INTEGER', 'VARCHAR'])
  expect(await rows(`select count(*)::int from '${path}' where dob is null and age is not null`)).not.toEqual(
    [[0]],
  )
})

test('a file that was stopped is not there, and the one of before is untouched', async () => {
  const folder = mkdtempSync(join(dir, 'stopped-'))
  const path = join(folder, 'people.parquet')
  writeFileSync(path, 'of before')
  const stop = new AbortController()
  const whole = await writePeople(peopleSets.plain(1), {
    path,
    records: 1_000_000_000,
    about: {},
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  expect(whole).toBe(false)
  expect(readdirSync(folder)).toEqual(['people.parquet'])
  expect(readFileSync(path, 'utf8')).toBe('of before')
})

test('a set that fails leaves nothing behind', async () => {
  const folder = mkdtempSync(join(dir, 'failed-'))
  const set = peopleSets.plain(1)
  const path = join(folder, 'people.parquet')
  const failing = {
    columns: set.columns,
    records: (first: number, count: number) => {
      if (first > 0) throw new Error('no more')
      return set.records(first, count)
    },
  }
  await expect(writePeople(failing, { path, records: 200_000, about: {} })).rejects.toThrow('no more')
  expect(existsSync(path)).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})
