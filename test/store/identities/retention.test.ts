import { copyFileSync, cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../../src/store/audit/verify.ts'
import { openIdentityStore } from '../../../src/store/identities/identities.ts'
import { openIdentities } from '../../../src/store/identities/open-identities.ts'
import { destroyDue } from '../../../src/store/identities/retention.ts'
import { rotateIdentities } from '../../../src/store/identities/rotate-identities.ts'
import { openSealed } from '../../../src/store/identities/sealed-file.ts'
import { writeIdentities } from '../../../src/store/identities/write-identities.ts'
import { child } from './child.ts'
import { filesUnder, given, marksIn, reason, world } from './world.ts'
import type { World } from './world.ts'

let here: World
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.close())

const on = (day: string) => ({
  who: 'retention',
  why: 'the retention date has passed',
  now: `${day}T00:00:01Z`,
})

test('on its last day a source opens; on the next it does not, destroyed or not', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('permits', { retention: '2026-12-31' }), reason)
  await writeIdentities(at, here.engine, given('permits', { retention: '2026-12-31', delivery: 'b' }), reason)
  const last = { ...reason, now: '2026-12-31T23:59:59Z' }
  expect(destroyDue(at, on('2026-12-31'))).toEqual([])
  expect(await openIdentities(at, here.engine, 'permits', last)).toMatchObject({ rows: 80 })
  await expect(openIdentities(at, here.engine, 'permits', on('2027-01-01'))).rejects.toThrow(
    'were to be kept until 2026-12-31',
  )
  // Nor is a later date accepted once the day has passed.
  await expect(
    writeIdentities(at, here.engine, given('permits', { retention: '2030-12-31' }), on('2027-01-01')),
  ).rejects.toThrow('identities.destroyed')
})

test('destroyed is for ever: no key, no date, no rotation and no restart brings the identities back', async () => {
  const at = here.open()
  await writeIdentities(at, here.engine, given('kept', { retention: null }), reason)
  const path = join(here.at.identities, 'permits', '2026-10.sealed')
  const keys = readFileSync(join(here.at.identities, 'keys.json'), 'utf8')
  const old = at.keyring.newest('identity', 'permits')
  expect(destroyDue(at, on('2027-01-01'))).toEqual(['permits'])
  expect(destroyDue(at, on('2027-01-02'))).toEqual([])
  for (const work of [
    () => at.keyring.newest('identity', 'permits'),
    () => at.keyring.key('identity', 'permits', 1),
    () => at.keyring.newest('pseudonym', 'permits'),
    () => rotateIdentities(at, 'permits', reason),
    () => at.keyring.hold((held) => held.renew('identity', 'permits')),
    () => at.keyring.hold((held) => held.retain('permits', '2099-12-31')),
  ])
    expect(work).toThrow('identities.destroyed')
  at.keyring.rotateRoot(() => undefined)
  const fresh = here.open()
  await expect(openIdentities(fresh, here.engine, 'permits', reason)).rejects.toThrow('identities.destroyed')
  await expect(writeIdentities(fresh, here.engine, given('permits'), reason)).rejects.toThrow(
    'identities.destroyed',
  )
  // The root key lives, and so does what it opens.
  expect(await openIdentities(fresh, here.engine, 'kept', reason)).toMatchObject({ rows: 40 })
  // The file is there, whole, and only the key that is gone would open it.
  const sealed = openSealed(path)
  expect([...sealed.parts(old.key)].length).toBeGreaterThan(0)
  expect(() => [...sealed.parts(fresh.keyring.newest('identity', 'kept').key)]).toThrow(
    'is not as it was written',
  )
  sealed.close()
  // Nothing of the wrapped key stands in any file any more.
  const { keys: entries } = JSON.parse(keys) as { keys: { domain: string; wrapped: string }[] }
  const wrapped = entries.filter((entry) => entry.domain === 'permits').map((entry) => entry.wrapped)
  expect(wrapped).toHaveLength(2)
  const files = [...filesUnder(here.dir).values()]
  for (const text of wrapped) expect(files.filter((bytes) => bytes.includes(text))).toEqual([])
  expect(files.flatMap(marksIn)).toEqual([])
})

test('a copy of the folder from after the destruction opens nothing of the source, even with the root key', async () => {
  const copy = join(here.dir, 'copy')
  cpSync(here.at.identities, join(copy, 'identities'), { recursive: true })
  copyFileSync(here.at.rootKey, join(copy, 'root.key'))
  const at = openIdentityStore(
    {
      identities: join(copy, 'identities'),
      rootKey: join(copy, 'root.key'),
      audit: join(copy, 'audit.sqlite'),
    },
    { env: {}, warn: () => undefined },
  )
  await expect(openIdentities(at, here.engine, 'permits', reason)).rejects.toThrow('identities.destroyed')
  expect(await openIdentities(at, here.engine, 'kept', reason)).toMatchObject({ rows: 40 })
  at.close()
})

test('the audit tells of dates, openings, refusals and destructions, in their order', () => {
  const entries = here.open().audit.entries()
  expect(verify(entries)).toEqual([])
  const told = entries
    .filter((entry) => entry.dataset.startsWith('permits'))
    .map(({ action, outcome, rows }) => [action, outcome, rows])
  expect(told).toEqual([
    ['retain', 'done', null],
    ['write', 'done', 40],
    ['write', 'done', 40],
    ['open', 'done', 80],
    ['open', 'identities.destroyed', null],
    ['destroy', 'done', null],
    ['open', 'identities.destroyed', null],
  ])
})

test('a process that is killed while it destroys leaves the key, or a destruction that is then recorded', async () => {
  const at = here.open()
  const sources = Array.from({ length: 30 }, (_, i) => `due-${i}`)
  // One more is due each day, so that a kill falls between two of them.
  for (const [i, source] of sources.entries())
    await writeIdentities(
      at,
      here.engine,
      given(source, { retention: `2026-12-${String(i + 1).padStart(2, '0')}` }),
      reason,
    )
  const seen = new Set<number>()
  for (let i = 1; i <= 12; i += 1) {
    const days = `for (let day = 2; day <= 31; day += 1)
      destroyDue(at, { ...reason, now: '2026-12-' + String(day).padStart(2, '0') })`
    await child(here, days, i * 4)
    seen.add(at.keyring.hold((held) => sources.filter((source) => held.destroyed(source)).length))
  }
  expect(seen.size).toBeGreaterThan(1)
  destroyDue(at, on('2027-01-02'))
  const gone = at.keyring.hold((held) => sources.filter((source) => held.destroyed(source)))
  expect(gone).toEqual(sources)
  expect(at.keyring.hold((held) => held.unrecorded())).toEqual([])
  expect(verify(at.audit.entries())).toEqual([])
  const recorded = at.audit
    .entries()
    .filter((entry) => entry.action === 'destroy')
    .map((entry) => entry.dataset)
  expect(sources.filter((source) => !recorded.includes(source))).toEqual([])
})
