import { expect, test } from 'vitest'
import type { Group } from '../../src/quality/pair.ts'
import { worstCells, worstPairs } from '../../src/quality/worst-cells.ts'
import { ageLabel } from '../../src/standards/age.ts'
import { standards, tableOf } from '../steps/ask.ts'

const table = tableOf('stock-birth')
const pair = (place: string, sex: string, published: number, real: number) => ({
  key: ['XSA', place, sex, place === 'MLI' ? 'Y15T64' : '_T', 'census', '2023'],
  published,
  true: real,
})
const group: Group = {
  source: 'census',
  period: '2023',
  pairs: [
    pair('_T', '_T', 980, 1000),
    pair('MLI', 'F', 20, 40),
    pair('GIN', '_T', 9, 4),
    pair('FRA', 'M', 0, 6),
    pair('_U', 'F', 60, 0),
  ],
  suppressed: 0,
  total: { published: 980, true: 1000, cells: 1 },
}

test('cells are listed by their error for their size, but for unknowns and what protection explains', () => {
  // 20² / 40 is 10, 6² / 6 is 6, 20² / 1000 is 0.4; the error of 5 is explained.
  expect(worstPairs([group], 5).map(({ key }) => key[1])).toEqual(['MLI', 'FRA', '_T'])
})

test('a cell is named by the codes that it keeps apart, in each language', () => {
  const [first, , last] = worstCells(table, [group], 5, standards)
  expect(first?.words.map(({ en }) => en)).toEqual(['Mali', 'Female', ageLabel('Y15T64', 'en'), '2023'])
  expect(first?.words.map(({ pt }) => pt)[0]).toBe('Mali')
  expect(first).toMatchObject({ published: 20, true: 40 })
  expect(last?.words.map(({ fr }) => fr)).toEqual(['2023'])
})
