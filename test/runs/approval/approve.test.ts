import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readManifest } from '../../../src/published/manifest.ts'
import { approve, withdraw } from '../../../src/runs/approval/approve.ts'
import { readCandidate, writeCandidate } from '../../../src/runs/approval/candidate.ts'
import { fileAway } from '../../../src/runs/approval/file-away.ts'
import type { DisclosureReport } from '../../../src/runs/disclosure/disclosure-report.ts'
import { openApprovals } from '../../../src/store/approvals.ts'
import { layout } from '../../../src/store/layout.ts'
import type { Layout } from '../../../src/store/layout.ts'
import { madeUpTable, report } from '../disclosure/made-up.ts'

const now = '2025-03-02T09:00:00.000Z'
const west = join(import.meta.dirname, '../../../editions/west-africa')
let dir = ''
let place: Layout

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-approval-'))
  const edition = parse(readFileSync(join(west, 'corridor.yaml'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(dir, 'corridor.yaml'), stringify({ ...edition, sources: ['wb-rpw'], linkages: [] }))
  cpSync(join(west, 'sources/wb-rpw/source.yaml'), join(dir, 'sources/wb-rpw/source.yaml'))
  place = layout(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

async function candidate(
  hash: string,
  against: string | null,
  told: DisclosureReport = report(),
): Promise<void> {
  await writeCandidate(place.candidate, async (folder) => {
    writeFileSync(join(folder, 'release.duckdb'), `tables of ${hash}`)
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ number: 1, hash, made: now, program: 'corridor', tables: {}, deliveries: [] }),
    )
    writeFileSync(join(folder, 'disclosure.json'), JSON.stringify({ ...told, hash }))
    mkdirSync(join(folder, 'cells'))
    writeFileSync(join(folder, 'cells', 'a.parquet'), 'cells')
    return await Promise.resolve({ hash, fingerprint: `of ${hash}`, against })
  })
}

const approvals = () => {
  const open = openApprovals(place.catalog)
  try {
    return open.all()
  } finally {
    open.close()
  }
}

const redReport = report([{ ...madeUpTable, small: 1 }])

test('a candidate is published as it was reported, under the name of who approved it', async () => {
  await candidate('one', null)
  expect(approve(dir, { by: 'Awa Traoré', note: 'read on paper' }, now)).toEqual({
    release: 1,
    hash: 'one',
    approval: { by: 'Awa Traoré', at: now },
  })
  expect(readManifest(place.published)).toMatchObject({
    number: 1,
    hash: 'one',
    approval: { by: 'Awa Traoré' },
  })
  expect(JSON.stringify(readManifest(place.published))).not.toContain('read on paper')
  expect(readFileSync(join(place.published, 'release-0001.duckdb'), 'utf8')).toBe('tables of one')
  expect(approvals()).toMatchObject([
    {
      who: 'Awa Traoré',
      action: 'approved',
      what: 'release',
      hash: 'one',
      release: 1,
      note: 'read on paper',
    },
  ])
  expect(existsSync(place.candidate)).toBe(false)
  expect(readdirSync(join(place.approved, 'release-0001')).toSorted()).toEqual([
    'candidate.json',
    'cells',
    'disclosure.json',
    'manifest.json',
  ])
})

test('the true cells are kept of the release in force only, reports of all', async () => {
  await candidate('one', null)
  approve(dir, { by: 'A' }, now)
  await candidate('two', 'one')
  approve(dir, { by: 'B' }, now)
  expect(existsSync(join(place.approved, 'release-0001', 'disclosure.json'))).toBe(true)
  expect(existsSync(join(place.approved, 'release-0001', 'cells'))).toBe(false)
  expect(existsSync(join(place.approved, 'release-0002', 'cells'))).toBe(true)
})

