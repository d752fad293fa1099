import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openIntakeCatalog } from '../../src/store/intake-catalog.ts'
import type { IntakeCatalog, RecordDelivery } from '../../src/store/intake-catalog.ts'

let dir: string
let catalog: IntakeCatalog
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-intake-catalog-'))
  catalog = openIntakeCatalog(join(dir, 'catalog.sqlite'))
})
afterEach(() => {
  catalog.close()
  rmSync(dir, { recursive: true })
})

const delivery = (sha256: string, period: string): RecordDelivery => ({
  sha256,
  source: 'border-police',
  file: 'passages-*.csv',
  name: `passages-${period}.csv`,
  period,
  described: 'x',
  bytes: 10,
  received: '2024-02-01T00:00:00.000Z',
  rows: 3,
  accepted: 2,
  setAside: 1,
  verdict: 'warnings',
})
const decide = (at: string, sha256: string, replaced: string | null = null): void =>
  catalog.decide({
    at,
    source: 'border-police',
    sha256,
    action: replaced === null ? 'takes' : 'replaces',
    replaced,
  })
const standing = (at?: string): readonly string[] =>
  catalog.standing('border-police', at).map((one) => one.sha256)

test('a delivery stands from the decision that takes it in until one that replaces it, and every earlier state can be told', () => {
  for (const one of [delivery('a', '2024-01'), delivery('b', '2024-02'), delivery('c', '2024-01')])
    catalog.keep(one)
  decide('2024-02-01', 'a')
  decide('2024-03-01', 'b')
  decide('2024-04-01', 'c', 'a')
  expect(standing()).toEqual(['b', 'c'])
  expect(standing('2024-03-15')).toEqual(['a', 'b'])
  expect(standing('2024-02-01')).toEqual(['a'])
  expect(standing('2023-12-31')).toEqual([])
})

test('a delivery that is kept and not decided does not stand', () => {
  catalog.keep(delivery('a', '2024-01'))
  expect(standing()).toEqual([])
  expect(catalog.deliveries('border-police')).toEqual([delivery('a', '2024-01')])
})

test('a delivery that was looked at again is as it was found last, in its place', () => {
  catalog.keep({ ...delivery('a', '2024-01'), verdict: 'refused' })
  catalog.keep({ ...delivery('b', '2024-02'), received: '2024-03-01T00:00:00.000Z' })
  catalog.keep({ ...delivery('a', '2024-01'), described: 'y' })
  expect(catalog.delivery('border-police', 'a')).toMatchObject({ described: 'y', verdict: 'warnings' })
  expect(catalog.deliveries('border-police').map((one) => one.sha256)).toEqual(['a', 'b'])
  expect(catalog.delivery('visas', 'a')).toBeUndefined()
})

test('another process sees what was decided', () => {
  catalog.keep(delivery('a', '2024-01'))
  decide('2024-02-01', 'a')
  const other = openIntakeCatalog(join(dir, 'catalog.sqlite'))
  try {
    expect(other.standing('border-police').map((one) => one.sha256)).toEqual(['a'])
    expect(other.decisions('border-police')).toHaveLength(1)
  } finally {
    other.close()
  }
})

test('a delivery that was looked at again is what it was then, with the records of that look', () => {
  catalog.keep(delivery('a', '2024-01'), { at: '2024-02-01', records: 'first' })
  decide('2024-02-01', 'a')
  catalog.keep({ ...delivery('a', '2024-01'), accepted: 1 }, { at: '2024-05-01', records: 'second' })
  expect(catalog.standing('border-police', '2024-03-01')).toMatchObject([{ accepted: 2 }])
  expect(catalog.standing('border-police')).toMatchObject([{ accepted: 1 }])
  expect(catalog.look('border-police', 'a', '2024-03-01')).toEqual({ at: '2024-02-01', records: 'first' })
  expect(catalog.look('border-police', 'a')).toEqual({ at: '2024-05-01', records: 'second' })
  expect(catalog.look('border-police', 'b')).toBeUndefined()
})
