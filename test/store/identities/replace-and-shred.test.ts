import {
  closeSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceAndShred, shredLeftover } from '../../../src/store/identities/replace-and-shred.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-shred-'))
})
afterEach(() => rmSync(dir, { recursive: true }))
const path = (): string => join(dir, 'keys.json')

test('the old bytes are overwritten where they lie, not only forgotten', () => {
  replaceAndShred(path(), 'the old key')
  const handle = openSync(path(), 'r')
  replaceAndShred(path(), 'the new key')
  const left = Buffer.alloc(64)
  const bytes = readSync(handle, left, 0, 64, 0)
  closeSync(handle)
  expect(left.subarray(0, bytes)).toEqual(Buffer.alloc('the old key'.length))
  expect(readFileSync(path(), 'utf8')).toBe('the new key')
  expect(readdirSync(dir)).toEqual(['keys.json'])
})

test('a process killed before the new file was in place loses nothing', () => {
  replaceAndShred(path(), 'the key')
  linkSync(path(), `${path()}.old`)
  shredLeftover(path())
  expect(readFileSync(path(), 'utf8')).toBe('the key')
  expect(existsSync(`${path()}.old`)).toBe(false)
})

test('a process killed after it has its overwriting done by the next one', () => {
  writeFileSync(`${path()}.old`, 'the old key')
  writeFileSync(path(), 'the new key')
  const handle = openSync(`${path()}.old`, 'r')
  shredLeftover(path())
  const left = Buffer.alloc(11)
  readSync(handle, left, 0, 11, 0)
  closeSync(handle)
  expect(left).toEqual(Buffer.alloc(11))
  expect(readdirSync(dir)).toEqual(['keys.json'])
})
