import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { DayCount } from '../src/capacity/usage/usage.ts'
import { makeRelease } from '../src/published/make-release.ts'
import { serve } from '../src/server.ts'
import { handOut } from './published/hand-out.ts'
import { sampleParts, sampleRelease } from './published/sample-release.ts'
import { sampleRows } from './published/sample-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-server-'))
const published = await sampleRelease(folder)
const site = await serve({ publishedDir: published, port: 0, host: '127.0.0.1' })
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})
const text = async (path: string): Promise<string> => await (await fetch(site.url + path)).text()

test('a site on a port that is taken opens on another one', async () => {
  const port = Number(new URL(site.url).port)
  const second = await serve({ publishedDir: published, port, host: '127.0.0.1' })
  expect(second.url).not.toBe(site.url)
  expect((await fetch(`${second.url}/en`)).status).toBe(200)
  await second.close()
})

test('a newer release is served without a restart, and the reader’s old copy is no longer called fresh', async () => {
  const before = await fetch(`${site.url}/en/about`)
  const etag = before.headers.get('etag') ?? ''
  expect(await before.text()).toContain('release 1')
  const again = await fetch(`${site.url}/en/about`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)

  const parts = await sampleParts(published, sampleRows.slice(1))
  const made = await makeRelease({ ...parts, dir: published })
  expect(made).toMatchObject({ number: 2, changed: true })
  await expect.poll(() => text('/en/about'), { timeout: 10_000, interval: 250 }).toContain('release 2')
  const stale = await fetch(`${site.url}/en/about`, { headers: { 'if-none-match': etag } })
  expect(stale.status).toBe(200)
})

test('a folder without a release is refused with a sentence', async () => {
  await expect(
    serve({ publishedDir: join(folder, 'nowhere'), port: 0, host: '127.0.0.1' }),
  ).rejects.toMatchObject({
    code: 'published.missing',
  })
})

test('a file of persons is handed out once it is approved, in the open site, and no other file of the edition is', async () => {
  const microdataDir = join(folder, 'microdata')
  const open = await serve({ publishedDir: published, port: 0, host: '127.0.0.1', microdataDir })
  const status = async (path: string): Promise<number> => (await fetch(open.url + path)).status
  try {
    expect(await (await fetch(`${open.url}/en/microdata`)).text()).toContain('no file of persons')
    handOut(join(folder, 'candidate-microdata'))
    handOut(microdataDir)
    await expect
      .poll(() => status('/microdata/sanoria-census-v1.csv'), { timeout: 10_000, interval: 250 })
      .toBe(200)
    expect(await (await fetch(`${open.url}/en/microdata`)).text()).toContain('The census')
    for (const path of [
      '/microdata/approval.json',
      '/microdata/..%2Fcandidate-microdata%2Fcensus%2Fv1%2Fsanoria-census-v1.csv',
      '/candidate-microdata/census/v1/sanoria-census-v1.csv',
      '/microdata/census/v1/sanoria-census-v1.csv',
    ])
      expect(await status(path), path).toBe(404)
  } finally {
    await open.close()
  }
})

test('what is looked at is counted by day, name and language, and nothing about who looked is kept', async () => {
  const usageDir = join(folder, 'usage')
  const counted = await serve({ publishedDir: published, port: 0, host: '127.0.0.1', usageDir })
  const headers = { 'user-agent': 'a browser of somebody', cookie: 'id=somebody' }
  for (const path of ['/en/about', '/en/about', '/fr/tables', '/en/nowhere', '/manifest.json'])
    await (await fetch(counted.url + path, { headers })).text()
  await fetch(`${counted.url}/en/about`, { method: 'HEAD' })
  await fetch(`${counted.url}/en/about`, { headers: { 'sec-purpose': 'prefetch' } })
  const answer = await fetch(`${counted.url}/en/about`, { headers })
  await answer.text()
  expect(answer.headers.get('set-cookie')).toBeNull()
  await counted.close()
  const kept = readdirSync(usageDir).map((name) => readFileSync(join(usageDir, name), 'utf8'))
  expect(kept.join('')).not.toMatch(/somebody|127\.0\.0\.1/)
  const rows = (JSON.parse(kept[0] ?? '') as { counts: DayCount[] }).counts
  expect(rows.map(({ id, lang, count }) => [id, lang, count])).toEqual([
    ['/about', 'en', 3],
    ['/tables', 'fr', 1],
  ])
})
