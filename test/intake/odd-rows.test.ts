import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RecordRule } from '../../src/edition/record-rule.ts'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import type { PrivateEngine } from '../../src/engine/private-duckdb.ts'
import { examine } from '../../src/intake/examine.ts'
import type { Examined } from '../../src/intake/examine.ts'
import { dataset } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { header, source } from './crossings.ts'

const standards = readStandards()
const type = standards.recordTypes.find((one) => one.id === 'crossing')
const [described] = source.files
if (type === undefined || described === undefined) throw new Error('no crossings')
const file = {
  ...described,
  rules: [
    ...described.rules,
    RecordRule.parse({
      id: 'post-known',
      rule: 'listed',
      severity: 'warning',
      column: 'post',
      codelist: 'CL_TRIAL_POST',
    }),
  ],
}
const posts = {
  id: 'CL_TRIAL_POST',
  agency: 'TRIAL',
  version: '1.0',
  source: 'Invented',
  ours: true,
  name: { en: 'Post', fr: 'Poste', pt: 'Posto' },
  codes: [{ id: 'NOE', name: { en: 'Noé', fr: 'Noé', pt: 'Noé' } }],
}

const good = ['1', 'SOW Binta', '12/12/1970', 'F', 'Mali', 'A1', 'E', '05/01/2024', 'Noé', '1']
const like = (more: Record<string, string | null>): readonly (string | null)[] =>
  header.map((name, i) => (name in more ? (more[name] ?? null) : (good[i] ?? null)))

/** Row by row; what is wrong stands beside each. */
const fields: readonly (readonly (string | null)[])[] = [
  like({ NUMERO: '1' }),
  // The month first; the second shows by the day alone.
  like({ NUMERO: '2', DATE: '01/25/2024' }),
  like({ NUMERO: '3', DATE: '02/30/2024' }),
  // Words beside numbers, four times; the person's number is in none.
  ...['12 mois', '7 mois', '9 mois', '4 mois'].map((MOIS, i) =>
    like({ NUMERO: `${4 + i}`, MOIS, POSTE: 'Noe' }),
  ),
  // Everything one field to the left.
  ['8', '12/12/1970', 'F', 'Mali', 'DIALLO', 'E', '05/01/2024', 'Noé', '1', null],
  // A line of totals.
  header.map((name) => (name === 'NUMERO' ? 'TOTAL' : name === 'MOIS' ? '99' : null)),
]

let dir: string
let engine: PrivateEngine
let found: Examined
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-odd-'))
  engine = await openPrivateDuckdb(dir)
  const literal = (field: string | null): string => (field === null ? 'null' : `'${field}'`)
  const rows = fields.map((row, i) => `(${[`${i + 1}::bigint`, ...row.map(literal)].join(', ')})`)
  await engine.keep(
    'staged',
    `select * from (values ${rows.join(', ')}) as t (row, ${header.map((name) => `"${name}"`).join(', ')})`,
  )
  found = await examine(
    engine,
    dataset('staged', ['row', ...header]),
    {
      source,
      file,
      words: { areas: standards.areas, codelists: [...standards.codelists, posts] },
      unreadable: [],
    },
    { type, received: '2024-02-01', recordsOf: () => undefined },
  )
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

const reading = (column: string) =>
  found.rules.find((one) => one.column === column && one.fault !== 'harmonise.missing-code')

test('a row whose fields have moved is told by the columns that cannot be read in it', () => {
  expect(found.shifted).toEqual({ rows: 1, first: [8] })
})

test('a row with almost nothing in it is told as such', () => {
  expect(found.sparse).toEqual({ rows: 1, first: [9] })
})

test('of dates that are none it is said how many are some with day and month exchanged', () => {
  expect(reading('date')).toMatchObject({ rows: 3, exchanged: 1 })
})

test('texts in a column of numbers are told where three rows have them, without their digits', () => {
  expect(reading('intended_days')).toMatchObject({ rows: 4, found: [{ text: '# mois', rows: 4, near: [] }] })
})

test('a text that must be in a list of the edition is told where it is not, by code and by name', () => {
  expect(found.rules.find((one) => one.rule === 'post-known')).toMatchObject({
    rows: 5,
    first: [4, 5, 6, 7, 8],
    list: 'CL_TRIAL_POST',
    allowed: ['NOE'],
    found: [{ text: 'Noe', rows: 4, near: ['NOE', 'Noé'] }],
  })
})

test('a code in no list says which list', () => {
  expect(reading('citizenship')).toMatchObject({ list: 'name', rows: 1, found: [] })
})
