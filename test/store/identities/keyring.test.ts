import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pseudonym } from '../../../src/steps/protect/keys/pseudonym.ts'
import { openKeyring } from '../../../src/store/identities/keyring.ts'
import { hex, master } from '../../steps/protect/keys/vectors.ts'

let dir: string
let warnings: string[]
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-keyring-'))
  warnings = []
})
afterEach(() => rmSync(dir, { recursive: true }))

const file = (): string => join(dir, 'keys', 'root.key')
const opened = (env: Readonly<Record<string, string>> = {}, draw?: () => Uint8Array) =>
  openKeyring(join(dir, 'identities'), { env, file: file(), warn: (line) => void warnings.push(line) }, draw)
const base64 = (fill: number, bytes = 32): string => Buffer.alloc(bytes, fill).toString('base64')

test('the first use makes a key file for its owner only, and says that it must be kept apart', () => {
  const first = opened().newest('identity', 'permits')
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  expect(warnings).toEqual([expect.stringContaining('apart from this folder')])
  expect(opened().newest('identity', 'permits')).toEqual(first)
  expect(warnings).toHaveLength(1)
})

test('the key may come from the environment, or from a file that it names; none is then made', () => {
  const first = opened({ CORRIDOR_KEY: base64(7) }).newest('identity', 'permits')
  expect(existsSync(file())).toBe(false)
  const elsewhere = join(dir, 'elsewhere.key')
  writeFileSync(elsewhere, `${base64(7)}\n`, { mode: 0o600 })
  expect(opened({ CORRIDOR_KEY_FILE: elsewhere }).newest('identity', 'permits')).toEqual(first)
  expect(warnings).toEqual([])
})

test('every purpose, source and version has a key of its own, drawn by lot', () => {
  const keys = opened()
  const made = (['identity', 'pseudonym', 'record-key'] as const).flatMap((purpose) =>
    ['permits', 'border', 'constructor'].flatMap((source) => [
      keys.newest(purpose, source),
      keys.hold((held) => held.renew(purpose, source)),
    ]),
  )
  expect(new Set(made.map(({ key }) => hex(key))).size).toBe(18)
  expect(made.map(({ version }) => version).slice(0, 2)).toEqual([1, 2])
  const text = readFileSync(join(dir, 'identities', 'keys.json'))
  for (const { key } of made) expect(text.includes(Buffer.from(key).toString('base64'))).toBe(false)
})

test('pseudonyms are those of the published vectors; another domain or version has nothing in common', () => {
  const keys = opened({}, () => master.slice())
  const of = (key: Uint8Array) => pseudonym(key, 'passport', ['UTO', 'L898902C3'])
  const border = keys.newest('pseudonym', 'border').key
  expect(of(border)).toBe('f369f985b0640870282ea4aec506da6ddde614ad7381f031d372f16e3e4d0d49')
  expect(pseudonym(border, 'nin', ['AB 123.456'])).toBe(
    '7df174e16941c975079163b802a1d62cd90727602c7a356a7085c42db78e9f9f',
  )
  const permits = keys.newest('pseudonym', 'permits').key
  expect(of(permits)).toBe('70696363e9939da06f6e5766555100650d8b375815af918664823ed31460ae6d')
  const second = keys.hold((held) => held.renew('pseudonym', 'border')).key
  expect(new Set([of(border), of(permits), of(second)]).size).toBe(3)
})

test.each([
  ['another key', { CORRIDOR_KEY: base64(8) }, 'identities.wrong-key'],
  ['a short one', { CORRIDOR_KEY: base64(7, 16) }, 'identities.invalid-key'],
  ['no base64', { CORRIDOR_KEY: 'not a key at all!' }, 'identities.invalid-key'],
  ['an empty one', { CORRIDOR_KEY: '' }, 'identities.invalid-key'],
  ['none, where the file is not there either', {}, 'identities.missing-key'],
])('%s opens nothing, changes nothing, and is not shown', (_, env, code) => {
  opened({ CORRIDOR_KEY: base64(7) }).newest('identity', 'permits')
  const before = readFileSync(join(dir, 'identities', 'keys.json'), 'utf8')
  const work = () => opened(env).newest('identity', 'permits')
  expect(work).toThrow(expect.objectContaining({ code }))
  for (const key of Object.values(env).filter((text) => text !== '')) expect(work).not.toThrow(key)
  expect(readFileSync(join(dir, 'identities', 'keys.json'), 'utf8')).toBe(before)
  expect(existsSync(file())).toBe(false)
})

