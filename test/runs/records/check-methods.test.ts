/** What `methods.yaml` says is held against the edition and the standards before anything is taken in. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { checkMethods } from '../../../src/runs/records/check-methods.ts'
import { readStandards } from '../../../src/standards/standards.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-methods-'))
afterAll(() => rmSync(dir, { recursive: true }))
cpSync(new URL('../../../standards/synth/sanoria', import.meta.url), dir, { recursive: true })
const path = join(dir, 'methods.yaml')
const whole = readFileSync(path, 'utf8')

/** What is wrong with Sanoria's document once a text in it is another. */
function wrong(from: string, to: string): string {
  expect(whole).toContain(from)
  writeFileSync(path, whole.replace(from, to))
  try {
    const given = readEdition(dir)
    if (given.methods === undefined) throw new Error('no methods')
    checkMethods(given, given.methods, readStandards())
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

test('the document of the invented country fits it', () => {
  expect(wrong('period:', 'period:')).toBe('')
})

test.each([
  [
    'an unknown source',
    'crossings: [border-police]',
    'crossings: [border-polce]',
    'near it is border-police',
  ],
  [
    'weights without what travellers said',
    'unmatched: declared',
    'unmatched: middle',
    'weigh asks for unmatched: declared',
  ],
  [
    'an unknown rule of a census',
    "at: '2023-11-19', rule: 6-months }",
    "at: '2023-11-19', rule: 6-month }",
    '6-months.',
  ],
  [
    'a rule of moves that is not the edition’s',
    '{ table: returnees, from: moves }',
    '{ table: returnees, from: moves, rule: 90-days }',
    'moves go by residence.rule',
  ],
  [
    'rounded moves',
    'tables: [permits-issued,',
    'tables: [returnees, permits-issued,',
    'returnees counts moves',
  ],
])('%s is told', (_, from, to, said) => {
  expect(wrong(from, to)).toContain(said)
})
