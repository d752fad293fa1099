import { renameSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../../src/store/audit/verify.ts'
import { openIdentities } from '../../../src/store/identities/open-identities.ts'
import { writeIdentities } from '../../../src/store/identities/write-identities.ts'
import { given, marks, reason, world } from './world.ts'
import type { World } from './world.ts'

let here: World
beforeAll(async () => {
  here = await world()
  const at = here.open({ env: { CORRIDOR_KEY: right } })
  for (const delivery of ['2026-10', '2026-11'])
    await writeIdentities(at, here.engine, given('permits', { delivery }), reason)
})
afterAll(() => here.close())

const right = Buffer.alloc(32, 7).toString('base64')
const wrong = Buffer.alloc(32, 8).toString('base64')
const open = (env: Readonly<Record<string, string>> = { CORRIDOR_KEY: right }) => here.open({ env })
const path = (delivery: string): string => join(here.at.identities, 'permits', `${delivery}.sealed`)
const last = () => open().audit.entries().at(-1)

test('each opening is one entry, with who, why and how many rows', async () => {
  const before = open().audit.entries().length
  const asked = { who: 'clerk 7', why: 'review of doubtful links', now: '2026-11-27T10:00:00Z' }
  await openIdentities(open(), here.engine, 'permits', asked, 'persons')
  const entries = open().audit.entries()
  expect(entries).toHaveLength(before + 1)
  expect(entries.at(-1)).toMatchObject({
    who: 'clerk 7',
    at: '2026-11-27T10:00:00Z',
    action: 'open',
    dataset: 'permits',
    purpose: 'review of doubtful links',
    rows: 80,
    outcome: 'done',
  })
  expect(await here.engine.rows('select count(*) as n from persons')).toEqual([{ n: 80n }])
})

test('where some columns are asked for, no other is in the engine', async () => {
  const asked = ['document', 'pseudonym']
  const opened = await openIdentities(open(), here.engine, 'permits', reason, 'few', { columns: asked })
  expect(opened).toEqual({ name: 'few', columns: ['pseudonym', 'document'], rows: 80 })
  const found = await here.engine.columns('select * from few')
  expect(Object.keys(found)).toEqual(['pseudonym', 'document'])
  expect(found['document']?.filter((text) => String(text).startsWith('PX77'))).toHaveLength(72)
})

test('with the wrong key there is one clear problem, an entry that says so, and no relation', async () => {
  const work = openIdentities(open({ CORRIDOR_KEY: wrong }), here.engine, 'permits', reason, 'refused')
  await expect(work).rejects.toThrow(
    'identities.wrong-key: The key in CORRIDOR_KEY is not the one that the identities of this edition were locked with.',
  )
  expect(last()).toMatchObject({ action: 'open', outcome: 'identities.wrong-key', rows: null })
  await expect(here.engine.rows('select * from refused')).rejects.toThrow('does not exist')
})

test('where one byte of one file is another, nothing of any file is opened', async () => {
  const whole = readFileSync(path('2026-11'))
  for (const at of [10, whole.indexOf('\n') + 2, whole.indexOf('\n') + 40, whole.length - 1]) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 0x20
    writeFileSync(path('2026-11'), flipped)
    await expect(openIdentities(open(), here.engine, 'permits', reason, 'flipped')).rejects.toThrow(
      /^identities\.damaged: The identities permits\/2026-11 cannot be trusted/,
    )
    expect(last()).toMatchObject({ outcome: 'identities.damaged', rows: null })
  }
  writeFileSync(path('2026-11'), whole)
  await expect(here.engine.rows('select * from flipped')).rejects.toThrow('does not exist')
})

test('a file that is put under another name, or another source, does not open', async () => {
  renameSync(path('2026-11'), path('2026-12'))
  await expect(openIdentities(open(), here.engine, 'permits', reason)).rejects.toThrow(
    'it says that it belongs elsewhere',
  )
  renameSync(path('2026-12'), path('2026-11'))
  await writeIdentities(open(), here.engine, given('crossings', { delivery: '2026-11' }), reason)
  const crossings = join(here.at.identities, 'crossings', '2026-11.sealed')
  const own = readFileSync(crossings)
  writeFileSync(crossings, readFileSync(path('2026-11')))
  await expect(openIdentities(open(), here.engine, 'crossings', reason)).rejects.toThrow(
    'it says that it belongs elsewhere',
  )
  writeFileSync(crossings, own)
  expect(await openIdentities(open(), here.engine, 'crossings', reason)).toMatchObject({ rows: 40 })
})

test('a source that was never taken in is said to be missing, and that somebody asked is recorded', async () => {
  await expect(openIdentities(open(), here.engine, 'census', reason)).rejects.toThrow(
    'No identities of census are kept',
  )
  expect(last()).toMatchObject({ dataset: 'census', outcome: 'identities.missing' })
})

test('the audit is whole after all of it, and holds nobody’s values', () => {
  const entries = open().audit.entries()
  expect(verify(entries)).toEqual([])
  const text = JSON.stringify(entries)
  expect(marks.filter((mark) => text.includes(mark))).toEqual([])
  expect([right, wrong].filter((key) => text.includes(key))).toEqual([])
})