test('a key file that others can read is refused', () => {
  opened().newest('identity', 'permits')
  chmodSync(file(), 0o644)
  expect(() => opened().newest('identity', 'permits')).toThrow('its mode is 644')
})

test('wrapped keys that are changed, or exchanged, do not open', () => {
  const keys = opened()
  keys.newest('identity', 'permits')
  keys.newest('identity', 'border')
  const path = join(dir, 'identities', 'keys.json')
  const text = readFileSync(path, 'utf8')
  const found = JSON.parse(text) as { keys: { wrapped: string }[] }
  const [a, b] = found.keys.map((entry) => entry.wrapped) as [string, string]
  const written = (next: string): void => writeFileSync(path, next)
  written(text.replace(a, 'X').replace(b, a).replace('X', b))
  expect(() => opened().newest('identity', 'permits')).toThrow('is not as it was written')
  written(text.replace(a, `${a.startsWith('A') ? 'B' : 'A'}${a.slice(1)}`))
  expect(() => opened().newest('identity', 'permits')).toThrow('is not as it was written')
  written(text.slice(0, 100))
  expect(() => opened().newest('identity', 'permits')).toThrow('it is not JSON')
  written(text)
  expect(opened().newest('identity', 'permits').version).toBe(1)
})

test('a new root key leaves all keys what they are, and the old root opens nothing', () => {
  const keys = opened()
  const before = keys.newest('identity', 'permits')
  const old = readFileSync(file(), 'utf8')
  keys.rotateRoot(() => undefined)
  expect(keys.newest('identity', 'permits')).toEqual(before)
  expect(opened().newest('identity', 'permits')).toEqual(before)
  expect(readFileSync(file(), 'utf8')).not.toBe(old)
  writeFileSync(file(), old)
  expect(() => opened().newest('identity', 'permits')).toThrow('identities.wrong-key')
})

test('from the environment, the next root key is CORRIDOR_KEY_NEXT, and either order of the two opens', () => {
  const [old, next] = [base64(7), base64(8)]
  const before = opened({ CORRIDOR_KEY: old }).newest('identity', 'permits')
  expect(() => opened({ CORRIDOR_KEY: old }).rotateRoot(() => undefined)).toThrow(
    'in CORRIDOR_KEY_NEXT: it is not set',
  )
  opened({ CORRIDOR_KEY: old, CORRIDOR_KEY_NEXT: next }).rotateRoot(() => undefined)
  for (const env of [{ CORRIDOR_KEY: next }, { CORRIDOR_KEY: old, CORRIDOR_KEY_NEXT: next }])
    expect(opened(env).newest('identity', 'permits')).toEqual(before)
  expect(() => opened({ CORRIDOR_KEY: old }).newest('identity', 'permits')).toThrow('identities.wrong-key')
})

test('a rotation of the root that stopped before its last step is finished by the next use', () => {
  const before = opened().newest('identity', 'permits')
  const old = readFileSync(file(), 'utf8')
  opened().rotateRoot(() => undefined)
  writeFileSync(`${file()}.next`, readFileSync(file(), 'utf8'), { mode: 0o600 })
  writeFileSync(file(), old)
  expect(opened().newest('identity', 'permits')).toEqual(before)
  expect(existsSync(`${file()}.next`)).toBe(false)
  // One that stopped before the keys were wrapped anew leaves a key that is not in force.
  writeFileSync(`${file()}.next`, `${base64(9)}\n`, { mode: 0o600 })
  expect(opened().newest('identity', 'permits')).toEqual(before)
})
