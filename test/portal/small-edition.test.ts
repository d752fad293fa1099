import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portal } from '../../src/portal/portal.tsx'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import { smallEdition } from '../runs/small-edition.ts'

let dir: string
let release: Release
beforeAll(async () => {
  dir = smallEdition()
  await run(dir, { progress: silent })
  release = await openRelease(join(dir, '.corridor/published'))
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true })
})

test.each([
  '',
  '/countries',
  '/countries/SEN',
  '/corridors',
  '/corridors/MLI/FRA',
  '/tables',
  '/tables/population',
  '/compare',
  '/themes',
  '/search?q=mali',
  '/sources',
  '/sources/wb-wdi',
  '/methods',
  '/api',
])('an edition that makes few tables still answers %s', async (path) => {
  const errors: unknown[] = []
  const app = portal(() => release, { version: 'test', onError: (error) => errors.push(error) })
  const answer = await app.request(`/en${path}`)
  expect(errors).toEqual([])
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toMatch(/undefined|NaN|\[object/)
})
