import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { badLine } from '../../../src/store/stage/bad-line.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-bad-line-'))
afterAll(() => rmSync(dir, { recursive: true }))
const path = join(dir, 'a.csv')

/** Longer than a block that is read at once. */
const long = 'a;é\n'.repeat(30_000)

test.each([
  ['utf-8', Buffer.concat([Buffer.from('a;b\né;1\n'), Buffer.from('ç;2\n', 'latin1')]), 3],
  ['utf-8', Buffer.concat([Buffer.from(long), Buffer.from('ç', 'latin1')]), 30_001],
  ['windows-1252', Buffer.from('a\n\x81\n', 'latin1'), 2],
  ['utf-8', Buffer.from(long), undefined],
  ['utf-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), undefined],
] as const)('the line that is not written in %s is found', async (encoding, bytes, line) => {
  writeFileSync(path, bytes)
  expect(await badLine({ path, encoding, order: 'le' })).toBe(line)
})
