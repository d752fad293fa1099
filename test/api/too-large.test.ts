import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syntheticCodes, syntheticRelease } from '../../bench/synthetic-release.ts'
import { downloads } from '../../src/api/downloads.ts'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'

let dir = ''
let release: Release
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-large-'))
  release = await openRelease(await syntheticRelease(dir, syntheticCodes(64, 84)))
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true, force: true })
})

test.each([
  ['/data/stock.csv', 1_032_192, 1_000_000],
  ['/data/stock.xlsx?SEX=F', 344_064, 250_000],
])('%s is refused with the number of its cells and the most that can be had', async (path, cells, limit) => {
  const answer = await downloads(() => release).request(path)
  expect(answer.status).toBe(413)
  expect(((await answer.json()) as { detail: string }).detail).toContain(
    `has ${cells} cells; at most ${limit}`,
  )
})

test('a part of it is given', async () => {
  const answer = await downloads(() => release).request('/data/stock.csv?REF_AREA=XAA&limit=10')
  expect((await answer.text()).trimEnd().split('\r\n')).toHaveLength(11)
})
