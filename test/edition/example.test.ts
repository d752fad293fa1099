/**
 * The example edition from its own files to a release, served as the public server does, and walked along its links.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliveries } from '../../editions/example/make/deliveries.ts'
import { capacityPages } from '../../src/portal/pages/capacity/capacity-nav.tsx'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import { serve } from '../../src/server.ts'
import type { Site } from '../../src/server.ts'
import { readFileSync } from 'node:fs'
import { languages } from '../portal/templates.ts'
import { walk } from '../portal/walk.ts'

const real = join(import.meta.dirname, '../../editions/example')
const errors: unknown[] = []
let dir: string
let site: Site
/** The server as an application, as the walk wants it. */
const app = new Hono().all('*', (c) => fetch(site.url + c.req.path + new URL(c.req.url).search))

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-example-'))
  cpSync(real, dir, { recursive: true, filter: (path) => !path.includes('.corridor') })
  await run(dir, { progress: silent, now: () => '2026-01-01T00:00:00Z' })
  site = await serve({
    publishedDir: join(dir, '.corridor/published'),
    port: 0,
    host: '127.0.0.1',
    onError: (error) => errors.push(error),
  })
})
afterAll(async () => {
  await site.close()
  rmSync(dir, { recursive: true })
})
const page = async (path: string): Promise<string> => (await fetch(site.url + path)).text()

test('the deliveries are what their program writes', () => {
  for (const [name, rows] of Object.entries(deliveries()))
    expect(readFileSync(join(real, 'sources', name), 'utf8')).toBe(
      `${rows.map((row) => row.join(',')).join('\n')}\n`,
    )
})

test.each([
  ['en', 'are made up'],
  ['fr', 'sont inventés'],
  ['pt', 'são inventados'],
])('every page says at its top, in %s, that it is made up', async (lang, words) => {
  for (const path of ['', '/countries/XEX', '/tables', '/capacity', '/capacity/nothing-here'])
    expect((await page(`/${lang}${path}`)).split('<main')[0]).toContain(words)
})

describe.each(languages)('in %s', (lang) => {
  test('no link leads nowhere, though the map knows none of the countries', async () => {
    const { dead, asked } = await walk(app, [`/${lang}`, `/${lang}/capacity`], { requests: 150, perKind: 2 })
    expect(dead).toEqual([])
    expect(asked).toBeGreaterThan(60)
    expect(errors).toEqual([])
  })

  test.each(capacityPages.map(([name, path]) => [name, path]))('the page “%s” answers', async (_, path) => {
    const text = await page(`/${lang}${path}`)
    expect(text).toContain('class="answer"')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})
