import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import { recordsPath } from '../../src/intake/accepted.ts'
import { intake } from '../../src/intake/intake.ts'
import type { IntakeOptions } from '../../src/intake/intake.ts'
import { openIntakeCatalog } from '../../src/store/intake-catalog.ts'
import { giveBack } from '../../src/store/identities/delivered-bytes.ts'
import { openIdentityStore } from '../../src/store/identities/identities.ts'
import { isWhole } from '../../src/store/identities/is-whole.ts'
import { openIdentities } from '../../src/store/identities/open-identities.ts'
import { layout } from '../../src/store/layout.ts'
import { fields, header } from './crossings.ts'
import { deliver, good, standingIn, text, trialEdition } from './trial.ts'

let dir: string
let given: ReadEdition
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-intake-'))
  mkdirSync(join(dir, 'in'))
  given = trialEdition(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

const put = (name: string, content: string): string => {
  const path = join(dir, 'in', name)
  writeFileSync(path, content)
  return path
}
const take = (name: string, content: string, more: Partial<IntakeOptions> = {}) =>
  deliver(given, name, content, more)
const standing = (): readonly string[] => standingIn(given)

test('a delivery is kept byte for byte, reported in every language, and stands', async () => {
  const content = text(fields)
  const taken = await take('passages-2024-01.csv', content)
  expect(taken).toMatchObject({
    stands: true,
    again: false,
    report: { verdict: 'warnings', rows: 9, accepted: 5, setAside: 4 },
  })
  const back = join(dir, 'back.csv')
  const identities = openIdentityStore(layout(dir), { env: {}, warn: () => undefined })
  giveBack(identities, 'border-police', taken.report.sha256, back, {
    who: 'a test',
    why: 'to compare',
    now: '2024-02-01T08:00:00.000Z',
  })
  identities.close()
  expect(readFileSync(back, 'utf8')).toBe(content)
  expect(readdirSync(taken.folder).toSorted()).toEqual([
    'report.en.html',
    'report.fr.html',
    'report.json',
    'report.pt.html',
    'rows.csv',
  ])
  expect(existsSync(recordsPath(layout(dir), 'border-police', taken.report.sha256))).toBe(true)
  expect(existsSync(join(dir, '.corridor/temporary'))).toBe(false)
  expect(standing()).toEqual(['passages-2024-01.csv'])
})

test('no value of a person is in a report', async () => {
  const taken = await take('passages-2024-01.csv', text(fields))
  for (const name of readdirSync(taken.folder).filter((one) => one.startsWith('report')))
    for (const value of ['TRAORE', 'Mamadou', '03/09/1985', 'OUEDRAOGO', '1985-09-03'])
      expect(readFileSync(join(taken.folder, name), 'utf8'), name).not.toContain(value)
})

test('rows set aside come with their reasons, and mended they come again beside the rest', async () => {
  await take('passages-2024-01.csv', text(fields))
  const aside = readFileSync(join(dir, 'in/passages-2024-01.csv.set-aside.csv'), 'utf8')
  const lines = aside.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe(`#row,#why,${header.join(',')}`)
  expect(lines[1]).toContain('NAISSANCE (date de naissance), DATE (date du passage)')
  const mended = aside.replaceAll('01/01/2030', '01/01/2000').split('\r\n').slice(0, 2).join('\r\n')
  const again = await take('passages-2024-01.csv.set-aside.csv', mended)
  expect(again).toMatchObject({ stands: true, report: { rows: 1, accepted: 1, setAside: 0 } })
  expect(again.report.compared).toBeUndefined()
  expect(standing()).toEqual(['passages-2024-01.csv', 'passages-2024-01.csv.set-aside.csv'])
})

test('rows that were set aside come in only beside the rest of their file', async () => {
  await expect(take('passages-2024-01.csv.set-aside.csv', text(good))).rejects.toMatchObject({
    code: 'intake.nothing-to-mend',
  })
})

test('a file that cannot be read is reported to its steward too, and is not used', async () => {
  const told: string[] = []
  const progress = { step: () => undefined, note: (line: string) => void told.push(line) }
  const renamed = text(good).replace('NATIONALITE', 'NATION')
  await expect(take('passages-2024-01.csv', renamed, { progress })).rejects.toMatchObject({
    code: 'read.missing-column',
  })
  const path = told.join(' ').split('mend: ')[1] ?? ''
  expect(path).toMatch(/report\.fr\.html$/)
  const page = readFileSync(path, 'utf8')
  for (const said of ['Ces colonnes ne sont pas dans le fichier', '<li>NATIONALITE</li>', 'passages-*.csv'])
    expect(page).toContain(said)
  expect(page).not.toContain('TRAORE')
  expect(await take('passages-2024-01.csv', renamed)).toMatchObject({
    again: true,
    stands: false,
    report: { verdict: 'refused', unread: { code: 'read.missing-column', missing: ['NATIONALITE'] } },
  })
  expect(standing()).toEqual([])
})

test('a file that repeats another one under a new name waits, and takes its place and its period', async () => {
  await take('passages-2024-01.csv', text(good))
  const corrected = text(good.map((row) => row.with(9, '3')))
  await expect(take('passages-2024-01-corrected.csv', corrected)).rejects.toMatchObject({
    code: 'intake.came-before',
  })
  expect(standing()).toEqual(['passages-2024-01.csv'])
  const taken = await take('passages-2024-01-corrected.csv', corrected, {
    decision: 'replaces',
    now: '2024-02-02T00:00:00.000Z',
  })
  expect(taken.report).toMatchObject({
    cameBefore: { file: 'passages-2024-01.csv', rows: 5 },
    compared: { file: 'passages-2024-01.csv' },
  })
  expect(readFileSync(join(taken.folder, 'report.en.html'), 'utf8')).toContain(
    '5 rows came with passages-2024-01.csv',
  )
  expect(standing()).toEqual(['passages-2024-01-corrected.csv'])
})

test('a delivery that stands for a wrong period takes the place of another one once its period is said', async () => {
  const other = good.map(([id, ...rest]) => [`n${id}`, ...rest])
  await take('passages-2024-01.csv', text(good))
  await take('passages-2024-01-bis.csv', text(other))
  expect(standing()).toHaveLength(2)
  const said = { period: '2024-01', decision: 'replaces', now: '2024-02-02T00:00:00.000Z' } as const
  expect(await take('passages-2024-01-bis.csv', text(other), said)).toMatchObject({
    again: true,
    stands: true,
  })
  expect(standing()).toEqual(['passages-2024-01-bis.csv'])
})

test('the same bytes are not looked at twice', async () => {
  const first = await take('passages-2024-01.csv', text(good))
  const again = await take('passages-2024-01.csv', text(good), { now: '2024-03-01T08:00:00.000Z' })
  expect(again).toMatchObject({ again: true, stands: true, report: first.report })
  expect(standing()).toHaveLength(1)
})

test.each([
  ['its identities are damaged', '', (path: string) => truncateSync(path, statSync(path).size - 1)],
  ['its identities are gone', '', (path: string) => rmSync(path)],
  ['its bytes are damaged', '-delivered', (path: string) => truncateSync(path, 300)],
  ['its bytes are gone', '-delivered', (path: string) => rmSync(path)],
])('a delivery is sealed anew when it comes again and %s', async (_what, mark, damage) => {
  const content = text(fields)
  const { report } = await take('passages-2024-01.csv', content)
  const records = recordsPath(layout(dir), 'border-police', report.sha256)
  const engine = await openPrivateDuckdb(layout(dir).root)
  const identities = openIdentityStore(layout(dir), { env: {}, warn: () => undefined })
  const reason = { who: 'a test', why: 'to compare', now: '2024-02-01T08:00:00.000Z' }
  const pseudonyms = async (): Promise<unknown> => {
    const { name } = await openIdentities(identities, engine, 'border-police', reason)
    return engine.rows(`select pseudonym, surnames from "${name}" order by pseudonym`)
  }
  const [known, rows] = [await pseudonyms(), readFileSync(records)]
  const sealed = join(layout(dir).identities, 'border-police', `${report.sha256}${mark}.sealed`)
  damage(sealed)
  expect(isWhole(identities, 'border-police', `${report.sha256}${mark}`)).toBe(false)
  expect(await take('passages-2024-01.csv', content)).toMatchObject({ stands: true, report })
  expect(isWhole(identities, 'border-police', `${report.sha256}${mark}`)).toBe(true)
  const back = join(dir, 'back.csv')
  giveBack(identities, 'border-police', report.sha256, back, reason)
  expect(readFileSync(back, 'utf8')).toBe(content)
  expect(await pseudonyms()).toEqual(known)
  expect(readFileSync(records)).toEqual(rows)
  engine.close()
  identities.close()
})

test('a file that was refused is looked at again once its description has changed', async () => {
  const strict = given
  given = { ...given, recordSources: given.recordSources.map((one) => ({ ...one, most_set_aside: 5 })) }
  expect(await take('passages-2024-01.csv', text(fields))).toMatchObject({ stands: false })
  given = strict
  expect(await take('passages-2024-01.csv', text(fields))).toMatchObject({ stands: true, again: false })
})

test('what is stopped is kept and not used', async () => {
  const stop = new AbortController()
  stop.abort()
  await expect(take('passages-2024-01.csv', text(good), { signal: stop.signal })).rejects.toMatchObject({
    code: 'intake.stopped',
  })
  expect(standing()).toEqual([])
  expect(existsSync(join(dir, '.corridor/temporary'))).toBe(false)
  expect(await take('passages-2024-01.csv', text(good))).toMatchObject({ stands: true })
})

test('a second delivery for a period waits for a decision, and replaces or adds only by one', async () => {
  await take('passages-2024-01.csv', text(good))
  const other = text(good.slice(0, 3))
  await expect(take('passages-2024-01.csv', other)).rejects.toMatchObject({ code: 'intake.undecided' })
  expect(standing()).toEqual(['passages-2024-01.csv'])
  const taken = await take('passages-2024-01.csv', other, {
    decision: 'replaces',
    now: '2024-02-02T00:00:00.000Z',
  })
  expect(taken).toMatchObject({ stands: true, report: { accepted: 3 } })
  expect(standing()).toHaveLength(1)
  const catalog = openIntakeCatalog(layout(dir).catalog)
  expect(catalog.standing('border-police', '2024-02-01T12:00:00.000Z')[0]?.accepted).toBe(5)
  catalog.close()
})

test('a delivery of another period is compared with the one before, and stands beside it', async () => {
  await take('passages-2024-01.csv', text(good))
  const next = good.map(([id, ...rest]) => [`n${id}`, ...rest])
  const taken = await take('passages-2024-02.csv', text(next))
  expect(taken.report.compared).toMatchObject({ file: 'passages-2024-01.csv', rows: 5 })
  expect(taken.report.rules.some((one) => one.rule === 'again')).toBe(false)
  expect(standing()).toHaveLength(2)
})

test('a refused delivery is kept and reported, and nothing of it is used', async () => {
  given = { ...given, recordSources: given.recordSources.map((one) => ({ ...one, most_set_aside: 5 })) }
  const taken = await take('passages-2024-01.csv', text(fields))
  expect(taken).toMatchObject({ stands: false, report: { verdict: 'refused' } })
  expect(standing()).toEqual([])
  expect(existsSync(recordsPath(layout(dir), 'border-police', taken.report.sha256))).toBe(false)
})

test('a header alone is a period without records: it stands, with a warning where there were some before', async () => {
  const alone = await take('passages-2024-01.csv', text([]))
  expect(alone).toMatchObject({ stands: true, report: { verdict: 'accepted', rows: 0, accepted: 0 } })
  await take('passages-2024-02.csv', text(good))
  const emptied = await take('passages-2024-03.csv', text([]))
  expect(emptied).toMatchObject({
    stands: true,
    report: { verdict: 'warnings', rows: 0, compared: { file: 'passages-2024-02.csv', rows: 5, shares: [] } },
  })
  expect(standing()).toHaveLength(3)
  const engine = await openPrivateDuckdb(dir)
  const identities = openIdentityStore(layout(dir), { env: {}, warn: () => undefined })
  const opened = await openIdentities(identities, engine, 'border-police', {
    who: 'a test',
    why: 'to count',
    now: '2024-04-01T08:00:00.000Z',
  })
  expect(await engine.rows(`select count(*) as n from "${opened.name}"`)).toEqual([{ n: 5n }])
  engine.close()
  identities.close()
})

test.each([
  ['passages-2024-01.csv', 'NOM;DATE\nA;01/01/2024\n', 'read.missing-column'],
  ['passages-2024-01.csv', '', 'read.empty-file'],
  ['visas.csv', 'a;b\n1;2\n', 'intake.unknown-file'],
])('%s with %j gives one problem, and the edition stays as it was', async (name, content, code) => {
  await expect(take(name, content)).rejects.toMatchObject({ code })
  expect(standing()).toEqual([])
  expect(existsSync(join(dir, '.corridor/temporary'))).toBe(false)
  expect(existsSync(layout(dir).lock)).toBe(false)
})

test('a source that the edition does not have is said with those it has', async () => {
  await expect(
    intake(given, 'border-polise', put('a.csv', 'a'), { now: '2024-02-01T08:00:00.000Z' }),
  ).rejects.toThrow(/Did you mean “border-police”/)
})

test('the accepted records keep their rows and say what could not be read', async () => {
  const taken = await take('passages-2024-01.csv', text(fields))
  const engine = await openDuckdb(dir)
  await engine.bind('records', recordsPath(layout(dir), 'border-police', taken.report.sha256))
  expect(await engine.rows('select row, unread from records order by row')).toEqual([
    { row: 1n, unread: null },
    { row: 2n, unread: null },
    { row: 4n, unread: 'citizenship' },
    { row: 5n, unread: 'citizenship' },
    { row: 6n, unread: 'citizenship' },
  ])
  engine.close()
})
