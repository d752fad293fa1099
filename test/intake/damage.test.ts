import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { RecordMapping } from '../../src/edition/record-source.ts'
import type { IntakeOptions } from '../../src/intake/intake.ts'
import { openIdentityStore } from '../../src/store/identities/identities.ts'
import { isWhole } from '../../src/store/identities/is-whole.ts'
import { layout } from '../../src/store/layout.ts'
import { deliver, good, text, trialEdition } from './trial.ts'

let dir: string
let given: ReadEdition
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-damage-'))
  given = trialEdition(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

const take = (name: string, content: string, more: Partial<IntakeOptions> = {}) =>
  deliver(given, name, content, more)

test.each([
  ['intended_days', 'MOI || 1', 'Binder Error: Referenced column "MOI" not found in FROM clause'],
  ['post', 'substr("POSTE", 1', 'Parser Error: syntax error at or near'],
  [
    'post',
    'cast(cast("NOM" as integer) as varchar)',
    'Conversion Error: Could not convert string … to INT32',
  ],
])('an expression for %s that cannot be worked out is said with its place: %s', async (column, sql, what) => {
  const [file] = given.recordSources[0]?.files ?? []
  if (file === undefined) throw new Error('no file')
  const mapping = RecordMapping.parse({ sql })
  const changed = { ...file, columns: { ...file.columns, [column]: mapping } }
  given = { ...given, recordSources: given.recordSources.map((one) => ({ ...one, files: [changed] })) }
  const problem = await take('passages-2024-01.csv', text(good)).catch((error: unknown) => error)
  expect(problem).toMatchObject({
    code: 'intake.invalid-expression',
    details: { place: `columns.${column}`, what: expect.stringContaining(what) },
  })
  expect(String(problem)).not.toContain('TRAORE')
})

test('a column that only an expression names is missed like any other, and its steward is told', async () => {
  const [file] = given.recordSources[0]?.files ?? []
  if (file === undefined) throw new Error('no file')
  const post = RecordMapping.parse({ sql: 'upper("poste") || "BUREAU"' })
  const changed = { ...file, columns: { ...file.columns, post } }
  given = { ...given, recordSources: given.recordSources.map((one) => ({ ...one, files: [changed] })) }
  const told: string[] = []
  const progress = { step: () => undefined, note: (line: string) => void told.push(line) }
  await expect(take('passages-2024-01.csv', text(good), { progress })).rejects.toMatchObject({
    code: 'read.missing-column',
    details: { missing: ['BUREAU'] },
  })
  const page = readFileSync(told.join(' ').split('mend: ')[1] ?? '', 'utf8')
  expect(page).toContain('<li>BUREAU</li>')
})

test('a damaged delivery stops no other, and comes in again beside it', async () => {
  const next = good.map(([id, ...rest]) => [`n${id}`, ...rest])
  const { report } = await take('passages-2024-01.csv', text(good))
  await take('passages-2024-02.csv', text(next))
  const sealed = join(layout(dir).identities, 'border-police', `${report.sha256}.sealed`)
  writeFileSync(sealed, readFileSync(sealed).fill(0, statSync(sealed).size - 20))
  const told: string[] = []
  const progress = { step: () => undefined, note: (line: string) => void told.push(line) }
  const third = text(good.map(([id, ...rest]) => [`m${id}`, ...rest]))
  expect(await take('passages-2024-03.csv', third, { progress })).toMatchObject({ stands: true })
  expect(told.join(' ')).toContain('identities of border-police/passages-2024-01.csv are damaged')
  expect(await take('passages-2024-01.csv', text(good))).toMatchObject({ stands: true, again: false })
  const identities = openIdentityStore(layout(dir), { env: {}, warn: () => undefined })
  expect(isWhole(identities, 'border-police', report.sha256)).toBe(true)
  identities.close()
})

test('identities whose keys are gone are refused, and no new keys are made', async () => {
  await take('passages-2024-01.csv', text(good))
  const keys = join(layout(dir).identities, 'keys.json')
  const kept = readFileSync(keys)
  rmSync(keys)
  const next = text(good.map(([id, ...rest]) => [`n${id}`, ...rest]))
  await expect(take('passages-2024-02.csv', next)).rejects.toMatchObject({ code: 'identities.missing-keys' })
  expect(existsSync(keys)).toBe(false)
  writeFileSync(keys, kept)
  expect(await take('passages-2024-02.csv', next)).toMatchObject({ stands: true })
})

test('looking again at an old delivery does not bring the end of the younger ones nearer', async () => {
  const until = (): unknown =>
    (JSON.parse(readFileSync(join(layout(dir).identities, 'keys.json'), 'utf8')) as { retention: unknown })
      .retention
  await take('passages-2024-01.csv', text(good))
  const next = text(good.map(([id, ...rest]) => [`n${id}`, ...rest]))
  await take('passages-2024-02.csv', next, { now: '2026-05-01T08:00:00.000Z' })
  expect(until()).toEqual({ 'border-police': '2036-05-01' })
  given = { ...given, recordSources: given.recordSources.map((one) => ({ ...one, most_set_aside: 61 })) }
  expect(await take('passages-2024-01.csv', text(good))).toMatchObject({ again: false })
  expect(until()).toEqual({ 'border-police': '2036-05-01' })
})
