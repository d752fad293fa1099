import { expect, test } from 'vitest'
import { lookOf } from '../../../src/capacity/usage/look-of.ts'

const asked = (
  path: string,
  more: Partial<Parameters<typeof lookOf>[0]> = {},
  headers: Record<string, string> = {},
) => lookOf({ method: 'GET', path, status: 200, header: (name) => headers[name], ...more })

test.each([
  ['/en', { kind: 'page', id: '', lang: 'en' }],
  ['/fr/countries/SEN', { kind: 'page', id: '/countries/SEN', lang: 'fr' }],
  ['/pt/tables/stock-origin', { kind: 'table', id: 'stock-origin', lang: 'pt' }],
  ['/en/tables/stock-share/steps', { kind: 'page', id: '/tables/stock-share/steps', lang: 'en' }],
  ['/data/stock-origin.csv', { kind: 'download', id: 'stock-origin.csv' }],
  ['/capacity/activities.xlsx', { kind: 'download', id: 'activities.xlsx' }],
  ['/microdata/sanoria-census-2023-v1.csv', { kind: 'download', id: 'microdata.csv' }],
  ['/en/countries/GHA/figures/came.png', { kind: 'download', id: 'figure.png', lang: 'en' }],
  ['/fr/countries/GHA/profile.pdf', { kind: 'document', id: 'profile-GHA.pdf', lang: 'fr' }],
  ['/en/capacity/strategies/GHA.docx', { kind: 'document', id: 'strategy-GHA.docx', lang: 'en' }],
])('%s is counted by what it is', (path, look) => {
  expect(asked(path)).toEqual(look)
})

test('the cells of a table are counted together, so that no single figure is followed', () => {
  expect(asked('/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024')).toEqual({
    kind: 'page',
    id: '/cells/stock-origin',
    lang: 'en',
  })
})

test.each(['/', '/assets/style-00.css', '/data/', '/manifest.json', '/robots.txt', '/de/tables'])(
  '%s is nothing that a reader looks at',
  (path) => {
    expect(asked(path)).toBeUndefined()
  },
)

test('only what was given counts: no errors, no redirects, no heads, no forms sent', () => {
  expect(asked('/en', { status: 304 })).toBeDefined()
  expect([301, 302, 404, 500].map((status) => asked('/en', { status }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(asked('/en', { method: 'HEAD' })).toBeUndefined()
  expect(asked('/en', { method: 'POST' })).toBeUndefined()
})

test('a page fetched ahead of a click does not count, nor one read by a robot that says so', () => {
  expect(asked('/en', {}, { 'sec-purpose': 'prefetch;prerender' })).toBeUndefined()
  expect(asked('/en', {}, { 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1)' })).toBeUndefined()
  expect(asked('/en', {}, { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140' })).toBeDefined()
  expect(asked('/data/flows.csv', {}, { 'user-agent': 'curl/8' })).toBeDefined()
})
