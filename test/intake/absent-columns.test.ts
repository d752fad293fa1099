import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { RecordSource } from '../../src/edition/record-source.ts'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { absentColumns, isBefore } from '../../src/intake/absent-columns.ts'
import { recordsPath } from '../../src/intake/accepted.ts'
import { layout } from '../../src/store/layout.ts'
import { source } from './crossings.ts'
import { deliver, good, text, trialEdition } from './trial.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-absent-'))
  mkdirSync(join(dir, 'in'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const [file] = source.files
if (file === undefined) throw new Error('no crossings')

/** The trial edition, with other mappings and rules of its one file. */
function edition(columns: object, rules: readonly object[] = file?.rules ?? []): ReadEdition {
  const given = trialEdition(dir)
  const changed = { ...file, columns: { ...file?.columns, ...columns }, rules }
  const [{ dir: at, ...one } = { ...source, dir }] = given.recordSources
  return { ...given, recordSources: [{ ...RecordSource.parse({ ...one, files: [changed] }), dir: at }] }
}

/** The file of good rows without a column, or with another name for it. */
const without = (name: string): string => {
  const [head = '', ...rows] = text(good).split('\r\n')
  const place = head.split(';').indexOf(name)
  return [head, ...rows].map((row) => row.split(';').toSpliced(place, 1).join(';')).join('\r\n')
}
const renamed = (name: string, to: string): string => text(good).replace(name, to)

const since2024 = { since: 2024 }
const post = { post: { from: 'POSTE', ...since2024 } }

async function posts(given: ReadEdition, sha256: string): Promise<readonly unknown[]> {
  const engine = await openDuckdb(dir)
  try {
    const path = recordsPath(layout(given.dir), 'border-police', sha256)
    return (await engine.rows(`select post from '${path}' order by row`)).map((row) => row['post'])
  } finally {
    engine.close()
  }
}

test.each([
  ['2020', '2021', true],
  ['2021', '2021', false],
  ['2020-12', '2021', true],
  ['2021', '2021-07', true],
  ['2021-06-30', '2021-07', true],
  ['2021-07', '2021-07', false],
  ['2020-Q4', '2021', true],
  ['2021-Q4', '2021-07', false],
  ['202012', '2021', false],
  ['', '2021', false],
])('a file about “%s” is of before %s: %s', (period, since, before) => {
  expect(isBefore(period, since)).toBe(before)
})

test('a file of before a column was agreed comes in without it, its records have no value there, and its steward is told', async () => {
  const given = edition(post)
  const { report, folder, stands } = await deliver(given, 'passages-2023-01.csv', without('POSTE'))
  expect(stands).toBe(true)
  expect(report).toMatchObject({
    accepted: 5,
    absent: [{ column: 'post', missing: ['POSTE'], since: '2024', near: [], whole: true }],
  })
  expect(await posts(given, report.sha256)).toEqual([null, null, null, null, null])
  expect(readFileSync(join(folder, 'report.en.html'), 'utf8')).toContain(
    'The file does not have POSTE, which is agreed since 2024: Border post is empty.',
  )
  expect(readFileSync(join(folder, 'report.fr.html'), 'utf8')).toContain('Le fichier n’a pas POSTE')
})

test('a file of before that has the column is read with it', async () => {
  const given = edition(post)
  const { report } = await deliver(given, 'passages-2023-01.csv', text(good))
  expect(report.absent).toBeUndefined()
  expect(new Set(await posts(given, report.sha256))).toEqual(new Set(['Noé']))
})

test('from that period on it is as necessary as any other, and so is any other in files of before', async () => {
  const given = edition(post)
  await expect(deliver(given, 'passages-2024-01.csv', renamed('POSTE', 'POSTES'))).rejects.toMatchObject({
    code: 'read.missing-column',
    details: { missing: ['POSTE'], found: expect.arrayContaining(['POSTES']) },
  })
  await expect(deliver(given, 'passages-2023-01.csv', renamed('SEXE', 'SEX'))).rejects.toMatchObject({
    code: 'read.missing-column',
    details: { missing: ['SEXE'] },
  })
})

test('a name that is nearly that of a column which may be absent is told', async () => {
  const { report, folder } = await deliver(edition(post), 'passages-2023-01.csv', renamed('POSTE', 'POSTES'))
  expect(report.absent).toMatchObject([{ near: ['POSTES'] }])
  expect(readFileSync(join(folder, 'report.en.html'), 'utf8')).toContain('If it is there as POSTES')
})

test('a refused file of which the period was not told comes in once it is', async () => {
  const given = edition(post)
  await expect(deliver(given, 'passages-old.csv', without('POSTE'))).rejects.toMatchObject({
    code: 'read.missing-column',
  })
  const { report } = await deliver(given, 'passages-old.csv', without('POSTE'), { period: '2023' })
  expect(report).toMatchObject({ accepted: 5, absent: [{ column: 'post' }] })
})

test('an expression has nothing where what it names is absent, and the rest where only a part is', async () => {
  const given = edition({
    post: { sql: `coalesce("BUREAU", "POSTE")`, ...since2024 },
    transport: { sql: `lower("VOIE")`, ...since2024 },
  })
  const { report } = await deliver(given, 'passages-2023-01.csv', text(good))
  expect(report.absent).toMatchObject([
    { column: 'post', missing: ['BUREAU'], whole: false },
    { column: 'transport', missing: ['VOIE'], whole: true },
  ])
  expect(new Set(await posts(given, report.sha256))).toEqual(new Set(['Noé']))
})

test('what another column cannot do without stays necessary', () => {
  const [changed] = edition({
    ...post,
    purpose: { sql: `upper("POSTE")` },
  }).recordSources.flatMap(({ files }) => files)
  if (changed === undefined) throw new Error('no file')
  expect(absentColumns(changed, '2023', ['NUMERO'])).toEqual([])
})

test('rules ask for nothing that cannot be there yet', async () => {
  const rules = [
    { id: 'post-there', rule: 'filled', severity: 'error', column: 'post', percent: 0 },
    { id: 'post-said', rule: 'needs', severity: 'error', column: 'direction', columns: ['post'] },
  ]
  const given = edition(post, rules)
  const before = await deliver(given, 'passages-2023-01.csv', without('POSTE'))
  expect(before.report).toMatchObject({ verdict: 'warnings', rules: [{ rule: 'reading' }] })
  const after = await deliver(given, 'passages-2024-01.csv', text(good).replaceAll('Noé', ''))
  expect(after.report.verdict).toBe('refused')
})

test('a column without which there is no record cannot be dated, nor can a value', async () => {
  await expect(
    deliver(edition({ date: { from: 'DATE', ...since2024 } }), 'passages-2023-01.csv', text(good)),
  ).rejects.toMatchObject({ code: 'edition.invalid', details: { where: expect.stringContaining('date') } })
  expect(() => edition({ post: { value: 'Noé', ...since2024 } })).toThrow('leave `since` out')
  expect(() => edition({ post: { from: 'POSTE', since: 'last year' } })).toThrow('a year, a month or a day')
})
