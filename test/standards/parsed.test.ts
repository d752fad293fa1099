/** What was read when the program was built is what reading a file gives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { parseAll } from '../../src/standards/keep-parsed.ts'
import { parsedBefore, textKey } from '../../src/standards/parsed.ts'

const standards = join(import.meta.dirname, '../../standards')

test('a list of codes is found by its text, and not when a letter of it changes', () => {
  const text = readFileSync(join(standards, 'codelists/sex.yaml'), 'utf8')
  const all = parseAll(standards)
  expect(all[textKey(text)]).toEqual(parseDocument(text).toJS())
  expect(all[textKey(`${text} `)]).toBeUndefined()
  expect(Object.keys(all).length).toBeGreaterThan(150)
})

test('what JSON cannot say, and what is no YAML, is left to be read', () => {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-parsed-'))
  try {
    writeFileSync(join(dir, 'number.yaml'), 'a: .nan\n')
    writeFileSync(join(dir, 'broken.yaml'), 'a: [1\n')
    writeFileSync(join(dir, 'plain.yaml'), 'a: [1, null, x]\n')
    expect(parseAll(dir)).toEqual({ [textKey('a: [1, null, x]\n')]: { a: [1, null, 'x'] } })
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('nothing is kept beside the source', () => {
  expect(parsedBefore(readFileSync(join(standards, 'codelists/sex.yaml'), 'utf8'))).toBeUndefined()
})
