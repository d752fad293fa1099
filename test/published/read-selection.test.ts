import { expect, test } from 'vitest'
import { readSelection } from '../../src/published/read-selection.ts'
import { writeSelection } from '../../src/published/write-selection.ts'

const table = { id: 'stock-origin', dimensions: ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'TIME_PERIOD'] }
const read = (text: string): ReturnType<typeof readSelection> =>
  readSelection(table, new URLSearchParams(text))

test('codes are joined by commas or given again, as a form does', () => {
  const query = { table: 'stock-origin', where: { REF_AREA: ['SEN', 'MLI'], SEX: ['_T'] } }
  expect(read('REF_AREA=SEN,MLI&SEX=_T')).toEqual(query)
  expect(read('REF_AREA=SEN&REF_AREA=MLI&SEX=_T&COUNTERPART_AREA=')).toEqual(query)
})

test.each([
  ['TIME_PERIOD=2020..2024', { from: '2020', to: '2024' }],
  ['TIME_PERIOD=2020..', { from: '2020' }],
  ['TIME_PERIOD=..2020-Q3', { to: '2020-Q3' }],
  ['TIME_PERIOD=latest', { latest: true }],
  ['TIME_PERIOD=..2020,latest', { to: '2020', latest: true }],
  ['TIME_PERIOD=2015,2020', { where: { TIME_PERIOD: ['2015', '2020'] } }],
  ['lang=fr&limit=10', { limit: 10 }],
])('%s is read, written and read again as the same', (text, rest) => {
  const query = read(text)
  expect(query).toEqual({ table: 'stock-origin', ...rest })
  expect(read(writeSelection(table, query))).toEqual(query)
})

test('equal selections have one address', () => {
  expect(writeSelection(table, read('SEX=_T&REF_AREA=SEN,MLI'))).toBe('REF_AREA=MLI,SEN&SEX=_T')
  expect(writeSelection(table, read('REF_AREA=MLI,SEN,MLI&SEX=_T&lang=fr'))).toBe('REF_AREA=MLI,SEN&SEX=_T')
})

test.each([
  ['REF=SEN', 'published.unknown-dimension'],
  ['TIME_PERIOD=last%20year', 'published.invalid-parameter'],
  ['TIME_PERIOD=2010..2020,2015', 'published.invalid-parameter'],
  ['limit=0', 'published.invalid-parameter'],
])('%s is refused', (text, code) => {
  expect(() => read(text)).toThrow(code)
})
