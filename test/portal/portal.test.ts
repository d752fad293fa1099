import { brotliDecompressSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { portal } from '../../src/portal/portal.tsx'
import { tinyRelease } from './tiny-release.ts'

const errors: unknown[] = []
const app = portal(() => tinyRelease, { version: '1', onError: (e) => errors.push(e) })
const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Hono writes void elements with a slash, which HTML allows and ignores.
  rules: { 'void-style': 'off', 'require-sri': 'off' },
})
const problemsOf = async (text: string): Promise<readonly string[]> => {
  const report = await html.validateString(text)
  return report.results.flatMap((r) =>
    r.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? ''})`),
  )
}

describe.each(['en', 'fr', 'pt'])('in %s', (lang) => {
  test.each(['', '/about', '/no-such-page'])(
    'the page %s is valid HTML with one h1 and its language',
    async (path) => {
      const text = await (await app.request(`/${lang}${path}`)).text()
      expect(await problemsOf(text)).toEqual([])
      expect(text.match(/<h1>/g)).toHaveLength(1)
      expect(text).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}" dir="ltr">`))
    },
  )

  test('the same page is one link away in the other languages, query and all', async () => {
    const text = await (await app.request(`/${lang}/about?year=2020`)).text()
    for (const other of ['en', 'fr', 'pt']) {
      expect(text).toContain(`<a href="/${other}/about?year=2020" lang="${other}" hreflang="${other}"`)
      expect(text).toContain(
        `<link rel="alternate" hreflang="${other}" href="http://localhost/${other}/about?year=2020"/>`,
      )
    }
  })
})

test.each([
  ['fr-SN,fr;q=0.9,en;q=0.5', '/fr'],
  ['ar,pt-CV;q=0.8,en;q=0.3', '/pt'],
  ['en;q=0,de', '/en'],
])('a reader whose browser asks for %s starts at %s', async (header, place) => {
  const answer = await app.request('/', { headers: { 'accept-language': header } })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, place])
})

test('an unknown address is a page with status 404 that offers what was meant', async () => {
  const answer = await app.request('/fr/cote-divoire')
  const text = await answer.text()
  expect(answer.status).toBe(404)
  expect(text).toContain('Cette page n’existe pas')
  expect(text).toContain('<a href="/fr/countries/CIV">Côte d’Ivoire</a>')
  expect(text).toContain('<meta name="robots" content="noindex"/>')
})

test('an address without a language gets a helpful page in the reader’s language', async () => {
  const answer = await app.request('/abuot', { headers: { 'accept-language': 'pt' } })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<a href="/pt/about">Sobre</a>')
})

test('an address with markup in it is shown as text', async () => {
  const text = await (await app.request('/en/<script>alert(1)</script>')).text()
  expect(text).not.toContain('<script')
})

test('a page is not sent again while neither data nor program changed', async () => {
  const first = await app.request('/en/about')
  const etag = first.headers.get('etag') ?? ''
  const again = await app.request('/en/about', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const newer = portal(() => ({ ...tinyRelease, info: { ...tinyRelease.info, hash: 'beef'.repeat(16) } }), {
    version: '1',
  })
  expect((await newer.request('/en/about', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('pages travel compressed where the browser takes it, and read the same', async () => {
  const plain = await (await app.request('/en/about')).text()
  const packed = await app.request('/en/about', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain)
  const refused = await app.request('/en/about', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })
  expect(refused.headers.get('content-encoding')).toBeNull()
})

test('nothing is asked of another host and nothing foreign may run', async () => {
  const answer = await app.request('/en')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const text = await answer.text()
  expect(
    [...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]
      .map((m) => new URL(m[1] ?? '').host)
      .filter((h) => h !== 'localhost'),
  ).toEqual([])
  expect(text).not.toMatch(/<script|style="/)
})

test('the style sheet is small, and cached for ever under the hash of its content', async () => {
  const text = await (await app.request('/en')).text()
  const path = /href="(\/assets\/style-[0-9a-f]+\.css)"/.exec(text)?.[1] ?? ''
  const answer = await app.request(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(8000)
})

test('an address with a slash too many leads to the page', async () => {
  const answer = await app.request('/en/about/')
  expect([answer.status, new URL(answer.headers.get('location') ?? '', 'http://localhost').pathname]).toEqual(
    [301, '/en/about'],
  )
})

test('only our own faults are reported to the server', () => {
  expect(errors).toEqual([])
})
