import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileForm } from '../../../src/edition/file-form.ts'
import { stageFile } from '../../../src/store/stage/stage-file.ts'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const form = FileForm.parse({})
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

test('the delivered file stays as it is; rows that stood under the name are replaced, and none is written', async () => {
  const path = join(at.folder, 'given.csv')
  await at.engine.keep('made', "select 'old' as a")
  writeFileSync(path, 'id,name\n1,Awa\n')
  const before = sha256(path)
  const staged = await stageFile(path, 'x', form, 'made', at.engine)
  expect(staged).toEqual({
    rows: 1,
    columns: ['id', 'name'],
    unreadable: [],
    found: { encoding: 'utf-8', delimiter: ',' },
  })
  expect(sha256(path)).toBe(before)
  expect(await at.engine.rows(`select typeof("row") as "row", typeof(id) as id from made`)).toEqual([
    { row: 'BIGINT', id: 'VARCHAR' },
  ])
  expect(at.files()).toEqual(['given.csv'])
})

test.each([{ slow: false }, { slow: true }])(
  'a problem leaves nothing under the name: %j',
  async ({ slow }) => {
    await at.stage('id,name\n1,Awa\n', {}, { slow })
    await expect(at.stage('id,name\n1,2,3\n', {}, { slow })).rejects.toThrow('read.not-that-table')
    await expect(at.engine.rows('select * from staged')).rejects.toThrow('does not exist')
  },
)

test('no file, and a folder in its place', async () => {
  mkdirSync(join(at.folder, 'folder'))
  for (const name of ['absent.csv', 'folder'])
    await expect(stageFile(join(at.folder, name), 'agency/file', form, 'none', at.engine)).rejects.toThrow(
      'read.missing-file: The delivery agency/file is not there',
    )
})

test.each([
  ['%PDF-1.7\n', 'a PDF document'],
  [Buffer.from('1F8B0800', 'hex'), 'a file compressed with gzip'],
  ['$FL2@(#) SPSS', 'a file of SPSS (SAV)'],
  ['\n<!DOCTYPE html><table>', 'a web page'],
  ['PAR1....PAR1', 'a Parquet file'],
])('a file that is something else is called what it is: %j', async (bytes, found) => {
  await expect(at.stage(bytes)).rejects.toThrow(`read.other-format: agency/file is ${found}.`)
})

test('fifty thousand rows that are no rows are refused by their share, with no field told', async () => {
  await expect(at.stage(`id,name\n${'secret\n'.repeat(50_000)}`)).rejects.toThrow(
    /^(?!.*secret)read\.not-that-table: 50000 of 50000 rows/,
  )
})
