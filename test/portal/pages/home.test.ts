/**
 * The front page: its answer and what a change of members does to it, the largest corridors, and what nobody knows.
 */
import { expect, test } from 'vitest'
import { region } from '../../../src/portal/pages/home/region.ts'
import { portal } from '../../../src/portal/portal.tsx'
import { releaseOf } from './release-of.ts'
import type { Given } from './release-of.ts'

const source = 'undesa-ims-2024'
const stock = (to: string, from: string, year: string, value: number, estimate = 'OBSERVED'): Given => ({
  table: 'stock-origin',
  key: [to, from, '_T', source, year],
  value,
  estimate,
})
const regional = (composition: string, value: number, share: number): readonly Given[] => [
  { table: 'regional-stock', key: ['ECOWAS', composition, 'IN', '_T', source, '2024'], value },
  { table: 'intra-regional-share', key: ['ECOWAS', composition, 'IN', source, '2024'], value: share },
]
const money = (to: string, from: string, value: number | null): Given => ({
  table: 'remittances',
  key: [to, from, '2017'],
  value,
  reason: value === null ? 'NOT_PLAUSIBLE' : null,
})

const release = releaseOf(
  [
    ...regional('ECOWAS_2000', 8_040_400, 88.98),
    ...regional('ECOWAS_2025', 6_306_021, 41.63),
    stock('CIV', '_T', '1990', 1_800_000),
    stock('CIV', '_T', '2024', 2_880_839),
    stock('MLI', '_T', '2024', 545_323, 'EXTRAPOLATED'),
    stock('CIV', 'BFA', '2024', 1_820_882),
    stock('CIV', 'BFA', '1990', 927_902),
    stock('FRA', 'MLI', '2024', 120_393),
    stock('CIV', '_O', '2024', 9_000_000),
    money('MLI', 'CIV', null),
    money('BFA', 'CIV', null),
    money('MLI', 'FRA', 213),
    { table: 'deaths-route', key: ['SAHARA', 'DEAD', '2023-12'], value: 4 },
    { table: 'deaths-route', key: ['SAHARA', 'DEAD', '2024-05'], value: 4 },
    { table: 'sdg-10-7-3', key: ['_T', '_T', '2023'], value: 4_339 },
    { table: 'sdg-10-7-3', key: ['_T', '_T', '2024'], value: 935 },
  ],
  ['BFA', 'CIV', 'MLI'],
)
const app = portal(() => release, { version: '1' })
const page = async (lang: string): Promise<string> => {
  const text = await (await app.request(`/${lang}`)).text()
  return text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
}
const plain = (text: string): string => text.replace(/<[^>]+>/g, '')

test('the region is the composition that was in force at the date of the edition, and the one after it', () => {
  const found = region(release.vocabulary)
  expect([found?.before.id, found?.after?.id]).toEqual(['ECOWAS_2000', 'ECOWAS_2025'])
  expect([found?.before.members.length, found?.after?.members.length]).toEqual([15, 12])
})

test('the answer comes first, rounded and linked, and then what the new composition makes of it', async () => {
  const text = await page('en')
  expect(plain(text)).toContain(
    'In 2024, 8.0 million migrants lived in the fifteen ECOWAS countries; 89% of them',
  )
  expect(plain(text)).toContain('Since Burkina Faso, Mali and Niger left on 29 January 2025')
  expect(plain(text)).toContain('for the twelve that remain is 6.3 million migrants, and only 41.6%')
  expect(text).toContain('href="/en/cells/regional-stock/ECOWAS.ECOWAS_2025.IN._T.undesa-ims-2024.2024"')
})

test('French and Portuguese say it in their own way', async () => {
  expect(plain(await page('fr'))).toContain(
    'Le 29 janvier 2025, le Burkina Faso, le Mali et le Niger ont quitté le groupe.',
  )
  expect(plain(await page('pt'))).toContain('viviam nos quinze países da CEDEAO 8,0 milhões de migrantes')
})

test('corridors are ranked by people, without totals and residuals', async () => {
  const text = await page('en')
  expect(text.indexOf('/en/corridors/BFA/CIV')).toBeGreaterThan(0)
  expect(text.lastIndexOf('/en/corridors/MLI/FRA')).toBeGreaterThan(text.lastIndexOf('/en/corridors/BFA/CIV'))
  expect(text).not.toContain('/en/corridors/_O/CIV')
})

test('deaths are those of the last year that is whole', async () => {
  expect(plain(await page('en'))).toContain('4,340 people died or disappeared in 2023')
})

test('a sender whose every amount is missing is named among what nobody knows', async () => {
  const text = plain(await page('en'))
  expect(text).toContain('What migrants in Côte d’Ivoire send home')
  expect(text).toContain('For one of the three countries the figure of 2024 is no count')
})