test('a file that was touched, or is missing, is not approved', async () => {
  await candidate('one', null)
  writeFileSync(join(place.candidate, 'disclosure.json'), JSON.stringify(report()))
  expect(() => approve(dir, { by: 'A' }, now)).toThrow(/approval\.candidate-changed.*disclosure\.json/)
  await candidate('one', null)
  rmSync(join(place.candidate, 'release.duckdb'))
  expect(() => approve(dir, { by: 'A' }, now)).toThrow(/approval\.candidate-changed.*release\.duckdb/)
  expect(readManifest(place.published)).toBeUndefined()
  expect(approvals()).toEqual([])
})

test('a candidate that was compared with another release is out of date', async () => {
  await candidate('two', 'one')
  expect(() => approve(dir, { by: 'A' }, now)).toThrow(/approval\.candidate-changed/)
})

test('red checks refuse approval; a reason overrides them and is public', async () => {
  await candidate('one', null, redReport)
  expect(() => approve(dir, { by: 'A' }, now)).toThrow(/approval\.red-checks.*small/)
  const reason = 'The value of two was published by the ministry.'
  expect(approve(dir, { by: 'A', override: reason }, now).approval).toEqual({
    by: 'A',
    at: now,
    objection: { checks: ['small'], reason },
  })
  expect(readManifest(place.published)?.approval?.objection?.reason).toBe(reason)
  expect(approvals()).toMatchObject([{ red: ['small'], reason }])
})

test('a reason where all checks are green is no objection', async () => {
  await candidate('one', null)
  expect(approve(dir, { by: 'A', override: 'to be sure' }, now).approval).toEqual({ by: 'A', at: now })
})

test('an approval needs a name and something that waits', async () => {
  expect(() => approve(dir, { by: 'A' }, now)).toThrow(/approval\.no-candidate/)
  await candidate('one', null)
  expect(() => approve(dir, { by: ' ' }, now)).toThrow(/approval\.missing-name/)
  expect(() => approve(dir, { by: 'A\nB' }, now)).toThrow(/approval\.missing-name/)
})

test('a candidate that is withdrawn is gone, and who withdrew it is kept', async () => {
  await candidate('one', null)
  expect(withdraw(dir, { by: 'A', note: 'wrong census' }, now)).toBe('one')
  expect(existsSync(place.candidate)).toBe(false)
  expect(approvals()).toMatchObject([{ action: 'withdrawn', who: 'A', release: null, note: 'wrong census' }])
})

test('approvals are never changed or removed', async () => {
  await candidate('one', null)
  approve(dir, { by: 'A' }, now)
  const db = new DatabaseSync(place.catalog)
  expect(() => db.exec("update approval set who = 'B'")).toThrow(/never changed/)
  expect(() => db.exec('delete from approval')).toThrow(/never removed/)
  db.close()
})

test('a candidate is there whole or not at all', async () => {
  await candidate('one', null)
  await expect(
    writeCandidate(place.candidate, (folder) => {
      writeFileSync(join(folder, 'release.duckdb'), 'half')
      return Promise.reject(new Error('the disk is full'))
    }),
  ).rejects.toThrow('the disk is full')
  expect(readCandidate(place.candidate)?.hash).toBe('one')
  expect(readdirSync(place.root).filter((name) => name.includes('making'))).toEqual([])
})

test('what a process left between publication and filing is filed at the next occasion', async () => {
  await candidate('one', null)
  cpSync(place.candidate, join(dir, 'copy'), { recursive: true })
  approve(dir, { by: 'A' }, now)
  rmSync(place.approved, { recursive: true })
  cpSync(join(dir, 'copy'), place.candidate, { recursive: true })
  mkdirSync(join(place.root, '.making-1-candidate'))
  fileAway(place)
  expect(existsSync(place.candidate)).toBe(false)
  expect(existsSync(join(place.approved, 'release-0001', 'cells', 'a.parquet'))).toBe(true)
  expect(readdirSync(place.root).filter((name) => name.includes('making'))).toEqual([])
})
