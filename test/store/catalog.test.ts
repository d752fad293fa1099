import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openCatalog } from '../../src/store/catalog.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-catalog-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('a receipt keeps the moment of its first arrival, and its rows once they are known', () => {
  const catalog = openCatalog(join(dir, 'catalog.sqlite'))
  const receipt = {
    sha256: 'a',
    source: 's',
    file: 'f.csv',
    bytes: 10,
    rows: 0,
    shape: '',
    received: '2026-01-01T00:00:00Z',
  }
  catalog.keepReceipt(receipt)
  catalog.keepReceipt({ ...receipt, rows: 5, received: '2026-02-02T00:00:00Z' })
  catalog.close()
  const again = openCatalog(join(dir, 'catalog.sqlite'))
  expect(again.receipt('a', 's', 'f.csv')).toMatchObject({ rows: 5, received: '2026-01-01T00:00:00Z' })
  expect(again.receipt('a', 's', 'other.csv')).toBeUndefined()
  again.close()
})

test('runs are kept in their order', () => {
  const catalog = openCatalog(join(dir, 'runs.sqlite'))
  const run = { started: 'a', ended: 'b', state: 'done' as const, made: 1, kept: 2, release: 1, message: '' }
  catalog.keepRun(run)
  catalog.keepRun({ ...run, state: 'failed', release: null, message: 'engine.failed' })
  expect(catalog.runs().map((r) => r.state)).toEqual(['done', 'failed'])
  catalog.close()
})

test('drills are kept in their order, with what was wrong', () => {
  const catalog = openCatalog(join(dir, 'drills.sqlite'))
  const drill = { at: '2026-11-22T12:00:00Z', deliveries: 8, same: true, seconds: 3.25, message: '' }
  const failed = { ...drill, at: '2026-11-23T12:00:00Z', same: false, message: 'drill.delivery' }
  catalog.keepDrill(drill)
  catalog.keepDrill(failed)
  expect(catalog.drills()).toEqual([drill, failed])
  catalog.close()
})

test('what a file of a source was at a moment can be told, also where it came back', () => {
  const catalog = openCatalog(join(dir, 'came.sqlite'))
  const receipt = (sha256: string, received: string) => ({
    sha256,
    source: 's',
    file: 'f.csv',
    bytes: 1,
    rows: 1,
    shape: '',
    received,
  })
  // The first came when nobody wrote down what lay there.
  catalog.keepReceipt(receipt('old', '2026-01-01'))
  for (const [sha256, at] of [
    ['a', '2026-02-01'],
    ['b', '2026-03-01'],
    ['a', '2026-04-01'],
    ['a', '2026-05-01'],
  ] as const) {
    if (catalog.receipt(sha256, 's', 'f.csv') === undefined) catalog.keepReceipt(receipt(sha256, at))
    catalog.keepCame({ source: 's', file: 'f.csv', sha256, at })
  }
  const at = (moment: string) => catalog.receiptAt('s', 'f.csv', moment)?.sha256
  expect(['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'].map(at)).toEqual(['old', 'a', 'b', 'a'])
  expect(at('2025-12-31')).toBeUndefined()
  expect(catalog.receiptAt('s', 'other.csv', '2026-06-01')).toBeUndefined()
  catalog.close()
})

test('the last run before a moment says what it was made by', () => {
  const catalog = openCatalog(join(dir, 'builds.sqlite'))
  const build = { at: '2026-01-01', program: '0.3.0', texts: { 'corridor.yaml': 'a' } }
  catalog.keepBuild(build)
  catalog.keepBuild({ ...build, at: '2026-03-01', texts: { 'corridor.yaml': 'b' } })
  expect(catalog.buildAt('2026-02-01')).toEqual(build)
  expect(catalog.buildAt('2026-04-01')?.texts).toEqual({ 'corridor.yaml': 'b' })
  expect(catalog.buildAt('2025-01-01')).toBeUndefined()
  catalog.close()
})
