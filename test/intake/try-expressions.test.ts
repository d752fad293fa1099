import { expect, test } from 'vitest'
import { RecordMapping } from '../../src/edition/record-source.ts'
import type { RecordFile } from '../../src/edition/record-source.ts'
import { tryExpressions } from '../../src/intake/try-expressions.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { source } from './crossings.ts'

const standards = readStandards()
const type = standards.recordTypes.find((one) => one.id === 'crossing')
const words = { areas: standards.areas, codelists: standards.codelists }
const [file] = source.files
if (type === undefined || file === undefined) throw new Error('no crossings')

const tried = (changed: Partial<RecordFile>) =>
  tryExpressions({ ...source, files: [{ ...file, ...changed }] }, type, words)
const expressed = (column: string, sql: string) => ({
  columns: { ...file.columns, [column]: RecordMapping.parse({ sql }) },
})

test('a description whose expressions can be worked out has nothing wrong, and needs no delivery for that', async () => {
  expect(await tried({})).toEqual([])
  expect(await tried(expressed('post', 'upper("BUREAU") || \'-\' || "bureau"'))).toEqual([])
})

test.each([
  ['a function that is not there', 'substring_from("POSTE", 2)', 'Catalog Error'],
  ['a bracket that is open', 'substr("POSTE", 1', 'Parser Error'],
  ['a column without quotation marks', 'MOI', 'Binder Error'],
])('%s is told with its place', async (_, sql, what) => {
  expect(await tried(expressed('post', sql))).toMatchObject([
    {
      code: 'intake.invalid-expression',
      details: {
        source: 'border-police',
        file: file.name,
        place: 'columns.post',
        what: expect.stringContaining(what),
      },
    },
  ])
})

test('a rule that names what the record type does not have is told too', async () => {
  const rule = {
    id: 'odd',
    rule: 'holds',
    sql: '"nothing" > 1',
    severity: 'warning',
    says: { en: 'x', fr: 'x', pt: 'x' },
  }
  const rules = [...file.rules, rule as unknown as RecordFile['rules'][number]]
  expect(await tried({ rules })).toMatchObject([{ details: { place: 'rules, odd' } }])
})
