/** Every page, figure and document of an edition of one invented country that has records only, in three languages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloads } from '../../src/api/downloads.ts'
import { documents } from '../../src/documents/documents.ts'
import { measures } from '../../src/capacity/measure/measures.ts'
import { nothing } from '../../src/capacity/record.ts'
import { pages } from '../../src/portal/pages.ts'
import { portal } from '../../src/portal/portal.tsx'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { languages } from '../../src/standards/labels.ts'
import { nationalRelease } from '../published/national-release.ts'
import { walk } from './walk.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-national-pages-'))
const errors: unknown[] = []
let release: Release
let app: Hono
beforeAll(async () => {
  release = await openRelease(await nationalRelease(dir))
  app = new Hono()
  app.route(
    '/',
    downloads(() => release),
  )
  app.route(
    '/',
    documents(() => release, { version: 'test' }),
  )
  app.route(
    '/',
    portal(() => release, { version: 'test', onError: (error) => errors.push(error) }),
  )
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true })
})

/** The text of a page, without its tags. */
async function read(path: string): Promise<string> {
  const answer = await app.request(path)
  expect([path, answer.status, ...errors]).toEqual([path, 200])
  const html = await answer.text()
  expect(/.{0,60}(undefined|NaN|Infinity|\[object).{0,60}/.exec(html)?.[0]).toBe(undefined)
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
}

const fixed = pages.map(({ path }) => path).filter((path) => !path.includes(':') && path !== '/countries')
const paths = [
  ...fixed,
  '/countries/XSA',
  '/countries/MLI',
  '/corridors/MLI/XSA',
  '/corridors/XSA/FRA',
  '/sources/border-police',
  '/sources/etat-civil',
  '/tables/stock-birth/steps',
  '/methods/DSD_MIG_NAT',
  '/methods/CL_RESIDENCE_RULE',
  '/capacity/countries/XSA',
  '/capacity/assessment/XSA',
  '/capacity/strategies/XSA',
  '/capacity/stakeholders/XSA',
  '/capacity/measures/metadata',
  '/capacity/measures/openness',
  '/capacity/scales/corridor',
  '/search?q=mali',
  '/search?q=border',
]

describe.each(languages)('in %s', (lang) => {
  test.each(paths)('%s answers', async (path) => {
    const text = await read(`/${lang}${path}`)
    expect(text.match(/\b(all 1 |of the 1 |in 1 |Les 1 |des 1 |Os 1 |dos 1 )[a-zí]+/) ?? []).toEqual([])
  })

  test.each(['profile.html', 'profile.docx', 'profile.pdf'])('the profile is set as %s', async (file) => {
    const answer = await app.request(`/${lang}/countries/XSA/${file}`)
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5000)
  })
})

test.each([
  ['en', /tables of this site are counted from records \(\d+\)/, /formulas by which|what they send home/],
  [
    'fr',
    /tableaux de ce site sont comptés sur des enregistrements \(\d+\)/,
    /formules qui servent|ce qu’elles envoient/,
  ],
  ['pt', /quadros deste sítio são contados de registos \(\d+\)/, /fórmulas|o que enviam para casa/],
] as const)(
  'methods and the page about the site say in %s how tables are counted',
  async (lang, counted, foreign) => {
    const methods = await read(`/${lang}/methods`)
    expect(methods).toMatch(counted)
    expect(`${methods.slice(0, 2000)} ${await read(`/${lang}/about`)}`).not.toMatch(foreign)
  },
)

test('what can be searched is the country’s own, and each example finds something', async () => {
  const page = await (await app.request('/en/search')).text()
  const examples = Array.from(page.matchAll(/<li><a href="(\/en\/search\?q=[^"]+)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  expect(examples.length).toBeGreaterThan(3)
  for (const href of examples) expect(await read(href)).not.toContain('Nothing here is called')
  expect(page).not.toContain('Mali to France')
})

test('the list of countries of one country is the country', async () => {
  const answer = await app.request('/en/countries')
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/en/countries/XSA'])
})

