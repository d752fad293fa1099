import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { entriesOf } from '../../src/store/audit/audit.ts'
import { openKeyring } from '../../src/store/identities/keyring.ts'
import type { Key } from '../../src/store/identities/keyring.ts'
import { layout } from '../../src/store/layout.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')
const west = join(import.meta.dirname, '../../editions/west-africa')
const base64 = (byte: number): string => Buffer.alloc(32, byte).toString('base64')
type Env = Readonly<Record<string, string>>

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-identities-'))
  const edition = parse(readFileSync(join(west, 'corridor.yaml'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(dir, 'corridor.yaml'), stringify({ ...edition, sources: ['wb-rpw'], linkages: [] }))
  cpSync(join(west, 'sources/wb-rpw/source.yaml'), join(dir, 'sources/wb-rpw/source.yaml'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function corridor(env: Env, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'identities', dir, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}
const key = (env: Env = {}): Key =>
  openKeyring(layout(dir).identities, { env, file: layout(dir).rootKey, warn: () => undefined }).newest(
    'identity',
    'permits',
  )

test('a new root key is drawn into the key file, and the audit says who did it', () => {
  const before = key()
  const root = readFileSync(layout(dir).rootKey, 'utf8')
  const { status, stdout, stderr } = corridor({}, 'rotate-root', '--by', 'Awa Traoré')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /^The root key is changed\. The key in force is in .*root\.key: copy it to a safe place/,
  )
  expect(readFileSync(layout(dir).rootKey, 'utf8')).not.toBe(root)
  expect(stdout).not.toContain(readFileSync(layout(dir).rootKey, 'utf8').trim())
  expect(key()).toEqual(before)
  expect(entriesOf(layout(dir).audit)).toMatchObject([
    { who: 'Awa Traoré', action: 'rotate', dataset: 'root key', purpose: 'a new root key', outcome: 'done' },
  ])
})

test('from the environment it is the one of CORRIDOR_KEY_NEXT, which is the key from then on', () => {
  const [old, next] = [base64(7), base64(8)]
  const before = key({ CORRIDOR_KEY: old })
  const { stdout } = corridor({ CORRIDOR_KEY: old, CORRIDOR_KEY_NEXT: next }, 'rotate-root', '--json')
  expect(JSON.parse(stdout)).toEqual({ root: 'changed' })
  expect(key({ CORRIDOR_KEY: next })).toEqual(before)
  const again = corridor({ CORRIDOR_KEY: old, CORRIDOR_KEY_NEXT: next }, 'rotate-root')
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('identities.unfit-next-key')])
  expect(entriesOf(layout(dir).audit)).toHaveLength(1)
})

test('with a wrong key nothing is changed, and it is said which one is wrong', () => {
  key({ CORRIDOR_KEY: base64(7) })
  const before = readFileSync(join(layout(dir).identities, 'keys.json'), 'utf8')
  const env = { CORRIDOR_KEY: base64(9), CORRIDOR_KEY_NEXT: base64(8) }
  const { status, stderr } = corridor(env, 'rotate-root')
  expect([status, stderr]).toEqual([1, expect.stringContaining('The key in CORRIDOR_KEY is not the one')])
  expect(stderr).not.toContain(base64(9))
  expect(readFileSync(join(layout(dir).identities, 'keys.json'), 'utf8')).toBe(before)
  expect(entriesOf(layout(dir).audit)).toEqual([])
})

test('an edition without identities has no root key to change', () => {
  expect(corridor({}, 'rotate-root').stdout).toBe('No identities are kept.\n')
})
