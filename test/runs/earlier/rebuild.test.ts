/**
 * States of an invented country, made again after its deliveries were corrected and read anew.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { intake } from '../../../src/intake/intake.ts'
import type { Manifest } from '../../../src/published/manifest.ts'
import { rebuild } from '../../../src/runs/earlier/rebuild.ts'
import type { Rebuilt } from '../../../src/runs/earlier/rebuild.ts'
import { run } from '../../../src/runs/run.ts'
import type { RunResult } from '../../../src/runs/run.ts'
import { entriesOf } from '../../../src/store/audit/audit.ts'
import { openIdentityStore } from '../../../src/store/identities/identities.ts'
import { destroyDue } from '../../../src/store/identities/retention.ts'
import { layout } from '../../../src/store/layout.ts'
import { fewTables } from '../few-tables.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-earlier-'))
const notes: string[] = []
const progress = {
  step: () => undefined,
  made: () => undefined,
  note: (line: string) => void notes.push(line),
}
const tables = [
  'permits-issued',
  'work-permit-wages',
  'stock-birth',
  'immigration-citizenship',
  'migration-estimates',
  'border-crossings',
].toSorted()

const runAt = (now: string): Promise<RunResult> =>
  run(dir, { progress, by: 'the statistician', now: () => now, approve: { by: 'Awa Traoré' } })
const rebuildAt = (moment: string): Promise<Rebuilt> =>
  rebuild(dir, moment, { progress, by: 'the statistician', now: () => '2026-11-28T12:00:00.000Z' })

function change(name: string, how: (text: string) => string): void {
  const path = join(dir, name)
  writeFileSync(path, how(readFileSync(path, 'latin1')), 'latin1')
}

/** Take in the last file of a source again, as `how` corrects it, in the place of the one before. */
async function correct(
  source: string,
  now: string,
  how: (lines: readonly string[]) => readonly string[],
): Promise<void> {
  const folder = join(dir, 'deliveries', source)
  const [name = ''] = readdirSync(folder)
    .filter((one) => !one.includes('set-aside'))
    .toSorted()
    .toReversed()
  change(join('deliveries', source, name), (text) => `${how(text.trimEnd().split('\n')).join('\n')}\n`)
  await intake(readEdition(dir), source, join(folder, name), { now, decision: 'replaces', by: 'the steward' })
}

const manifestOf = (folder: string, number: number): Manifest =>
  JSON.parse(
    readFileSync(join(folder, 'published', `release-000${number}.json`), 'utf8')
      .split('\n')
      .join(''),
  ) as Manifest
const hashesIn = (manifest: Manifest): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(manifest.tables).map(([id, { hash }]) => [id, hash]))
const released = (number: number) => hashesIn(manifestOf(join(dir, '.corridor'), number))

