import { expect, test } from 'vitest'
import { cellsOf, field, given } from '../../../../src/steps/link/evaluate/sheet-cells.ts'

const hostile = [
  '=1+1',
  '+7',
  '-7',
  '@SUM(A1)',
  "'=x",
  '\tTab',
  'a,b',
  'say "x"',
  'two\nlines',
  ' blank ',
  'Ñ',
  '',
]

test.each(hostile)('%j is no formula in the file, and comes back as it was', (text) => {
  const written = field(text)
  const [, [cell] = []] = cellsOf(`a,b\n${written},x`, 'sheet.csv')
  expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  expect(given(cell ?? '')).toBe(text)
})

test('semicolons and a byte order mark are read; what is no table is refused', () => {
  expect(cellsOf('\uFEFFa;b\n1,5;2\n', 'sheet.csv')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ])
  expect(() => cellsOf('a,b\n"1,2\n', 'sheet.csv')).toThrow(/^read\.not-a-table: /)
})
