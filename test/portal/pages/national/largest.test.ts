import { expect, test } from 'vitest'
import { largest } from '../../../../src/portal/pages/national/largest.ts'
import { releaseOf } from '../release-of.ts'
import type { Given } from '../release-of.ts'

const cell = (area: string, value: number | null, year = '2023', source = 'census'): Given => ({
  table: 'stock-birth',
  key: ['CIV', area, '_T', '_T', source, year],
  value,
  source,
})
const found = async (cells: readonly Given[]): Promise<readonly string[] | undefined> => {
  const groups = await largest({ release: releaseOf(cells, ['CIV']) }, 'stock-birth', 'CIV')
  return groups?.cells.map((o) => `${o.key[1]} ${o.value}`)
}

test('countries stand by size, without the own country, totals and those not known', async () => {
  expect(
    await found([cell('_T', 900), cell('CIV', 500), cell('MLI', 70), cell('BFA', 90), cell('_U', 80)]),
  ).toEqual(['BFA 90', 'MLI 70'])
})

test('only the newest period counts, and only numbers that were not withheld', async () => {
  expect(await found([cell('MLI', 200, '2013'), cell('MLI', 70), cell('BFA', null)])).toEqual(['MLI 70'])
})

test('sub-regions stand in where there are no countries, without that of the own country', async () => {
  expect(
    await found([cell('_T', 900), cell('M49_011', 800), cell('M49_155', 30), cell('M49_015', 40)]),
  ).toEqual(['M49_015 40', 'M49_155 30'])
})

test('a release without the table, or without a figure, has no groups', async () => {
  expect(await found([])).toBe(undefined)
  expect(await found([cell('_T', 900)])).toBe(undefined)
})