/** Hash of every file of now: what is made again, and what SQLite writes beside its file while it is open, left out. */
function everything(): Readonly<Record<string, string>> {
  const root = join(dir, '.corridor')
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/sqlite|lock$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.startsWith(join(root, 'earlier')))
      .toSorted()
      .map((path) => [
        path.slice(root.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

const opened = (): number => entriesOf(join(dir, '.corridor/audit.sqlite')).length

beforeAll(async () => {
  await fewTables(dir, { persons: 1200, tables })
  await runAt('2026-03-01T09:00:00.000Z')
  // A third of the crossings, of the permits and of the work permits were of nobody; what came at ten o'clock is never run alone.
  const fewer = (lines: readonly string[]) => lines.filter((_, i) => i === 0 || i % 3 > 0)
  await correct('border-police', '2026-04-01T10:00:00.000Z', fewer)
  await correct('interieur', '2026-04-01T11:00:00.000Z', fewer)
  await correct('inspecao-trabalho', '2026-04-01T12:00:00.000Z', fewer)
  await runAt('2026-04-02T09:00:00.000Z')
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a state before a correction gives the tables that were made then, and leaves those of now as they are', async () => {
  const [one, two, before, looks] = [released(1), released(2), everything(), opened()]
  expect(Object.keys(one)).toEqual(tables)
  const corrected = tables.filter((id) => one[id] !== two[id])
  expect(corrected).toEqual(expect.arrayContaining(['permits-issued', 'border-crossings']))
  const made = await rebuildAt('2026-03-15')
  expect(made.release).toEqual({ number: 1, same: tables, different: [], only: [] })
  expect(made.build).toEqual({ at: '2026-03-01T09:00:00.000Z', texts: [], program: null })
  expect(hashesIn(manifestOf(made.folder, 0))).toEqual(one)
  expect(
    readdirSync(join(made.folder, 'tables'))
      .map((name) => name.replace('.csv', ''))
      .toSorted(),
  ).toEqual(tables)
  expect(everything()).toEqual(before)
  // Persons are those of the spine of that day: nobody's names were needed.
  expect(opened()).toBe(looks)
  expect(await runAt('2026-04-03T09:00:00.000Z')).toMatchObject({ release: 2, released: false, made: [] })
})

test('a state that was decided and not run yet is what the next run made; one after it is the release itself', async () => {
  const decided = await rebuildAt('2026-04-01T14:00+02:00')
  expect(decided.at).toBe('2026-04-01T12:00:00.000Z')
  expect(decided.release).toMatchObject({ number: 1, only: [] })
  expect(decided.release?.different).not.toEqual([])
  expect(hashesIn(manifestOf(decided.folder, 0))).toEqual(released(2))
  const after = await rebuildAt('2026-04-02')
  expect(after.release).toEqual({ number: 2, same: tables, different: [], only: [] })
})

test('a state between two decisions that no run has seen is linked onto the persons of that day, and the audit says so', async () => {
  const looks = opened()
  const made = await rebuildAt('2026-04-01T10:30Z')
  expect(notes.join('\n')).toContain('linked now, onto the persons of 2026-03-01T09:00:00.000Z')
  expect(opened()).toBeGreaterThan(looks)
  expect(made.release?.different).toContain('border-crossings')
  expect(made.release?.same).toEqual(expect.arrayContaining(['permits-issued', 'work-permit-wages']))
  const tablesThen = hashesIn(manifestOf(made.folder, 0))
  expect(tablesThen['border-crossings']).toBe(released(2)['border-crossings'])
})

test('records that were read anew since are those of then', async () => {
  change('sources/border-police/source.yaml', (text) =>
    text.replace('most_set_aside: 5', 'most_set_aside: 100'),
  )
  change('sources/border-police/source.yaml', (text) =>
    text.replace(
      '    rules:\n',
      '    rules:\n      - { id: elsewhere, rule: holds, severity: error, sql: "post <> \'DIF\'", note: of elsewhere }\n',
    ),
  )
  await runAt('2026-05-01T09:00:00.000Z')
  expect(released(3)['border-crossings']).not.toBe(released(2)['border-crossings'])
  expect(existsSync(join(dir, '.corridor/restricted/records/border-police/earlier'))).toBe(true)
  const made = await rebuildAt('2026-04-15')
  expect(made.release).toEqual({ number: 2, same: tables, different: [], only: [] })
  expect(made.build.texts).toEqual(['sources/border-police/source.yaml'])
  expect((await rebuildAt('2026-03-15')).release?.same).toEqual(tables)
  expect(notes.join('\n')).toContain('was read anew since; its records are those of then')
})

test('methods that changed since are told: the tables are made by those of now', async () => {
  const text = readFileSync(join(dir, 'methods.yaml'), 'utf8')
  change('methods.yaml', (now) => now.replace('base: 3', 'base: 5'))
  const made = await rebuildAt('2026-03-15')
  expect(made.build.texts).toContain('methods.yaml')
  expect(made.release?.different).toEqual(['permits-issued'])
  writeFileSync(join(dir, 'methods.yaml'), text)
  expect((await rebuildAt('2026-03-15')).release?.same).toEqual(tables)
})

test('a moment before the first delivery, or in the future, is one problem', async () => {
  await expect(rebuildAt('2026-02-28')).rejects.toMatchObject({
    code: 'earlier.nothing-stood',
    message: expect.stringContaining('2026-03-01T09:00:00.000Z') as string,
  })
  await expect(rebuildAt('2027-01-01')).rejects.toMatchObject({ code: 'earlier.invalid-moment' })
})

test('identities that were destroyed since are needed only where records have to be linked: then it is one problem', async () => {
  const place = layout(dir)
  const identities = openIdentityStore(place, { env: process.env, warn: () => undefined })
  const gone = destroyDue(identities, { who: 'the keeper', why: 'end', now: '2060-01-01T00:00:00.000Z' })
  identities.close()
  expect(gone).toContain('border-police')
  expect((await rebuildAt('2026-03-15')).release?.same).toEqual(tables)
  await expect(rebuildAt('2026-04-01T10:30Z')).rejects.toMatchObject({ code: 'earlier.destroyed' })
})
