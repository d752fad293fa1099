import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordOf } from '../../src/capacity/record.ts'
import { readManifest } from '../../src/published/manifest.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { drill } from '../../src/runs/drill.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import { openCatalog } from '../../src/store/catalog.ts'
import type { DrillRecord } from '../../src/store/catalog.ts'
import { smallEdition } from './small-edition.ts'

/** Run once; each test has a copy of it. */
const made = smallEdition()
let dir: string
beforeAll(async () => {
  await run(made, { progress: silent })
})
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-drill-'))
  cpSync(made, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))
afterAll(() => rmSync(made, { recursive: true }))

const drills = (): readonly DrillRecord[] => {
  const catalog = openCatalog(join(dir, '.corridor/catalog.sqlite'))
  try {
    return catalog.drills()
  } finally {
    catalog.close()
  }
}
/** Path of the kept bytes of a delivery. */
const kept = (file: string): string => {
  const found = readManifest(join(dir, '.corridor/published'))?.deliveries.find((d) => d.file === file)
  return join(dir, `.corridor/deliveries/${found?.sha256 ?? ''}.csv`)
}
const leftovers = (): readonly string[] =>
  readdirSync(join(dir, '.corridor')).filter((name) => name.startsWith('drill-'))

test('the release is made again from the kept deliveries, not from the folders of the sources', async () => {
  rmSync(join(dir, 'sources/wb-wdi/population.csv'))
  appendFileSync(join(dir, 'sources/wb-rpw/remittance-cost.csv'), 'nonsense\n')
  const done = await drill(dir, { progress: silent, now: () => '2026-11-22T12:00:00Z' })
  expect(done).toMatchObject({ same: true, deliveries: 8, release: 1 })
  expect(drills()).toMatchObject([{ at: '2026-11-22T12:00:00Z', same: true, message: '' }])
  expect(leftovers()).toEqual([])
})

test('the next release names the drill, and can itself be made again', async () => {
  await drill(dir, { progress: silent, now: () => '2026-11-22T12:00:00Z' })
  expect(await run(dir, { progress: silent })).toMatchObject({ release: 2, released: true })
  const release = await openRelease(join(dir, '.corridor/published'))
  expect((await recordOf(release)).drills).toMatchObject([{ at: '2026-11-22T12:00:00Z', same: true }])
  release.close()
  const again = await drill(dir, { progress: silent, now: () => '2026-11-23T12:00:00Z' })
  expect(again).toMatchObject({ same: true, release: 2 })
  expect(await run(dir, { progress: silent })).toMatchObject({ release: 2, released: false })
})

test('a delivery whose bytes have changed is named, and the failure is kept', async () => {
  const path = kept('population.csv')
  writeFileSync(path, readFileSync(path, 'utf8').replace('BEN,1990,5133419', 'BEN,1990,5133418'))
  await expect(drill(dir, { progress: silent })).rejects.toMatchObject({
    code: 'drill.delivery',
    message: expect.stringContaining('wb-wdi/population.csv') as string,
  })
  expect(drills()).toMatchObject([{ same: false }])
  expect(leftovers()).toEqual([])
})

test('a delivery that is gone is named', async () => {
  rmSync(kept('solutions.csv'))
  await expect(drill(dir, { progress: silent })).rejects.toThrow('unhcr-solutions/solutions.csv')
})

test('a text that changed since the release gives another hash, and is said', async () => {
  const path = join(dir, 'sources/wb-wdi/source.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('factor: 0.000001', 'factor: 0.001'))
  await expect(drill(dir, { progress: silent })).rejects.toMatchObject({
    code: 'drill.differs',
    message: expect.stringContaining('different tables: remittances-total') as string,
  })
  expect(drills()).toMatchObject([{ same: false }])
})

test('a drill that is stopped leaves nothing behind and says nothing about the release', async () => {
  const stop = new AbortController()
  const progress = { ...silent, step: () => stop.abort() }
  await expect(drill(dir, { progress, signal: stop.signal })).rejects.toMatchObject({ code: 'run.stopped' })
  expect(drills()).toEqual([])
  expect(leftovers()).toEqual([])
  expect(existsSync(join(dir, '.corridor/lock'))).toBe(false)
})

test('an edition without a release has nothing to restore', async () => {
  rmSync(join(dir, '.corridor/published'), { recursive: true })
  await expect(drill(dir, { progress: silent })).rejects.toMatchObject({ code: 'published.missing' })
})

test('an edition that counts from persons’ records is refused, since its noise comes from keys, and nothing is made', async () => {
  const sanoria = mkdtempSync(join(tmpdir(), 'corridor-drill-records-'))
  try {
    cpSync(join(import.meta.dirname, '../../standards/synth/sanoria'), sanoria, { recursive: true })
    await expect(drill(sanoria, { progress: silent })).rejects.toMatchObject({ code: 'drill.unsupported' })
    expect(existsSync(join(sanoria, '.corridor'))).toBe(false)
  } finally {
    rmSync(sanoria, { recursive: true })
  }
})
