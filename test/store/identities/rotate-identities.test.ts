import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../../src/store/audit/verify.ts'
import { openIdentities } from '../../../src/store/identities/open-identities.ts'
import { rotateIdentities } from '../../../src/store/identities/rotate-identities.ts'
import { openSealed } from '../../../src/store/identities/sealed-file.ts'
import { writeIdentities } from '../../../src/store/identities/write-identities.ts'
import { child } from './child.ts'
import { filesUnder, given, marksIn, people, reason, world } from './world.ts'
import type { World } from './world.ts'

let here: World
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.close())

const sealed = (source: string): readonly string[] =>
  readdirSync(join(here.at.identities, source))
    .filter((name) => name.endsWith('.sealed') && !name.startsWith('.'))
    .map((name) => join(here.at.identities, source, name))
const keyOf = (path: string): number => {
  const file = openSealed(path)
  file.close()
  return file.head.key
}
const pseudonyms = async (source: string): Promise<readonly unknown[]> =>
  here.engine.rows(`select record, pseudonym from "identities of ${source}" order by record`)

test('a rotation encrypts every file anew and destroys the old key; rows and pseudonyms stay', async () => {
  const at = here.open()
  for (const delivery of ['2026-09', '2026-10', '2026-11'])
    await writeIdentities(at, here.engine, given('permits', { delivery }), reason)
  await openIdentities(at, here.engine, 'permits', reason)
  const before = await pseudonyms('permits')
  const [path = ''] = sealed('permits')
  const copy = join(here.dir, 'old-copy')
  copyFileSync(path, copy)
  expect(rotateIdentities(at, 'permits', reason)).toEqual({ version: 2, files: 3 })
  expect(sealed('permits').map(keyOf)).toEqual([2, 2, 2])
  expect(at.keyring.hold((held) => held.versions('identity', 'permits'))).toEqual([2])
  expect(await openIdentities(at, here.engine, 'permits', reason)).toMatchObject({ rows: 120 })
  expect(await pseudonyms('permits')).toEqual(before)
  copyFileSync(copy, path)
  await expect(openIdentities(at, here.engine, 'permits', reason)).rejects.toThrow(
    'it was locked with the key 1, which is no more',
  )
})

test('a rotation that stopped half-way reads, and the next one goes on with it', async () => {
  const at = here.open()
  for (const delivery of ['a', 'b', 'c'])
    await writeIdentities(at, here.engine, given('halfway', { delivery }), reason)
  at.keyring.hold((held) => held.renew('identity', 'halfway'))
  await writeIdentities(at, here.engine, given('halfway', { delivery: 'b' }), reason)
  expect(sealed('halfway').map(keyOf)).toEqual([1, 2, 1])
  expect(await openIdentities(at, here.engine, 'halfway', reason)).toMatchObject({ rows: 120 })
  expect(rotateIdentities(at, 'halfway', reason)).toEqual({ version: 2, files: 2 })
  expect(at.keyring.hold((held) => held.versions('identity', 'halfway'))).toEqual([2])
})

test('a damaged file stops the rotation, and keeps the key that it needs', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('damaged'), reason)
  const [path = ''] = sealed('damaged')
  const whole = readFileSync(path)
  const flipped = Buffer.from(whole)
  flipped[whole.length - 30] = (flipped[whole.length - 30] ?? 0) ^ 1
  writeFileSync(path, flipped)
  expect(() => rotateIdentities(at, 'damaged', reason)).toThrow(
    'The identities damaged/2026-10 cannot be trusted: part 1 is not as it was written',
  )
  await expect(openIdentities(at, here.engine, 'damaged', reason)).rejects.toThrow('identities.damaged')
  writeFileSync(path, whole)
  expect(await openIdentities(at, here.engine, 'damaged', reason)).toMatchObject({ rows: 40 })
  expect(() => rotateIdentities(at, 'nowhere', reason)).toThrow('No identities of nowhere are kept')
})

