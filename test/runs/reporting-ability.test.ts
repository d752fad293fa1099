/**
 * What the West African countries can report, against a count by hand of the deliveries.
 *
 * Ghana's census of 2021 stands in `stock-census.csv` by birthplace with its total, men, women and seven countries, without age: of
 * the 23 figures that FMM S1 wants (1 + 2 + 15 + 5) that makes 8. Benin's of 2013 has everything. Côte d'Ivoire's of 2014 by citizenship
 * has its total, men and women and no country.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSite } from '../portal/site.ts'
import type { TestSite } from '../portal/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.release.close())

const value = async (table: string, ...key: readonly string[]): Promise<number | null | undefined> =>
  (await site.release.cell(table, key))?.value

test.each([
  ['fmm:S1', '_T', 'GHA', '2021', (100 * 8) / 23],
  ['fmm:S1', 'AGE', 'GHA', '2021', 0],
  ['fmm:S1', 'COUNTERPART_AREA', 'GHA', '2021', 100],
  ['fmm:S1', '_T', 'GHA', '2020', 0],
  ['fmm:S1', '_T', 'GHA', '2019', 100],
  ['unsd-dyb:B59', '_T', 'BEN', '2022', 100],
  ['unsd-dyb:B59', '_T', 'BEN', '2023', 0],
  ['unsd-dyb:B62', '_T', 'CIV', '2014', (100 * 3) / 23],
  ['gcm:CITIZENSHIP', '_T', 'CIV', '2014', (100 * 3) / 8],
  ['sdg:10-7-1', '_T', 'GHA', '2021', 0],
])('%s %s of %s in %s, from its own figures', async (request, breakdown, area, year, share) => {
  const found = await value('request-coverage', request, breakdown, 'NATIONAL', area, year)
  expect(found).toBeCloseTo(share, 6)
})

test('a figure of the United Nations fills nothing of the country’s own', async () => {
  expect(await value('request-coverage', 'undesa-ims:T1', '_T', 'NATIONAL', 'TGO', '2024')).toBe(0)
  expect(await value('request-coverage', 'undesa-ims:T1', '_T', 'ANY', 'TGO', '2024')).toBe(100)
})

test('reporting ability is the sum of its requests, and leaves out the bodies that ask their members only', async () => {
  const of = (template: string, statistic: string) =>
    value('reporting-ability', template, 'NATIONAL', statistic, 'GHA', '2024')
  const asked = site.release.vocabulary.templates.filter((t) => t.asked).map((t) => t.id)
  const filled = await Promise.all(asked.map((id) => of(id, 'FILLED')))
  expect(await of('_T', 'FILLED')).toBe(filled.reduce((n: number, one) => n + (one ?? 0), 0))
  expect(await of('fmm', 'FILLED')).toBe(8 + 5)
  expect(await of('fmm', 'REQUIRED')).toBe(1 + 23 + 23 + 6 + 4 + 23 + 23 + 8 + 3 + 8 + 2 + 6)
})

test('the years are those of censuses and estimates: 1990 to 2024', async () => {
  const years = await site.release.codes('request-coverage', 'TIME_PERIOD')
  expect([years[0], years.at(-1), years.length]).toEqual(['1990', '2024', 35])
})

test('gaps between censuses are told in years', async () => {
  expect(await value('timeliness', 'fmm:S1', 'NATIONAL', 'GAP_YEARS', 'GHA', '2021')).toBe(11)
  expect(await value('timeliness', 'fmm:S2', 'NATIONAL', 'GAP_YEARS', 'MLI', '2009')).toBe(11)
  // International Migrant Stock 2020 came out on 15 January 2021.
  expect(await value('timeliness', 'undesa-ims:AGE', 'ANY', 'LAG_DAYS', 'GHA', '2020')).toBe(15)
})

test('a number leads to the cells that it counts, and these to the census', async () => {
  const inputs = await site.release.inputs('request-coverage', ['fmm:S1', '_T', 'NATIONAL', 'GHA', '2021'])
  const found = inputs.filter((input) => input.count > 0)
  expect(new Set(found.map((input) => input.table))).toEqual(new Set(['stock-census']))
  expect(found.flatMap((input) => input.cells.map((cell) => cell.value))).toEqual(
    expect.arrayContaining([299_090, 71_814]),
  )
  const sum = await site.release.inputs('reporting-ability', ['_T', 'NATIONAL', 'SHARE', 'GHA', '2021'])
  expect(sum.flatMap((input) => input.cells.map((cell) => cell.key[0]))).toContain('fmm:S1')
  expect(sum.flatMap((input) => input.cells.map((cell) => cell.key[0]))).not.toContain('oecd-mig:B14')
})

test('census questions: asked where counted or read in the questionnaire, unknown elsewhere', async () => {
  const topic = async (code: string, area: string, year: string) =>
    (await value('census-topics', code, area, year)) ?? 'unknown'
  expect(await topic('COUNTRY_OF_BIRTH', 'GHA', '2010')).toBe(1)
  expect(await topic('YEAR_OF_ARRIVAL', 'BFA', '2006')).toBe(1)
  expect(await topic('MEMBERS_ABROAD', 'MLI', '2009')).toBe(1)
  expect(await topic('COUNTRY_OF_BIRTH', 'GMB', '1993')).toBe('unknown')
  expect(await site.release.cell('census-topics', ['CITIZENSHIP', 'SEN', '1993'])).toBeUndefined()
})
