import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import type { PrivateEngine } from '../../src/engine/private-duckdb.ts'
import { compareRecords } from '../../src/intake/compare.ts'
import { acceptedName, examine, setAsideName } from '../../src/intake/examine.ts'
import type { Examined } from '../../src/intake/examine.ts'
import { dataset } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { fields, source, stagedSql } from './crossings.ts'

const standards = readStandards()
const type = standards.recordTypes.find((one) => one.id === 'crossing')
if (type === undefined) throw new Error('no crossings')
const words = { areas: standards.areas, codelists: standards.codelists }
const [file] = source.files
if (file === undefined) throw new Error('no file')
const context = { type, received: '2024-02-01', recordsOf: () => undefined }
const given = { source, file, words, unreadable: [10] }

let dir: string
let engine: PrivateEngine
let found: Examined
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-examine-'))
  engine = await openPrivateDuckdb(dir)
  await engine.keep('staged', stagedSql)
  found = await examine(engine, dataset('staged', []), given, context)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

const rule = (id: string, column?: string) =>
  found.rules.find((one) => one.rule === id && one.column === column)

test('every row is accepted or set aside, none is lost', () => {
  expect(found).toMatchObject({
    rows: fields.length + 1,
    accepted: 5,
    setAside: 5,
    unreadable: { rows: 1, first: [10] },
  })
})

test('rows with an error of their own are set aside, by their numbers in the file', async () => {
  const rows = await engine.rows(`select row from "${setAsideName}" order by row`)
  expect(rows.map((one) => Number(one['row']))).toEqual([3, 7, 8, 9])
})

test('a rule says how many rows break it, and which', () => {
  expect(rule('born-first')).toMatchObject({ severity: 'error', rows: 1, first: [3] })
  expect(rule('not-yet')).toMatchObject({ rows: 1, first: [9] })
  expect(rule('once')).toMatchObject({ rows: 1, first: [7] })
  expect(rule('stay-said')).toMatchObject({ severity: 'warning', rows: 1, first: [4] })
  expect(rule('document-there')).toMatchObject({ severity: 'warning', rows: 4 })
  expect(rule('again')).toBeUndefined()
})

test('what cannot be read says its column, in the file too, and a text that several rows have', () => {
  expect(rule('reading', 'citizenship')).toMatchObject({
    severity: 'warning',
    from: 'NATIONALITE',
    fault: 'harmonise.unknown-code',
    rows: 3,
    found: [{ text: 'Burkinabais', rows: 3 }],
  })
  // One row only: its text may be anybody's.
  expect(rule('reading', 'sex')).toMatchObject({
    rows: 1,
    first: [7],
    found: [],
    allowed: ['H', 'F'],
  })
  expect(rule('reading', 'direction')).toMatchObject({
    severity: 'error',
    fault: 'harmonise.missing-code',
    first: [8],
  })
  expect(rule('reading', 'date_of_birth')).toMatchObject({ fault: 'harmonise.invalid-time', first: [8] })
})

test('values are read: names taken apart, dates with their precision, day numbers of a spreadsheet, months as days', async () => {
  const rows = await engine.rows(
    `select row, surnames, given_names, cast(date_of_birth as varchar) as born, date_of_birth_precision as known, cast(date as varchar) as date, citizenship, sex, intended_days, unread from "${acceptedName}" order by row`,
  )
  expect(rows.slice(0, 3)).toEqual([
    {
      row: 1n,
      surnames: 'TRAORE',
      given_names: 'Awa',
      born: '1985-09-03',
      known: 'D',
      date: '2024-01-02',
      citizenship: 'MLI',
      sex: 'F',
      intended_days: 61,
      unread: null,
    },
    {
      row: 2n,
      surnames: 'DIALLO',
      given_names: 'Mamadou Lamine',
      born: '1990-01-01',
      known: 'Y',
      date: '2024-01-02',
      citizenship: 'GIN',
      sex: 'M',
      intended_days: null,
      unread: null,
    },
    {
      row: 4n,
      surnames: 'KONE',
      given_names: 'Fatou',
      born: '1992-05-01',
      known: 'M',
      date: '2024-01-04',
      citizenship: null,
      sex: 'F',
      intended_days: null,
      unread: 'citizenship',
    },
  ])
})

test('too many rows set aside refuse the delivery', async () => {
  expect(found.verdict).toBe('refused')
  const more = await examine(
    engine,
    dataset('staged', []),
    { ...given, source: { most_set_aside: 60 } },
    context,
  )
  expect(more.verdict).toBe('warnings')
})

test('records of an earlier delivery are told from new ones', async () => {
  await engine.keep('earlier', `select '2' as record_id union all select '5'`)
  const again = await examine(engine, dataset('staged', []), given, {
    ...context,
    earlier: dataset('earlier', ['record_id']),
  })
  expect(again.rules.find((one) => one.rule === 'again')).toMatchObject({
    severity: 'warning',
    rows: 2,
    first: [2, 5],
  })
})

test('a delivery is compared with the one before: shares that moved, codes that are new', async () => {
  await engine.keep('now', `select * from "${acceptedName}"`)
  await engine.keep(
    'before',
    `select * replace ('F' as sex) from "${acceptedName}" where citizenship is distinct from 'GIN'`,
  )
  const compared = await compareRecords(engine, dataset('now', []), dataset('before', []), type)
  expect(compared.newCodes).toContainEqual({ column: 'citizenship', code: 'GIN', rows: 1 })
  expect(compared.shares).toContainEqual({ column: 'sex', code: 'F', now: 60, before: 100 })
})
