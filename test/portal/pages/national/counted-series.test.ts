import { expect, test } from 'vitest'
import {
  countedSeries,
  countsItself,
  newestFinal,
  newestProvisional,
} from '../../../../src/portal/pages/national/counted-series.ts'
import { releaseOf } from '../release-of.ts'
import type { Given } from '../release-of.ts'

const moved = (year: string, value: number | null, more: Partial<Given> = {}): Given => ({
  table: 'immigration-citizenship',
  key: ['CIV', '_T', '_T', '_T', more.source ?? 'border', year],
  value,
  source: 'border',
  ...more,
})
const series = async (cells: readonly Given[]) =>
  countedSeries({ release: releaseOf(cells, ['CIV']) }, 'immigration-citizenship', 'CIV')
const years = (cells: readonly { readonly key: readonly string[] }[]) => cells.map((o) => o.key.at(-1))

test('a series has the totals of a table, oldest first', async () => {
  const women = moved('2023', 40)
  const cells = [
    moved('2023', 90),
    moved('2022', 80),
    { ...women, key: ['CIV', '_T', 'F', '_T', 'border', '2023'] },
  ]
  expect((await series(cells)).map((o) => o.value)).toEqual([80, 90])
})

test('of two sources the one that reaches further is told', async () => {
  const cells = [moved('2022', 80, { source: 'register' }), moved('2022', 85), moved('2023', 90)]
  expect((await series(cells)).map((o) => o.source)).toEqual(['border', 'border'])
})

test('the newest final figure comes before a provisional one, which is told beside it', async () => {
  const cells = await series([moved('2022', 80), moved('2023', 90), moved('2024', 70, { status: 'P' })])
  expect(years([newestFinal(cells), newestProvisional(cells)].filter((o) => o !== undefined))).toEqual([
    '2023',
    '2024',
  ])
})

test('where all are provisional the newest stands alone, and a withheld figure is none', async () => {
  const cells = await series([moved('2023', 90, { status: 'P' }), moved('2024', null, { status: 'Q' })])
  expect(newestFinal(cells)?.key.at(-1)).toBe('2023')
  expect(newestProvisional(cells)).toBe(undefined)
})

test('a release counts from records where one of its tables is made from them', () => {
  expect(countsItself({ release: releaseOf([moved('2023', 90)], ['CIV']) })).toBe(true)
  expect(countsItself({ release: releaseOf([{ table: 'stock-origin', key: [] }], ['CIV']) })).toBe(false)
})
