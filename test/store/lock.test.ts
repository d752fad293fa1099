import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lock } from '../../src/store/lock.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-lock-'))
afterAll(() => rmSync(dir, { recursive: true }))
const path = join(dir, 'lock')

test('a lock is let go, and can be taken again', () => {
  lock(path)()
  expect(existsSync(path)).toBe(false)
  lock(path)()
})

test('a living process keeps its lock', () => {
  writeFileSync(path, String(process.ppid))
  expect(() => lock(path)).toThrow(
    `store.locked: Another run of this edition is going on (process ${process.ppid})`,
  )
  rmSync(path)
})

test('a dead process’s lock, or half a lock, is taken over', () => {
  for (const text of ['999999999', '']) {
    writeFileSync(path, text)
    lock(path)()
  }
  expect(existsSync(path)).toBe(false)
})

test.skipIf(!existsSync('/proc/self/stat'))(
  'a lock whose process has ended does not hold where another process got its number',
  () => {
    writeFileSync(path, `${process.ppid} 1`)
    lock(path)()
    expect(existsSync(path)).toBe(false)
  },
)
