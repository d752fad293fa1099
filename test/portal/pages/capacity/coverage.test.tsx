import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { makeContext } from '../../../../src/portal/make-context.ts'
import { capacityCoverage } from '../../../../src/portal/pages/capacity/coverage.tsx'
import { releaseOf } from '../release-of.ts'
import type { Given } from '../release-of.ts'

const share = (
  request: string,
  breakdown: string,
  origin: string,
  area: string,
  year: string,
  value: number,
): Given => ({
  table: 'request-coverage',
  key: [request, breakdown, origin, area, year],
  value,
})
const able = (origin: string, statistic: string, area: string, year: string, value: number): Given => ({
  table: 'reporting-ability',
  key: ['_T', origin, statistic, area, year],
  value,
})
const figure = (request: string, origin: string, area: string, year: string): Given => ({
  table: 'timeliness',
  key: [request, origin, 'COMPARABLE', area, year],
})

const given: readonly Given[] = [
  share('fmm:S1', '_T', 'NATIONAL', 'GHA', '2024', 34.8),
  share('fmm:S1', '_T', 'NATIONAL', 'GHA', '2014', 100),
  share('fmm:S1', 'TOTAL', 'NATIONAL', 'GHA', '2024', 100),
  share('fmm:S1', 'SEX', 'NATIONAL', 'GHA', '2024', 100),
  share('fmm:S1', 'AGE', 'NATIONAL', 'GHA', '2024', 0),
  share('fmm:S1', 'COUNTERPART_AREA', 'NATIONAL', 'GHA', '2024', 60),
  share('fmm:S2', '_T', 'NATIONAL', 'GHA', '2024', 0),
  share('fmm:S2', '_T', 'ANY', 'GHA', '2024', 0),
  share('fmm:E2', '_T', 'NATIONAL', 'GHA', '2024', 0),
  share('fmm:E2', '_T', 'ANY', 'GHA', '2024', 100),
  share('fmm:S1', '_T', 'NATIONAL', 'TGO', '2024', 0),
  figure('fmm:S1', 'NATIONAL', 'GHA', '2021'),
  figure('fmm:S2', 'NATIONAL', 'GHA', '2010'),
  figure('fmm:S2', 'ANY', 'GHA', '2010'),
  able('NATIONAL', 'SHARE', 'GHA', '2014', 49.9),
  able('NATIONAL', 'SHARE', 'GHA', '2024', 17),
  able('NATIONAL', 'FILLED', 'GHA', '2024', 85),
  able('NATIONAL', 'REQUIRED', 'GHA', '2024', 501),
  able('ANY', 'SHARE', 'GHA', '2024', 37.9),
  able('NATIONAL', 'SHARE', 'TGO', '2024', 0),
  { table: 'stock-census', key: ['GHA', '_T', '_T', '_T', 'B', 'r', '2021'] },
  { table: 'emigrants', key: ['GHA', '_T', '_T', 'un', '2024'] },
  { table: 'census-topics', key: ['COUNTRY_OF_BIRTH', 'GHA', '2010'] },
  { table: 'census-topics', key: ['CITIZENSHIP', 'GHA', '2010'], value: null, reason: 'NOT_AVAILABLE' },
]

async function shown(query: string, cells: readonly Given[] = given) {
  const release = releaseOf(cells, ['GHA', 'TGO'])
  const ctx = makeContext(release, {
    lang: 'en',
    path: '/capacity/coverage',
    params: {},
    query: new URLSearchParams(query),
    origin: 'https://example.org',
  })
  const page = await capacityCoverage(ctx)
  const written = String(await html`${page.body}`)
  const text = written.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { page, html: written, text }
}

test('the region is answered by the country that can report most, and how many can report nothing', async () => {
  const { page } = await shown('')
  expect(page.description).toBe(
    'For 2024, Ghana can fill 17% of what 8 templates ask for from its own censuses and surveys, more than any other of the 2 countries. For one of them it is nothing.',
  )
})

test('a country is told what it can fill, what it could once, and each number leads to its cell', async () => {
  const { html: written, text } = await shown('country=GHA')
  expect(text).toContain('85 of 501 figures')
  expect(text).toContain('The most was 50% , in 2014.')
  expect(written).toContain('/en/cells/reporting-ability/_T.NATIONAL.FILLED.GHA.2024')
  expect(written).toContain('/en/cells/request-coverage/fmm%3AS1._T.NATIONAL.GHA.2024')
})

test('why a table is not complete is said: by what, too old, or only estimates', async () => {
  const { text } = await shown('country=GHA')
  expect(text).toContain('Missing or not complete: by age and by country.')
  expect(text).toContain('Too old: the newest figure is of 2010, and one holds for 10 years.')
  expect(text).toContain('there are only estimates, or figures of others.')
})

test('a census question is asked or not known, never absent by default', async () => {
  const { text } = await shown('country=GHA')
  expect(text).toMatch(/Country of birth \(core\) asked/)
  expect(text).toMatch(/Citizenship \(core\) not known/)
})

test('an unknown country shows all of them, and an edition without the tables says so', async () => {
  expect((await shown('country=FRA')).page.description).toMatch(/^For 2024, Ghana/)
  const { page, html: written } = await shown('', [])
  expect(page.description).toMatch(/^This edition makes no tables/)
  expect(written).toContain('class="answer"')
})
