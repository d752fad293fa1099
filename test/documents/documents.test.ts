import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { documentCommand } from '../../src/command/document.ts'
import type { DocumentAsked } from '../../src/command/document.ts'
import { makeDocument } from '../../src/documents/make-document.ts'
import { writeHtml } from '../../src/documents/html/write-html.tsx'
import { writePdf } from '../../src/documents/pdf/write-pdf.ts'
import { pageFaults } from '../portal/page-faults.ts'
import { testSite } from '../portal/site.ts'
import { readPdf } from './read-pdf.ts'

const { app, release, published } = await testSite()
const out = mkdtempSync(join(tmpdir(), 'corridor-documents-'))
afterAll(() => {
  release.close()
  rmSync(out, { recursive: true })
})

test('the profile of Ghana in PDF has its title, its parts and the number of migrants in the release', async () => {
  const cell = await release.cell('stock-origin', ['GHA', '_T', '_T', 'undesa-ims-2024', '2024'])
  const read = await readPdf(
    writePdf(
      await makeDocument(release, {
        kind: 'profile',
        area: 'GHA',
        lang: 'en',
        origin: 'https://example.org',
      }),
    ),
  )
  expect(read.title).toBe('Migration Profile: Ghana')
  for (const heading of ['Context', 'Migrants and their moves', 'Data capacity and gaps', 'Findings'])
    expect(read.text).toContain(heading)
  expect(read.text).toContain((cell?.value ?? 0).toLocaleString('en-GB'))
  expect(read.links).toContain('https://example.org/en/cells/stock-origin/GHA._T._T.undesa-ims-2024.2024')
  expect(read.alts.length).toBeGreaterThan(10)
})

test('the strategy of Senegal in French PDF is a proposal, and every figure has its words', async () => {
  const read = await readPdf(
    writePdf(await makeDocument(release, { kind: 'strategy', area: 'SEN', lang: 'fr' })),
  )
  expect(read.language).toBe('fr')
  expect(read.pages[0]).toContain('Ceci est une proposition')
  expect(read.pages.slice(1).every((page) => page.includes('Proposition ·'))).toBe(true)
  expect(read.alts.length).toBeGreaterThan(0)
})

test('profiles and strategies in HTML keep the rules of pages in each language', async () => {
  for (const lang of ['en', 'fr', 'pt'] as const)
    for (const kind of ['profile', 'strategy'] as const) {
      const document = await makeDocument(release, { kind, area: 'GHA', lang, origin: 'http://localhost' })
      const html = new TextDecoder().decode(await writeHtml(document))
      expect(pageFaults({ lang, html, css: '', most: 120 }), `${kind} ${lang}`).toEqual([])
    }
})

test('the server gives each form with its name, its type and a tag that stays', async () => {
  const html = await app.request('/fr/countries/GHA/profile.html')
  expect(html.status).toBe(200)
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(html.headers.get('content-security-policy')).toContain("style-src 'sha256-")
  const etag = html.headers.get('etag') ?? ''
  const again = await app.request('/fr/countries/GHA/profile.html', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)

  const pdf = await app.request('/en/capacity/strategies/GHA.pdf')
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('content-disposition')).toBe('inline; filename="migration-data-strategy-GHA-en.pdf"')
  expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-')

  const docx = await app.request('/pt/capacity/strategies/GHA.docx')
  expect(docx.headers.get('content-disposition')).toContain('attachment')
  expect(Object.keys(unzipSync(new Uint8Array(await docx.arrayBuffer())))).toContain('word/document.xml')
})

test('a name leads to the code; an unknown country, form or language to the page for what is not there', async () => {
  const named = await app.request('/en/countries/senegal/profile.pdf')
  expect(named.status).toBe(302)
  expect(named.headers.get('location')).toBe('/en/countries/SEN/profile.pdf')
  for (const path of [
    '/en/countries/XXX/profile.pdf',
    '/en/countries/FRA/profile.pdf',
    '/en/countries/GHA/profile.odt',
    '/de/countries/GHA/profile.pdf',
    '/en/capacity/strategies/XXX.docx',
  ]) {
    const answer = await app.request(path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text(), path).toContain('<h1>')
  }
})

/** A folder that is an edition as far as its releases go. */
function editionOver(releases: string): string {
  const edition = join(out, 'edition')
  mkdirSync(join(edition, '.corridor'), { recursive: true })
  symlinkSync(releases, join(edition, '.corridor', 'published'))
  return edition
}

const asked = (more: Partial<DocumentAsked>): DocumentAsked => ({
  country: 'Côte d’Ivoire',
  edition: join(dirname(published), 'none'),
  language: 'en',
  format: 'html',
  out,
  origin: undefined,
  json: false,
  ...more,
})

test('the command names what it does not know, with what is near', async () => {
  await expect(documentCommand('profile', asked({ country: undefined }))).rejects.toThrow(
    'cli.missing-argument',
  )
  await expect(documentCommand('profile', asked({ format: 'odt' }))).rejects.toThrow(
    'document.unsupported-format',
  )
  await expect(documentCommand('profile', asked({ origin: 'example' }))).rejects.toThrow('cli.invalid-option')
  await expect(documentCommand('profile', asked({}))).rejects.toThrow('published.missing')
})

test('the command writes its files under their names', async () => {
  const edition = editionOver(published)
  await expect(documentCommand('profile', asked({ edition, country: 'Ghna' }))).rejects.toThrow(
    '“Ghna” is no country of this edition. Did you mean “Ghana”',
  )
  await expect(documentCommand('profile', asked({ edition, language: 'de' }))).rejects.toThrow(
    'document.unsupported-language',
  )
  await documentCommand('profile', asked({ edition, language: 'en,fr' }))
  expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toEqual([
    'migration-profile-CIV-en.html',
    'migration-profile-CIV-fr.html',
  ])
  expect(readFileSync(join(out, 'migration-profile-CIV-fr.html'), 'utf8')).toContain('lang="fr"')
})
