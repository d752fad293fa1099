import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verify } from '../../../src/store/audit/verify.ts'
import { openIdentityStore } from '../../../src/store/identities/identities.ts'
import type { Identities } from '../../../src/store/identities/identities.ts'
import { rotateRoot } from '../../../src/store/identities/rotate-root.ts'
import { layout } from '../../../src/store/layout.ts'

const reason = { who: 'key officer', why: 'a new root key', now: '2026-11-28T09:00:00Z' }
const base64 = (byte: number): string => Buffer.alloc(32, byte).toString('base64')
const both = { CORRIDOR_KEY: base64(7), CORRIDOR_KEY_NEXT: base64(8) }

let dir: string
const opened: Identities[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-root-'))
})
afterEach(() => {
  for (const at of opened.splice(0)) at.close()
  rmSync(dir, { recursive: true })
})

function open(env: Readonly<Record<string, string>> = {}): Identities {
  const at = openIdentityStore(layout(dir), { env, warn: () => undefined })
  opened.push(at)
  return at
}
const keyFile = (): string => readFileSync(join(layout(dir).identities, 'keys.json'), 'utf8')
const told = (at: Identities) =>
  at.audit.entries().map(({ who, action, dataset, outcome }) => ({ who, action, dataset, outcome }))
const entry = { who: 'key officer', action: 'rotate', dataset: 'root key', outcome: 'done' }

/** The same identities, whose audit fails before or after it wrote an entry. */
const failing = (at: Identities, when: 'before' | 'after'): Identities => ({
  ...at,
  audit: {
    ...at.audit,
    append: (access) => {
      if (when === 'after') at.audit.append(access)
      throw new Error('stopped')
    },
  },
})

test('a change is one entry, keys stay what they are, and the next call changes it again', () => {
  const at = open()
  const before = at.keyring.newest('identity', 'permits')
  const root = readFileSync(layout(dir).rootKey, 'utf8')
  expect(rotateRoot(at, reason)).toBe('changed')
  expect(readFileSync(layout(dir).rootKey, 'utf8')).not.toBe(root)
  expect(open().keyring.newest('identity', 'permits')).toEqual(before)
  expect(told(at)).toEqual([entry])
  expect(keyFile()).not.toContain('unrecorded')
  expect(rotateRoot(at, reason)).toBe('changed')
  expect(told(at)).toEqual([entry, entry])
  expect(verify(at.audit.entries())).toEqual([])
})

test('a change whose entry was lost is recorded by the next call, which changes nothing else', () => {
  const at = open(both)
  const before = at.keyring.newest('identity', 'permits')
  expect(() => rotateRoot(failing(at, 'before'), reason)).toThrow('stopped')
  expect(told(at)).toEqual([])
  const wrapped = (): unknown => (JSON.parse(keyFile()) as { keys: unknown }).keys
  const changed = wrapped()
  // Others work in between, and the change stays to be recorded.
  const other = at.keyring.newest('identity', 'census')
  expect(rotateRoot(open(both), { ...reason, now: '2026-11-28T10:00:00Z' })).toBe('recorded')
  expect(told(at)).toEqual([entry])
  expect(wrapped()).toEqual(expect.arrayContaining(changed as unknown[]))
  const now = open({ CORRIDOR_KEY: both.CORRIDOR_KEY_NEXT }).keyring
  expect([now.newest('identity', 'permits'), now.newest('identity', 'census')]).toEqual([before, other])
})

test('one that was stopped after its entry has no fewer entries than changes', () => {
  const at = open(both)
  at.keyring.newest('identity', 'permits')
  expect(() => rotateRoot(failing(at, 'after'), reason)).toThrow('stopped')
  expect(rotateRoot(at, reason)).toBe('recorded')
  expect(told(at)).toEqual([entry, entry])
})

test('a key that is wrong, not given or the old one again changes nothing', () => {
  open(both).keyring.newest('identity', 'permits')
  const before = keyFile()
  const attempt = (env: Readonly<Record<string, string>>) => () => rotateRoot(open(env), reason)
  expect(attempt({ CORRIDOR_KEY: base64(9), CORRIDOR_KEY_NEXT: base64(8) })).toThrow('identities.wrong-key')
  expect(attempt({ CORRIDOR_KEY: base64(7) })).toThrow('identities.unfit-next-key')
  expect(attempt({ CORRIDOR_KEY: base64(7), CORRIDOR_KEY_NEXT: base64(7) })).toThrow(
    'it holds the key that is in force',
  )
  expect(attempt({ CORRIDOR_KEY: base64(7), CORRIDOR_KEY_NEXT: 'short' })).toThrow('identities.invalid-key')
  expect(keyFile()).toBe(before)
  expect(told(open())).toEqual([])
})

test('where nothing was locked there is nothing to change', () => {
  expect(rotateRoot(open(), reason)).toBe('none')
  expect(told(open())).toEqual([])
})
