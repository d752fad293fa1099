/**
 * Agencies that had nobody to write down: an edition goes on without their records, and publishes nothing in their place.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import type { DisclosureReport } from '../../src/runs/disclosure/disclosure-report.ts'
import { run } from '../../src/runs/run.ts'
import type { RunResult } from '../../src/runs/run.ts'
import { fewest, fewTables } from './few-tables.ts'

/** Written once; each test has a copy of it. */
const written = mkdtempSync(join(tmpdir(), 'corridor-empty-'))
let dir: string
let notes: string[]
beforeAll(() => fewTables(written, { tables: [...fewest, 'refugees-registered', 'permits-issued'] }))
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-empty-'))
  cpSync(written, dir, { recursive: true })
  notes = []
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))
afterAll(() => rmSync(written, { recursive: true, force: true }))

function change(name: string, how: (text: string) => string): void {
  const path = join(dir, name)
  writeFileSync(path, how(readFileSync(path, 'utf8')))
}

/** Every file of an agency, or those that are meant, with `content` only. */
function empty(source: string, content: (text: string) => string, pattern = /./): void {
  const folder = join(dir, 'deliveries', source)
  for (const name of readdirSync(folder).filter((one) => pattern.test(one)))
    change(join('deliveries', source, name), content)
}
const nothing = (): string => ''
const headerOnly = (text: string): string => text.slice(0, text.indexOf('\n') + 1)

const go = (): Promise<RunResult> =>
  run(dir, {
    progress: { step: () => undefined, made: () => undefined, note: (line) => notes.push(line) },
    by: 'the statistician',
    approve: { by: 'Awa Traoré' },
  })

async function released(): Promise<readonly string[]> {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    return release.vocabulary.tables.map(({ id }) => id)
  } finally {
    release.close()
  }
}

const reasons = (): DisclosureReport['withheld'] =>
  (
    JSON.parse(
      readFileSync(join(dir, '.corridor/approved/release-0001/disclosure.json'), 'utf8'),
    ) as DisclosureReport
  ).withheld

const withheld = (): readonly string[] => reasons().map(({ table }) => table)

test('a register and visas that are delivered empty leave the other tables, and none of their own', async () => {
  empty('refugees', nothing)
  empty('interieur', nothing)
  expect(await go()).toMatchObject({ release: 1, released: true })
  expect(withheld()).toEqual(expect.arrayContaining(['refugees-registered', 'permits-issued']))
  expect(reasons().find(({ table }) => table === 'permits-issued')?.why).toBe('tabulate.no-records')
  const tables = await released()
  expect(tables).toEqual(
    expect.arrayContaining(['stock-birth', 'immigration-citizenship', 'migration-estimates']),
  )
  expect(tables).not.toContain('refugees-registered')
  expect(tables).not.toContain('permits-issued')
  expect(notes.join('\n')).toMatch(/refugees-registered is withheld: tabulate\.no-records/)
  expect(await go()).toMatchObject({ release: 1, released: false })
}, 300_000)

test('one extract of two that is empty leaves its date out of the table', async () => {
  empty('refugees', nothing, /2018/)
  await go()
  expect(notes).toContain(
    'refugees-registered: refugees-2018-12-31-2018-12-31 was delivered without a record, and is not counted',
  )
  const release = await openRelease(join(dir, '.corridor/published'))
  const cells = await release.query({ table: 'refugees-registered' })
  release.close()
  const years = cells.flatMap(({ key }) => key.filter((code) => /^20\d\d/.test(code)))
  expect(new Set(years.map((code) => code.slice(0, 4)))).toEqual(new Set(['2023']))
}, 300_000)

test('where no crossing was delivered, nothing is said of moves', async () => {
  empty('border-police', headerOnly)
  await go()
  expect(withheld()).toEqual(
    expect.arrayContaining(['immigration-citizenship', 'migration-estimates', 'border-crossings']),
  )
  expect(await released()).toEqual(expect.arrayContaining(['stock-birth', 'permits-issued']))
}, 300_000)

test('one empty file of crossings among others is a period in which nobody crossed', async () => {
  empty('border-police', headerOnly, /2019/)
  await go()
  expect(await released()).toEqual(expect.arrayContaining(['immigration-citizenship', 'border-crossings']))
}, 300_000)

test('a source of which nothing was ever delivered is no empty one', async () => {
  rmSync(join(dir, 'deliveries/interieur'), { recursive: true })
  await expect(go()).rejects.toThrow('run.no-records: No delivery of interieur stands')
}, 300_000)