test.each([
  [
    'en',
    [
      /[\d,]+ people lived in Sanoria in 2024; [\d,]+ of them were born abroad, and [\d,]+ were foreigners\./,
      /In 2023, [\d,]+ people came to live there, and [\d,]+ people left to live elsewhere\./,
      /First residence permits issued in 2023: [\d,]+ permits; [\d,]+ in 2024, which is provisional\./,
      /In the register of 2024: [\d,]+ refugees\./,
      /The largest groups by country of birth in 2024: France/,
      /Figures of 2024 are provisional\./,
      /made from the records of 11 sources/,
    ],
  ],
  [
    'fr',
    [
      /personnes vivaient en Sanorie en 2024, dont .{1,9} nées à l’étranger et .{1,9} de nationalité étrangère\./,
      /En 2023, .{1,9} personnes sont venues y vivre, et .{1,9} personnes sont parties vivre ailleurs\./,
      /Inscrits au registre de 2024.: .{1,9} réfugiés\./,
    ],
  ],
  [
    'pt',
    [
      /pessoas viviam na Sanória em 2024; dessas, .{1,9} nasceram no estrangeiro e .{1,9} tinham nacionalidade estrangeira\./,
      /No registo de 2024: .{1,9} refugiados\./,
    ],
  ],
] as const)('the front page in %s tells the country’s own figures', async (lang, told) => {
  const text = await read(`/${lang}`)
  expect(told.filter((sentence) => !sentence.test(text))).toEqual([])
})

test('the profile and the country’s page say what the records say, and not that no source tells it', async () => {
  for (const path of ['/en/countries/XSA', '/en/countries/XSA/profile.html']) {
    const text = await read(path)
    expect(text).toMatch(/[\d,]+ people lived in Sanoria in 2024/)
    expect(text).toMatch(/In the register of 2024: [\d,]+ refugees/)
    expect(text).not.toMatch(
      /No source on file|No source reports|Who came back after living abroad|All figures on this page are estimates/,
    )
  }
})

test('a corridor says what the records tell of its two ends', async () => {
  expect(await read('/en/corridors/MLI/XSA')).toMatch(/\d+ people born in Mali lived in Sanoria in 2024\./)
  expect(await read('/en/corridors/XSA/FRA')).toMatch(
    /\d+ people left to live in France in 2024, which is provisional\./,
  )
})

test('another country’s page says what the records tell of it, both ways', async () => {
  const text = await read('/en/countries/MLI')
  expect(text).toMatch(
    /\d+ people born in Mali lived in Sanoria in 2024\. \d+ people left to live in Mali in 2024, which is provisional\./,
  )
  expect(text).toMatch(/Registered refugees by country of origin.*Nationals abroad in consular registers/)
})

test('the manifest names each source of records with its legal basis and terms', async () => {
  const manifest = (await (await app.request('/manifest.json')).json()) as { sources: readonly object[] }
  expect(manifest.sources).toHaveLength(11)
  expect(manifest.sources[0]).toMatchObject({
    id: 'border-police',
    records: 'restricted',
    legal_basis: { en: 'Invented statistics act' },
    terms: {
      pt: 'Os registos não são publicados; os números contados a partir deles são do próprio instituto.',
    },
  })
})

test('what records tell counts for the capacity of the country, as far as it can be asked of records', async () => {
  const asked = { release, record: nothing, country: 'XSA' }
  const of = async (id: string) => await measures.find((measure) => measure.id === id)?.of(asked)
  const metadata = await of('metadata')
  // Known limits are told of no source of records, who counts as a migrant and after how long a stay of some only.
  expect(metadata).toMatchObject({ filled: 54, required: 73 })
  expect(await of('openness')).toMatchObject({ value: 80 })
  expect(await of('bulk-access')).toMatchObject({ value: 44, score: 1 })
  expect(await of('protection')).toMatchObject({ value: 100, score: 1 })
})

test('what cannot be done with one country is not offered', async () => {
  const html = await (await app.request('/en')).text()
  expect(html).not.toMatch(/href="\/en\/(compare|themes)"/)
})

test.each(['groups', 'moves'])('the figure %s can be downloaded', async (figure) => {
  const svg = await app.request(`/en/figures/${figure}.svg`)
  expect([svg.status, (await svg.text()).includes('<svg')]).toEqual([200, true])
})

test('no link leads nowhere', async () => {
  const walked = await walk(app, ['/en', '/fr/tables', '/pt/sources'], { requests: 250, perKind: 3 })
  expect(walked.dead).toEqual([])
  expect(walked.asked).toBeGreaterThan(100)
}, 60_000)
