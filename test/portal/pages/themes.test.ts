/**
 * The themes and the list of countries: only what the release holds, sums that lead to their cells, years that are whole.
 */
import { expect, test } from 'vitest'
import { portal } from '../../../src/portal/portal.tsx'
import { releaseOf } from './release-of.ts'
import type { Given } from './release-of.ts'

const hosted = (area: string, type: string, year: string, value: number): Given => ({
  table: 'displaced-hosted',
  key: [area, type, year],
  value,
  vintage: '2025-12',
})
const applied = (to: string, from: string, year: string, value: number, unit = 'PS'): Given => ({
  table: 'asylum-applications',
  key: [to, from, 'N', unit, year],
  value,
  vintage: '2025-12',
})
const cost = (from: string, to: string, value: number): Given => ({
  table: 'remittance-cost',
  key: [from, to, '2020-Q3'],
  value,
})
const release = releaseOf(
  [
    hosted('MLI', 'REFUGEE', '2025', 286_715),
    hosted('MLI', 'IDP', '2025', 414_524),
    hosted('BFA', 'IDP', '2025', 2_062_534),
    hosted('BFA', 'REFUGEE', '2025', 40_996),
    hosted('CIV', 'IDP', '2020', 5_394),
    applied('FRA', 'MLI', '2024', 3_000),
    applied('FRA', 'MLI', '2025', 99_000),
    applied('GBR', 'MLI', '2024', 50_000, 'CASES'),
    applied('CIV', 'BFA', '2024', 1_000),
    cost('CIV', 'MLI', 2.71),
    cost('NGA', 'BEN', 17.35),
    { table: 'remittances-total', key: ['MLI', 'IN', '2022'], value: 1_057 },
    { table: 'remittances-total', key: ['BFA', 'IN', '2022'], value: 571 },
    { table: 'stock-share', key: ['MLI', 'undesa-ims-2024', '2024'], value: 2.3 },
    { table: 'net-migration', key: ['MLI', '2023'], value: -39_953 },
    { table: 'net-migration', key: ['CIV', '2023'], value: 6_002 },
  ],
  ['BFA', 'CIV', 'MLI'],
)
const app = portal(() => release, { version: '1' })
const get = async (path: string): Promise<string> => (await app.request(path)).text()
const plain = (text: string): string => text.replace(/<[^>]+>/g, '')

test('the list has only themes of which the release holds figures', async () => {
  const text = await get('/en/themes')
  expect(text).toContain('/en/themes/displacement')
  expect(text).not.toContain('/en/themes/flows')
})

test('a theme without figures says so and is still a page', async () => {
  const answer = await app.request('/pt/themes/flows')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('não tem números sobre este tema')
})

test('the displaced are summed over the newest year only, and the sum leads to its cells', async () => {
  const text = await get('/en/themes/displacement')
  expect(plain(text)).toContain('2.5 million people, 83% of them in Burkina Faso')
  expect(text).toContain('/en/tables/displaced-hosted?POPULATION_TYPE=IDP&amp;TIME_PERIOD=2025')
})

test('applications are those of the last year that had ended, and cases are never added to persons', async () => {
  const text = plain(await get('/en/themes/asylum'))
  expect(text).toContain('4,000 first applications for asylum in 2024')
  expect(text).toContain('25% of all were made inside the region itself')
})

test('the cost figure tells how many corridors miss the limit and how many hold the goal', async () => {
  const text = plain(await get('/en/themes/remittances'))
  expect(text).toContain(
    '1 of 2 surveyed corridors cost more than 5%. Corridors at or under the goal of 3%: 1.',
  )
})

test('the list of countries sorts by a column, with missing figures last either way', async () => {
  const order = async (query: string): Promise<readonly string[]> => {
    const text = await get(`/en/countries?sort=net&order=${query}`)
    const table = text.slice(text.indexOf('id="key-numbers-caption"'))
    return [...table.matchAll(/<th scope="row"><a href="\/en\/countries\/([A-Z]{3})"/g)].map(
      (m) => m[1] ?? '',
    )
  }
  expect(await order('up')).toEqual(['MLI', 'CIV', 'BFA'])
  expect(await order('down')).toEqual(['CIV', 'MLI', 'BFA'])
})
