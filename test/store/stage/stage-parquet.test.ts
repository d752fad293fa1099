import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const form = { format: 'parquet' }

async function parquet(query: string): Promise<Uint8Array> {
  await at.engine.write(query, 'given.parquet')
  return readFileSync(join(at.folder, 'given.parquet'))
}

test('values become texts: whole numbers plain, dates and times ISO, what is empty null', async () => {
  const bytes = await parquet(`select * from (values
    (9007199254740993::bigint, 12.0::double, 0.1::float, 1.50::decimal(5,2), true, date '1990-01-02', timestamp '2024-03-01 10:20:30', timestamptz '2024-03-01 10:20:30+02', time '01:02:03', 'é'),
    (null, 'nan'::double, 1e20::float, null, false, null, null, null, null, '')) as t (big, whole, part, money, yes, day, moment, zoned, clock, "text")`)
  const found = await at.stage(bytes, form)
  expect(found.columns).toEqual([
    'big',
    'whole',
    'part',
    'money',
    'yes',
    'day',
    'moment',
    'zoned',
    'clock',
    'text',
  ])
  expect(found.table).toEqual([
    [
      1,
      '9007199254740993',
      '12',
      '0.1',
      '1.50',
      'true',
      '1990-01-02',
      '2024-03-01T10:20:30',
      '2024-03-01T08:20:30Z',
      '01:02:03',
      'é',
    ],
    [2, null, null, '1e+20', null, 'false', null, null, null, null, null],
  ])
})

test('many rows keep their order, and a name with the signs of a pattern is a name', async () => {
  const bytes = await parquet('select i as n from range(300000) t(i)')
  const found = await at.stage(bytes, form, { name: 'export [1]*.parquet' })
  expect(found.rows).toBe(300_000)
  expect(found.table.every(([row, n]) => Number(n) + 1 === row)).toBe(true)
})

test('lists, objects and bytes are refused with their column', async () => {
  await expect(at.stage(await parquet('select [1] as a'), form)).rejects.toThrow(
    'read.unsupported: agency/file has lists or objects in the column “a”',
  )
  await expect(at.stage(await parquet("select {'x': 1} as a"), form)).rejects.toThrow('lists or objects')
  await expect(at.stage(await parquet("select 'x'::blob as a"), form)).rejects.toThrow(
    'bytes in the column “a”',
  )
})

test('names that are there twice, or only in another spelling', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'Name', data: ['x'], type: 'STRING' },
      { name: 'NAME', data: ['y'], type: 'STRING' },
    ],
  })
  await expect(at.stage(new Uint8Array(bytes), form)).rejects.toThrow('columns 1 and 2 have one name')
})

test('no rows, a file that was cut off, a file of another kind, a file whose middle is broken', async () => {
  const rowless = await at.stage(await parquet('select 1 as a where false'), form)
  expect(rowless).toMatchObject({ rows: 0, columns: ['a'], table: [] })
  const bytes = await parquet("select i, 'text ' || hash(i) as t from range(20000) t(i)")
  await expect(at.stage(bytes.subarray(0, 5000), form)).rejects.toThrow('read.truncated')
  await expect(at.stage('a,b\n1,2\n', form)).rejects.toThrow('read.other-format')
  const broken = Buffer.from(bytes)
  broken.fill(0xff, 20, 20_000)
  await expect(at.stage(broken, form)).rejects.toThrow('read.damaged')
  const encrypted = Buffer.from(bytes)
  encrypted.write('PARE', encrypted.length - 4, 'latin1')
  await expect(at.stage(encrypted, form)).rejects.toThrow('read.protected')
})
