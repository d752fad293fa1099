/**
 * Nothing of a person outside the identities: every file that an intake leaves is read, and every name, number and date looked for.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import { intake } from '../../src/intake/intake.ts'
import { entriesOf } from '../../src/store/audit/audit.ts'
import { openIdentityStore } from '../../src/store/identities/identities.ts'
import type { Identities } from '../../src/store/identities/identities.ts'
import { openIdentities } from '../../src/store/identities/open-identities.ts'
import { destroyDue } from '../../src/store/identities/retention.ts'
import { rotateIdentities } from '../../src/store/identities/rotate-identities.ts'
import { layout } from '../../src/store/layout.ts'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-leaks-'))
const dir = join(above, 'sanoria')
const root = join(import.meta.dirname, '../..')
const told: string[] = []
const files = [
  ['border-police', 'franchissements-2019.csv'],
  ['interieur', 'visas-titres-2019.txt'],
  ['consulats', 'registre-consulaire-2024.xlsx'],
  ['refugees', 'register-2018-12-31.jsonl'],
  ['recensement', 'personnes-2023.parquet'],
  ['etat-civil', 'deces-2021.csv'],
] as const

const store = (): Identities => openIdentityStore(layout(dir), { env: {}, warn: (line) => told.push(line) })
const reason = { who: 'a test', why: 'to look for leaks', now: '2025-02-01T08:00:00.000Z' }

/** Every value of identities, as they are opened: what must be found nowhere else. */
let secrets: ReadonlySet<string>
beforeAll(async () => {
  await writeCountry(readCountryParts(), { out: dir, persons: 400, seed: 5 })
  const given = readEdition(dir)
  for (const [source, name] of files) {
    const taken = await intake(given, source, join(dir, 'deliveries', source, name), {
      now: '2025-02-01T08:00:00.000Z',
      by: 'a clerk',
      progress: { step: (what) => told.push(what), note: (line) => told.push(line) },
    })
    told.push(JSON.stringify(taken))
  }
  const identities = store()
  const engine = await openPrivateDuckdb(layout(dir).root)
  const found = new Set<string>()
  for (const source of new Set(files.map(([id]) => id))) {
    const { name, columns } = await openIdentities(identities, engine, source, reason)
    for (const row of await engine.rows(`select * from "${name}"`))
      for (const column of ['record_id', 'surnames', 'given_names', 'document_number', 'date_of_birth'])
        if (columns.includes(column) && typeof row[column] === 'string' && row[column].length >= 5)
          found.add(row[column])
  }
  engine.close()
  identities.close()
  secrets = found
}, 120_000)
afterAll(() => rmSync(above, { recursive: true, force: true }))

function* under(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* under(path)
    else yield path
  }
}

/** A first of January stands in every file, and is nobody's. */
const telling = (value: string): boolean => !value.endsWith('-01-01')

/** What a file holds, as text: Parquet is decoded, everything else read as it lies. */
async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (!path.endsWith('.parquet')) return `${bytes.toString('utf8')}\n${bytes.toString('latin1')}`
  const engine = await openDuckdb(above)
  try {
    const rows = await engine.rows(`select * from read_parquet('${path}')`)
    return rows
      .map((row) =>
        Object.entries(row)
          // Dates of what happened are no identities; those of births stand as months.
          .filter(([, value]) => typeof value === 'string')
          .map(([, value]) => String(value))
          .join('\n'),
      )
      .join('\n')
  } finally {
    engine.close()
  }
}

test('there is something to look for', () => {
  expect(secrets.size).toBeGreaterThan(1000)
})

test('no name, document, number or date of birth stands in a file outside the identities', async () => {
  const { root: corridor, identities } = layout(dir)
  const looked: string[] = []
  for (const path of under(corridor)) {
    if (path.startsWith(identities)) continue
    looked.push(relative(corridor, path))
    const words = new Set((await textOf(path)).split(/[^\p{L}\p{N}'’ -]+/u).map((word) => word.trim()))
    const found = [...secrets].filter((value) => telling(value) && words.has(value))
    expect({ path: relative(corridor, path), found: found.length }).toEqual({
      path: relative(corridor, path),
      found: 0,
    })
  }
  expect(looked.filter((path) => path.endsWith('.parquet'))).toHaveLength(files.length)
  expect(looked).toContain('catalog.sqlite')
})

test('sealed files hold nothing that can be read without the key', () => {
  for (const path of under(layout(dir).identities)) {
    const text = readFileSync(path).toString('latin1')
    const found = [...secrets].filter((value) => value.length >= 8 && text.includes(value))
    expect(found.length, relative(dir, path)).toBe(0)
  }
})

test('nothing that the intake said holds one', () => {
  const said = told.join('\n')
  expect([...secrets].filter((value) => value.length >= 6 && telling(value) && said.includes(value))).toEqual(
    [],
  )
})

test('a wrong key is one clear problem, and changes nothing', () => {
  const before = [...under(layout(dir).root)].length
  const [source, name] = files[5]
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/corridor.js'), 'intake', dir, source, join(dir, 'deliveries', source, 'deces-2022.csv')],
    { encoding: 'utf8', env: { ...process.env, CORRIDOR_KEY: Buffer.alloc(32, 7).toString('base64') } },
  )
  expect({ status, stdout, name }).toEqual({ status: 1, stdout: '', name })
  expect(stderr).toMatch(/identities\.[a-z-]+: .*key/)
  expect(stderr).not.toContain('    at ')
  expect([...under(layout(dir).root)].length).toBe(before)
})

test('keys change and deliveries open as before; on the day after the last the link is cut', async () => {
  const identities = store()
  const engine = await openPrivateDuckdb(layout(dir).root)
  const { rows } = await openIdentities(identities, engine, 'border-police', reason)
  expect(rotateIdentities(identities, 'border-police', reason)).toMatchObject({ version: 2, files: 2 })
  expect((await openIdentities(identities, engine, 'border-police', reason)).rows).toBe(rows)
  const later = { ...reason, now: '2030-02-02T08:00:00.000Z' }
  expect(destroyDue(identities, later)).toEqual(['border-police'])
  await expect(openIdentities(identities, engine, 'border-police', later)).rejects.toMatchObject({
    code: 'identities.destroyed',
  })
  expect((await openIdentities(identities, engine, 'recensement', later)).rows).toBeGreaterThan(100)
  engine.close()
  identities.close()
  const entries = entriesOf(layout(dir).audit)
  expect(entries.map(({ action }) => action)).toContain('destroy')
  expect(entries.filter(({ who, action }) => who === 'a clerk' && action === 'write').length).toBe(
    2 * files.length,
  )
})