test('whenever a rotation of data or root keys is killed, all opens, and the next one goes on', async () => {
  const at = here.open()
  for (const delivery of ['2026-09', '2026-10', '2026-11'])
    await writeIdentities(at, here.engine, given('killed', { delivery, from: people(3000) }), reason)
  await openIdentities(at, here.engine, 'killed', reason)
  const before = await pseudonyms('killed')
  const turns = `for (let i = 0; ; i += 1) if (i % 2 === 0) rotateIdentities(at, 'killed', reason); else rotateRoot(at, reason)`
  const versions = new Set<string>()
  // Moments that are spread evenly without a pattern: multiples of the golden ratio.
  for (let i = 1; i <= 25; i += 1) {
    const { wrong } = await child(here, turns, 5 + ((i * 0.618034) % 1) * 120)
    expect(wrong).toBe('SIGKILL')
    versions.add(sealed('killed').map(keyOf).join())
    const fresh = here.open()
    expect(await openIdentities(fresh, here.engine, 'killed', reason)).toMatchObject({ rows: 9000 })
    expect(verify(fresh.audit.entries())).toEqual([])
  }
  expect(await pseudonyms('killed')).toEqual(before)
  expect(versions.size).toBeGreaterThan(2)
  rotateIdentities(at, 'killed', reason)
  expect(at.keyring.hold((held) => held.versions('identity', 'killed'))).toHaveLength(1)
  expect(existsSync(join(here.at.identities, 'keys.json.old'))).toBe(false)
  // What the killed ones left half-made is encrypted, and is gone with the next delivery.
  expect([...filesUnder(here.dir)].flatMap(([, bytes]) => marksIn(bytes))).toEqual([])
  await writeIdentities(at, here.engine, given('killed', { delivery: '2026-12' }), reason)
  expect(
    readdirSync(join(here.at.identities, 'killed')).filter((name) => name.startsWith('.making-')),
  ).toEqual([])
})

test('a delivery that is written while its key is changed is locked with the new one', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('between', { delivery: 'first' }), reason)
  const between = {
    ...here.engine,
    columns: async (query: string) => {
      rotateIdentities(at, 'between', reason)
      return here.engine.columns(query)
    },
  }
  await writeIdentities(at, between, given('between', { delivery: 'second' }), reason)
  expect(sealed('between').map(keyOf)).toEqual([2, 2])
  expect(await openIdentities(at, here.engine, 'between', reason)).toMatchObject({ rows: 80 })
})

test('processes that write while another rotates lose nothing', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('busy', { delivery: 'first' }), reason)
  const write = (name: string): string => `
    const engine = await openPrivateDuckdb(${JSON.stringify(here.at.root)})
    const from = relation('people', ['record', 'surname'], 'People', sql\`select cast(i as varchar) as record, 'QADIR' as surname,
      null as given_name, null as document, null as born from range(2000) as t(i)\`)
    for (let i = 0; i < 8; i += 1)
      await writeIdentities(at, engine, { source: 'busy', delivery: '${name}-' + i, from, record: 'record',
        columns: ['surname', 'given_name', 'document', 'born'], retention: '2030-12-31', pseudonyms: 'p' }, reason)
    engine.close()`
  const ended = await Promise.all([
    child(here, write('a')),
    child(here, write('b')),
    child(here, `for (let i = 0; i < 12; i += 1) rotateIdentities(at, 'busy', reason)`),
  ])
  expect(ended.map(({ wrong }) => wrong)).toEqual([null, null, null])
  expect(await openIdentities(at, here.engine, 'busy', reason)).toMatchObject({ rows: 40 + 16 * 2000 })
  const entries = at.audit.entries()
  expect(verify(entries)).toEqual([])
  const done = (action: string) =>
    entries.filter((entry) => entry.action === action && entry.dataset.startsWith('busy')).length
  expect([done('write'), done('rotate')]).toEqual([17, 12])
})
