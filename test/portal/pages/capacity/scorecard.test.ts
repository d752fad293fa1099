import { expect, test } from 'vitest'
import { Activity } from '../../../../src/capacity/model/activity.ts'
import { Strategy } from '../../../../src/capacity/model/strategy.ts'
import { ask, capacityRelease } from './small-capacity.ts'

const activity = Activity.parse({
  id: 'accra-2018',
  kind: 'workshop',
  title: { en: 'Workshop in Accra', fr: 'Atelier à Accra', pt: 'Seminário em Acra' },
  summary: 'A workshop.',
  start: '2018-03',
  countries: ['GHA'],
  topics: ['CENSUS'],
  source: { document: 'Brief' },
})
const strategy = Strategy.parse({
  id: 'GHA-2025',
  country: 'GHA',
  title: { en: 'Counting who moves', fr: 'Compter qui se déplace', pt: 'Contar quem se desloca' },
  from: 2025,
  to: 2029,
  status: 'adopted',
})
const page = ask(capacityRelease({ activities: [activity], strategies: [strategy] }))
const answer = (html: string): string =>
  (/<p class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')

test('a scorecard answers with the share, the count behind it, every source, and what the last census asked', async () => {
  expect(answer((await page('/en/capacity/countries/GHA')).html)).toBe(
    'On its own statistics, Ghana can fill 30% of the cells that international bodies ask for in 2024 (60 of 200). ' +
      'With every source taken together it is 60%. Its last census with a question on migration was that of 2021; ' +
      'of the 5 core questions, it is known to have asked 2.',
  )
  expect(answer((await page('/fr/capacity/countries/TGO')).html)).toContain('ne connaît aucun recensement')
})

test('every measure of the country has its row, which leads to how it is worked out', async () => {
  const { html } = await page('/en/capacity/countries/GHA')
  for (const id of ['reporting', 'census-age', 'timeliness', 'openness', 'agencies-mapped', 'policy-uses'])
    expect(html).toContain(`href="/en/capacity/measures/${id}"`)
})

test('a question that no source tells of is not said to be absent', async () => {
  const { html } = await page('/en/capacity/countries/MLI')
  const table = /id="questions-table".*?<\/table>/.exec(html)?.[0] ?? html
  expect(table).toMatch(/Country of birth.*?cells\/census-topics\/COUNTRY_OF_BIRTH\.MLI\.2009">asked</)
  expect(table).toMatch(/Citizenship.*?>not asked</)
  const ghana = (await page('/en/capacity/countries/GHA')).html
  expect(ghana).toMatch(/Year or period of arrival.*?not told/)
})

test('the strategy and the activities are those of the country', async () => {
  const { html } = await page('/pt/capacity/countries/GHA')
  expect(html).toContain('Contar quem se desloca: adotada.')
  expect(html).toContain('Seminário em Acra')
  const mali = (await page('/pt/capacity/countries/MLI')).html
  expect(mali).not.toContain('Seminário em Acra')
  expect(mali).toContain('ninguém no país a aprovou')
})

test('a name leads to the code, and a country outside the edition is not found', async () => {
  const app = await page('/en/capacity/countries/ghana')
  expect(app.status).toBeGreaterThanOrEqual(301)
  expect(app.status).toBeLessThanOrEqual(308)
  expect((await page('/en/capacity/countries/Xyzzy')).status).toBe(404)
  expect((await page('/en/capacity/countries/CIV')).status).toBe(404)
})
