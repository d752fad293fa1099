import { afterAll, beforeAll, expect, test } from 'vitest'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const form = { format: 'jsonl' }
const good = '{"id":1,"name":"Awa"}\n'

test('a line is a row; names come in the order in which they are met', async () => {
  const found = await at.stage(
    `{"id": 12345678901234567890, "name": "A\\u00efssatou \\"B\\u00e2\\""}\n\n{"name": "", "ok": true, "born": null, "x": 1.50e3}\r\n`,
    form,
  )
  expect(found.columns).toEqual(['id', 'name', 'ok', 'born', 'x'])
  expect(found.table).toEqual([
    [1, '12345678901234567890', 'Aïssatou "Bâ"', null, null, null],
    [3, null, null, 'true', null, '1.50e3'],
  ])
})

test('a value within a value is called by both names; a list is refused with its path', async () => {
  const found = await at.stage('{"id":2,"address":{"city":"Noé","street":{"no":7}}}\n', form)
  expect(found.columns).toEqual(['id', 'address.city', 'address.street.no'])
  expect(found.table).toEqual([[1, '2', 'Noé', '7']])
  await expect(at.stage(`${good}{"id":2,"names":[{"given":"secret"}]}\n`, form)).rejects.toThrow(
    /^read\.nested: agency\/file has a list inside a row: names in row 2\.$/,
  )
  await expect(at.stage('{"id":2,"a":{"b":[]}}\n', form)).rejects.toThrow('a.b in row 1')
})

test('lines that are no objects are set aside', async () => {
  const found = await at.stage(
    `${good.repeat(40)}{"id":1,}\n{"id":1,"id":2}\n{"id":"\\ud800"}\n"secret"\n${good}`,
    form,
  )
  expect(found.unreadable).toEqual([
    { row: 41, reason: 'no-json-object' },
    { row: 42, reason: 'repeated-name' },
    { row: 43, reason: 'invalid-text' },
    { row: 44, reason: 'no-json-object' },
  ])
  expect(found.table.at(-1)).toEqual([45, '1', 'Awa'])
})

test('a last line that stops in the middle means that the file was cut off', async () => {
  await expect(at.stage(`${good.repeat(40)}{"id":1,"na`, form)).rejects.toThrow(
    'read.truncated: agency/file was cut off: its last line, 41, stops in the middle.',
  )
})

test('one array, or nothing that is an object, is another file', async () => {
  await expect(at.stage('[{"id":1}]', form)).rejects.toThrow('is one JSON array')
  await expect(at.stage('id,name\n1,Awa\n', form)).rejects.toThrow('read.empty-file')
})

test('a file without lines has the columns that the source asks for, and no rows', async () => {
  const lineless = await at.stage('', form, { asked: ['id', 'name'] })
  expect(lineless).toMatchObject({ rows: 0, columns: ['id', 'name'], table: [] })
})
