/**
 * What the edition publishes, against figures computed independently from the same sources.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readManifest } from '../../src/published/manifest.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { testSite } from '../portal/site.ts'
import type { TestSite } from '../portal/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.release.close())

const cell = (table: string, ...key: readonly string[]) => site.release.cell(table, key)
const value = async (table: string, ...key: readonly string[]): Promise<number> =>
  (await cell(table, ...key))?.value ?? Number.NaN

const un = 'undesa-ims-2024'

test.each([
  ['ECOWAS_2000', 8_040_400, 89.0],
  ['ECOWAS_2025', 6_306_021, 41.6],
])('the stock of %s in 2024 is %d, of which %d %% from within', async (composition, stock, share) => {
  expect(await value('regional-stock', 'ECOWAS', composition, 'IN', '_T', un, '2024')).toBe(stock)
  expect(await value('intra-regional-share', 'ECOWAS', composition, 'IN', un, '2024')).toBeCloseTo(share, 1)
})

test.each([
  ['BFA', 2_050_050, 98.8],
  ['NGA', 2_094_265, 23.6],
  ['MLI', 1_292_519, 67.9],
  ['CIV', 1_211_422, 78.2],
  ['GHA', 1_055_494, 44.6],
  ['SEN', 741_357, 30.2],
  ['BEN', 726_530, 84.7],
  ['TGO', 584_790, 92.6],
  ['GIN', 508_203, 64.1],
  ['NER', 439_378, 94.6],
  ['LBR', 145_919, 64.1],
  ['CPV', 146_396, 0.3],
  ['GNB', 103_999, 55.5],
  ['GMB', 72_452, 17.6],
  ['SLE', 63_631, 81.4],
])('emigrants of %s in 2024 are %d, of whom %d %% in ECOWAS-15', async (country, stock, share) => {
  expect(await value('emigrants', country, '_T', '_T', un, '2024')).toBe(stock)
  expect(await value('intra-regional-share', country, 'ECOWAS_2000', 'OUT', un, '2024')).toBeCloseTo(share, 1)
})

test.each([
  ['MLI', 989.2],
  ['MRT', 773.7],
  ['GMB', 393.8],
  ['NGA', 178.6],
  ['BFA', 131.8],
  ['BEN', 6.1],
  ['CPV', 3.4],
  ['CIV', 89.2],
  ['GHA', 44.6],
  ['GIN', 253.7],
  ['GNB', 96.7],
  ['LBR', 97.1],
  ['SEN', 75.6],
  ['SLE', 80.6],
  ['TGO', 88.9],
  ['NER', 83.7],
])('SDG 10.7.4 of %s for 2022 is %d per 100,000', async (country, rate) => {
  expect(await value('sdg-10-7-4', country, '2022')).toBeCloseTo(rate, 1)
})

test.each([
  ['NGA', 'BEN', 17.35],
  ['NGA', 'TGO', 17.35],
  ['NGA', 'MLI', 13.59],
  ['CIV', 'MLI', 2.71],
  ['FRA', 'SEN', 4.24],
  ['GBR', 'NGA', 3.7],
])('sending from %s to %s cost %d %% in the third quarter of 2020', async (from, to, cost) => {
  expect(await value('remittance-cost', from, to, '2020-Q3')).toBeCloseTo(cost, 2)
})

test.each([
  ['NGA', 21_967],
  ['SEN', 2238],
  ['MLI', 1040],
  ['BFA', 444],
  ['CIV', 379],
])('remittances to %s in 2017 are %d million dollars', async (country, millions) => {
  expect(Math.round(await value('remittances', country, '_T', '2017'))).toBe(millions)
})

test('Côte d’Ivoire’s sending row is missing with its reason, not zero', async () => {
  const rows = await site.release.query({ table: 'remittances', where: { COUNTERPART_AREA: ['CIV'] } })
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toMatchObject({ value: null, status: 'O', reason: 'NOT_PLAUSIBLE' })
})

test('the rate of change is 100 · ln(P2 / P1) / n of the published stocks', async () => {
  const now = await value('stock-origin', 'CIV', '_T', '_T', un, '2024')
  const before = await value('stock-origin', 'CIV', '_T', '_T', un, '2020')
  expect(await value('stock-growth', 'CIV', '_T', un, '2024')).toBeCloseTo(
    (100 * Math.log(now / before)) / 4,
    10,
  )
})

test('every published observation has a value or a reason, and says where it comes from', async () => {
  for (const table of site.release.vocabulary.tables) {
    for (const row of await site.release.query({ table: table.id, limit: 3000 })) {
      expect(row.value === null ? row.reason : 'value', `${table.id} ${row.key.join('.')}`).not.toBeNull()
      expect(row.source).toBeTruthy()
      expect(row.vintage).toBeTruthy()
      expect(row.unit).toBeTruthy()
      expect(
        table.method === 'reported' ? row.delivery : 'derived',
        `${table.id} ${row.key.join('.')}`,
      ).not.toBeNull()
    }
  }
})

test('every derived cell leads to the cells that it was computed from', async () => {
  for (const table of site.release.vocabulary.tables.filter((t) => t.method === 'derived')) {
    // A share of nothing at hand, or a question that nobody tells of, has no cells behind it.
    const some = await site.release.query({ table: table.id, limit: 5000 })
    const first = some.find((o) => o.value !== null && o.value !== 0) ?? some[0]
    const inputs = await site.release.inputs(table.id, first?.key ?? [])
    expect(inputs.flatMap((i) => i.cells).length, `${table.id} ${first?.key.join('.')}`).toBeGreaterThan(0)
  }
})

test('tables that are first asked for all at once are loaded whole', async () => {
  const release = await openRelease(site.published)
  const tables = release.vocabulary.tables.map((table) => table.id)
  const counts = await Promise.all(tables.map((table) => release.count({ table })))
  release.close()
  const cells = readManifest(site.published)?.tables ?? {}
  expect(Object.fromEntries(tables.map((table, i) => [table, counts[i]]))).toEqual(
    Object.fromEntries(tables.map((table) => [table, cells[table]?.cells])),
  )
})
