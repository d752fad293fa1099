import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { columns } from '../../src/published/columns.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { makeRelease } from '../../src/published/make-release.ts'
import { readManifest } from '../../src/published/manifest.ts'
import { sampleParts, sampleRelease } from './sample-release.ts'
import { sampleRows } from './sample-rows.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-release-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('the first release is number 1 and in force', async () => {
  const published = await sampleRelease(dir)
  expect(readdirSync(published).toSorted()).toEqual(['current', 'release-0001.duckdb', 'release-0001.json'])
  expect(readFileSync(join(published, 'current'), 'utf8')).toBe('release-0001\n')
  expect(readManifest(published)).toMatchObject({ number: 1, tables: { displaced: { cells: 7 } } })
})

test('the same inputs are not released twice, whenever and by whatever version they are made', async () => {
  const parts = await sampleParts(dir)
  const first = await makeRelease(parts)
  const second = await makeRelease({ ...parts, made: '2030-01-01T00:00:00Z', program: 'corridor 9' })
  expect(second).toEqual({ ...first, changed: false })
  expect(readdirSync(parts.dir)).toHaveLength(3)
})

test('the order in which the observations and tables arrive does not change the hash', async () => {
  const first = await makeRelease(await sampleParts(dir))
  const elsewhere = join(dir, 'b')
  const parts = await sampleParts(mkdtempSync(elsewhere), sampleRows.toReversed())
  const second = await makeRelease({ ...parts, tables: parts.tables.toReversed() })
  expect(second.hash).toBe(first.hash)
})

test('one changed figure makes a new release and leaves the old one in place', async () => {
  const first = await makeRelease(await sampleParts(dir))
  const rows = sampleRows.map((row, i) => (i === 3 ? { ...row, value: (row.value ?? 0) + 1 } : row))
  const second = await makeRelease(await sampleParts(dir, rows))
  expect(second).toMatchObject({ number: 2, changed: true })
  expect(second.hash).not.toBe(first.hash)
  expect(existsSync(join(dir, 'published', 'release-0001.duckdb'))).toBe(true)
})

test('a changed name in a codelist changes the hash', async () => {
  const parts = await sampleParts(dir)
  const first = await makeRelease(parts)
  const areas = parts.vocabulary.areas.map((a) =>
    a.id === 'CPV' ? { ...a, name: { ...a.name, en: 'Cape Verde!' } } : a,
  )
  const second = await makeRelease({ ...parts, vocabulary: { ...parts.vocabulary, areas } })
  expect(second.hash).not.toBe(first.hash)
})

test('what a crash left behind is cleared, and a release that never came into force is replaced', async () => {
  const parts = await sampleParts(dir)
  await makeRelease(parts)
  writeFileSync(join(parts.dir, '.making-99-release-0002.duckdb'), 'half')
  writeFileSync(join(parts.dir, '.making-99-release-0002.duckdb.wal'), 'half')
  writeFileSync(join(parts.dir, 'release-0002.duckdb'), 'never in force')
  const rows = sampleRows.slice(1)
  expect(await makeRelease(await sampleParts(dir, rows))).toMatchObject({ number: 2, changed: true })
  expect(readdirSync(parts.dir).filter((name) => name.startsWith('.making-'))).toEqual([])
})

test('a cell that is given twice is refused and the release in force stays', async () => {
  await makeRelease(await sampleParts(dir))
  const parts = await sampleParts(dir, [...sampleRows, ...sampleRows.slice(0, 1)])
  await expect(makeRelease(parts)).rejects.toThrow(
    'published.repeated-cell: The table stock-origin gives the cell CIV._T._T.undesa-ims-2024.2015 2 times',
  )
  expect(readManifest(parts.dir)?.number).toBe(1)
  expect(readdirSync(parts.dir).filter((name) => name.startsWith('.making-'))).toEqual([])
})

test('the hash of a table can be computed again from its rows, as the documentation says', async () => {
  const parts = await sampleParts(dir)
  await makeRelease(parts)
  const table = parts.vocabulary.tables.find((t) => t.id === 'displaced')
  if (table === undefined) throw new Error('no table')
  const { name, dimensions, attributes } = columns(table)
  const database = await openDuckdbFile(join(parts.dir, 'release-0001.duckdb'), { readOnly: true })
  const rows = await database.rows<Record<string, unknown>>(`select * from ${name}`)
  database.close()
  const byCode = new Map<string, string[]>()
  for (const row of rows) {
    const line = [...dimensions, 'OBS_VALUE', ...attributes, 'ROWS'].map((c) => text(row[c])).join('\u001F')
    const code = text(row[dimensions[0] ?? ''])
    byCode.set(code, [...(byCode.get(code) ?? []), `${line}\n`])
  }
  const codes = [...byCode].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const digest = sha256(
    codes.map(([code, lines]) => `${code}\u001F${sha256(lines.toSorted().join(''))}\n`).join(''),
  )
  expect(readManifest(parts.dir)?.tables['displaced']?.hash).toBe(digest)
})

const text = (value: unknown): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value)
  return Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : ''
}

const sha256 = (t: string): string => createHash('sha256').update(t).digest('hex')
