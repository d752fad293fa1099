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
    'texts of a column that no record has',
    '  region: { Morrandi: R1',
    '  regoin: { Morrandi: R1',
    'texts.regoin: among columns of texts, the column “regoin” is not there; near it is region',
  ],
  [
    'a code that the list of a counted table does not have',
    'Morrandi: R1',
    'Morrandi: R10',
    'texts.region.Morrandi: in CL_REGION, the code “R10” is not there',
  ],
  [
    'a file that the source of a statement does not have',
    '{ from: recensement, file: personnes-2013.parquet, says: counted',
    '{ from: recensement, file: personnes-2012.parquet, says: counted',
    'residence.evidence.records.0.file',
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
