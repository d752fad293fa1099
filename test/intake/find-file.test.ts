import { expect, test } from 'vitest'
import { findFile } from '../../src/intake/find-file.ts'
import { source } from './crossings.ts'

test('a delivery is known by its name, and the part that differs is its period', () => {
  expect(findFile(source, '/in/passages-2024-01.csv')).toMatchObject({ period: '2024-01', mended: false })
  expect(findFile(source, 'PASSAGES-2024-02.CSV').period).toBe('2024-02')
})

test('rows that were mended belong to the file that they were set aside from', () => {
  expect(findFile(source, 'passages-2024-01.csv.set-aside.csv')).toMatchObject({
    period: '2024-01',
    mended: true,
  })
})

test('rows that were set aside a second time belong to the same file', () => {
  const name = 'passages-2024-01.csv.set-aside.csv.set-aside.csv'
  expect(findFile(source, name)).toMatchObject({ period: '2024-01', mended: true })
})

test('a name that is none of the source’s says which there are', () => {
  expect(() => findFile(source, 'visas.csv')).toThrow(/visas\.csv.*passages-\*\.csv/s)
  // The dot of a pattern is a dot.
  expect(() => findFile(source, 'passages-2024xcsv')).toThrow(/intake\.unknown-file/)
})
