import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { microdataDownloads } from '../../src/api/microdata-downloads.ts'
import { keepMicrodata } from '../../src/published/keep-microdata.ts'
import { handOut } from '../published/hand-out.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-microdata-api-'))
let app: Hono
let closed: Hono
beforeAll(async () => {
  const [open, onRequest] = [join(above, 'open'), join(above, 'on-request')]
  handOut(open)
  handOut(onRequest, { who: 'on-request' })
  app = microdataDownloads(await keepMicrodata(open))
  closed = microdataDownloads(await keepMicrodata(onRequest))
})
afterAll(() => rmSync(above, { recursive: true }))

test('a file is handed out under its own name, to any site, and not sent twice', async () => {
  const answer = await app.request('/microdata/sanoria-census-v1.csv')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sanoria-census-v1.csv"')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await answer.text()).toBe('number,sex\n1,F1\n')
  const etag = answer.headers.get('etag') ?? ''
  const again = await app.request('/microdata/sanoria-census-v1.csv', { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
})

test('a codebook opens as a page in its language, with its own style and no script', async () => {
  const { headers } = await app.request('/microdata/sanoria-census-v1-codebook.fr.html')
  expect(headers.get('content-disposition')).toMatch(/^inline/)
  expect(headers.get('content-language')).toBe('fr')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(headers.get('content-security-policy')).not.toContain('script')
})

test('the list says what there is, for whom, and how to prove it', async () => {
  const { microdata } = (await (await app.request('/microdata/')).json()) as {
    microdata: { name: string; persons: number; files: { name: string; sha256: string; url?: string }[] }[]
  }
  expect(microdata).toMatchObject([{ name: 'census', version: 1, persons: 1200, access: { who: 'anyone' } }])
  for (const { name, sha256, url } of microdata[0]?.files ?? []) {
    const bytes = await (await app.request(url ?? name)).arrayBuffer()
    expect(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex'), name).toBe(sha256)
  }
})

test('of a file on request the list gives no address of the data, and there is none', async () => {
  const text = await (await closed.request('/microdata/')).text()
  expect(text).toContain('"sanoria-census-v1.csv"')
  expect(text).not.toContain('"/microdata/sanoria-census-v1.csv"')
  for (const ending of ['csv', 'parquet']) {
    const answer = await closed.request(`/microdata/sanoria-census-v1.${ending}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('F1')
  }
  expect((await closed.request('/microdata/sanoria-census-v1-codebook.en.html')).status).toBe(200)
})

test('what is not there is a problem with the nearest file, and names nothing that is closed', async () => {
  const answer = await app.request('/microdata/sanoria-census-v2.csv')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({
    title: 'published.unknown-microdata',
    detail: expect.stringContaining('Did you mean “sanoria-census-v1.csv”?'),
  })
  expect(await (await closed.request('/microdata/sanoria-census-v2.csv')).text()).not.toContain('v1.csv”')
})
