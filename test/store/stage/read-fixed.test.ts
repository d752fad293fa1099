import { afterAll, beforeAll, expect, test } from 'vitest'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const form = {
  format: 'fixed',
  fields: [
    ['id', 1, 4],
    ['name', 5, 12],
    ['sex', 13, 13],
  ],
}
const good = '0001Awa     F\n'

test('fields stand at their characters, both ends inclusive, and lose their padding', async () => {
  const found = await at.stage(
    `0001Aïssatou F\n  02فاطمة   F   \n0003        M\n`.replaceAll('tou F', 'touF'),
    form,
  )
  expect(found.columns).toEqual(['id', 'name', 'sex'])
  expect(found.table).toEqual([
    [1, '0001', 'Aïssatou', 'F'],
    [2, '02', 'فاطمة', 'F'],
    [3, '0003', null, 'M'],
  ])
})

test('fields may leave out characters, and a character outside the basic plane is one', async () => {
  const found = await at.stage('12😀4\r\n', {
    format: 'fixed',
    fields: [
      ['a', 1, 2],
      ['b', 4, 4],
    ],
    skip: 0,
  })
  expect(found.unreadable).toEqual([])
  expect(found.table).toEqual([[1, '12', '4']])
})

test('a line that does not reach the last field, or goes on after it, is set aside', async () => {
  const found = await at.stage(`${good.repeat(18)}0001Awa\n0001Awa     FX\n${good}`, form)
  expect(found.unreadable).toEqual([
    { row: 19, reason: 'too-few-fields' },
    { row: 20, reason: 'too-many-fields' },
  ])
  expect(found.table.at(-1)).toEqual([21, '0001', 'Awa', 'F'])
})

test('a last line that stops in the middle means that the file was cut off', async () => {
  await expect(at.stage(`${good.repeat(18)}0001Aw`, form)).rejects.toThrow('read.truncated')
})

test('lines before the data, comments and empty lines are no rows; encodings are found', async () => {
  const bytes = Buffer.from(`Extract\n* by hand\n\n0001B\xE2      F\n`, 'latin1')
  const found = await at.stage(bytes, { ...form, skip: 1, comment: '*' })
  expect(found.found).toEqual({ encoding: 'windows-1252' })
  expect(found.table).toEqual([[1, '0001', 'Bâ', 'F']])
})

test('names that are there twice, or that the source maps and the form does not have', async () => {
  const twice = {
    format: 'fixed',
    fields: [
      ['id', 1, 4],
      ['ID', 5, 12],
    ],
  }
  await expect(at.stage(good, twice)).rejects.toThrow('columns 1 and 2 have one name')
  await expect(at.stage(good, form, { asked: ['id', 'born'] })).rejects.toThrow('has no column born')
})
