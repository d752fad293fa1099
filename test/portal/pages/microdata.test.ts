import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { portal } from '../../../src/portal/portal.tsx'
import type { Microdata } from '../../../src/published/microdata.ts'
import { readMicrodata } from '../../../src/published/microdata.ts'
import type { HandedOut } from '../../published/hand-out.ts'
import { handOut } from '../../published/hand-out.ts'
import { releaseOf } from './release-of.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-microdata-page-'))
afterAll(() => rmSync(above, { recursive: true }))

let folders = 0
const handedOut = async (...versions: readonly HandedOut[]): Promise<readonly Microdata[]> => {
  folders += 1
  const folder = join(above, String(folders))
  for (const version of versions) handOut(folder, version)
  return await readMicrodata(folder)
}

const release = releaseOf(
  [{ table: 'immigration-citizenship', key: ['XSA', '_T', '_T', '_T', 'border-police', '2024'] }],
  ['XSA'],
)
const app = (microdata: readonly Microdata[]) =>
  portal(() => ({ ...release, count: async () => 1 }), {
    version: 'test',
    microdata: () => microdata,
    onError: (error) => expect(error).toBe(undefined),
  })
const page = async (microdata: readonly Microdata[], path: string): Promise<string> =>
  (await (await app(microdata).request(path)).text()).replaceAll(/[\u202F\u00A0]/g, ' ')

test.each([
  [
    'en',
    'Microdata',
    '1 protected file of persons',
    '1,200, a sample of 10%',
    '19 November 2023',
    'by Awa Traoré',
  ],
  [
    'fr',
    'Microdonnées',
    '1 fichier protégé de personnes',
    '1 200, échantillon de 10 %',
    '19 novembre 2023',
    'par Awa Traoré',
  ],
  [
    'pt',
    'Microdados',
    '1 ficheiro protegido de pessoas',
    '1 200, amostra de 10%',
    '19 de novembro de 2023',
    'por Awa Traoré',
  ],
])('the page in %s tells what the file is, and leads to its files', async (lang, ...told) => {
  const text = await page(await handedOut({}), `/${lang}/microdata`)
  for (const words of told) expect(text).toContain(words)
  for (const file of ['v1.csv', 'v1.parquet', 'v1-codebook.en.html', 'v1-codebook.json'])
    expect(text).toContain(`href="/microdata/sanoria-census-${file}"`)
})

test('of a file on request the page leads to the codebook and not to the data, and says whom to ask', async () => {
  const text = await page(await handedOut({ who: 'on-request' }), '/en/microdata')
  expect(text).toContain('ask The institute')
  expect(text).toContain('For study.')
  expect(text).toContain('The persons as CSV')
  expect(text).not.toContain('sanoria-census-v1.csv')
  expect(text).toContain('href="/microdata/sanoria-census-v1-codebook.en.html"')
})

test('earlier versions stand below, and an objection beside its file', async () => {
  const all = await handedOut({}, { version: 2, objection: 'for a course only.' })
  const text = await page(all, '/en/microdata')
  expect(text).toContain('Files of version 2')
  expect(text).toContain('Version 1, approved on 2 March 2025')
  expect(text).toContain('Not all checks were passed')
  expect(text).toContain('for a course only.')
  expect(text).not.toContain('All checks were passed')
})

test('the tables, the page for programs and the foot of each page lead there where there is a file', async () => {
  const all = await handedOut({})
  for (const path of ['/en/tables', '/en/api']) {
    expect(await page(all, path)).toContain('href="/en/microdata#census"')
    expect(await page([], path)).not.toContain('/en/microdata')
  }
  expect(await page(all, '/en/about')).toContain('href="/en/microdata"')
})

test('without files the page says so', async () => {
  expect(await page([], '/en/microdata')).toContain('has handed out no file of persons')
})

test('a page that a reader has is out of date once a version is approved', async () => {
  const etag = async (microdata: readonly Microdata[]): Promise<string | null> =>
    (await app(microdata).request('/en/microdata')).headers.get('etag')
  const one = await handedOut({})
  expect(await etag(one)).toBe(await etag(one))
  expect(await etag(await handedOut({}, { version: 2 }))).not.toBe(await etag(one))
})

test.each([
  ['en', 'microdata'],
  ['fr', 'microdonnées'],
  ['pt', 'microdados'],
  ['en', 'census persons'],
  ['fr', 'sexe recensement'],
])('a search in %s for “%s” finds the file', async (lang, asked) => {
  const found = await page(await handedOut({}), `/${lang}/search?q=${encodeURIComponent(asked)}`)
  expect(found).toContain(`href="/${lang}/microdata#census"`)
})

test('a search for something else, or where there is no file, leads to none', async () => {
  expect(await page(await handedOut({}), '/en/search?q=immigration')).not.toContain('microdata#census')
  expect(await page([], '/en/search?q=microdata')).not.toContain('href="/en/microdata')
})
