/** What keeps a table of sums from being protected is said before anything is made. */
import { expect, test } from 'vitest'
import { Methods } from '../../../src/edition/methods.ts'
import type { ReadEdition } from '../../../src/edition/read-edition.ts'
import type { RecordSource } from '../../../src/edition/record-source.ts'
import { checkMagnitudes } from '../../../src/runs/records/check-magnitudes.ts'
import { checkRounding } from '../../../src/runs/records/round-tables.ts'
import { standards } from '../../steps/ask.ts'

const source = (columns: Readonly<Record<string, unknown>>) =>
  ({
    id: 'labour',
    record_type: 'permit',
    files: [{ name: 'permits-*.csv', columns }],
  }) as unknown as RecordSource
const edition = (columns: Readonly<Record<string, unknown>> = { wage: { from: 'PAY' } }) =>
  ({ recordSources: [source(columns)] }) as unknown as ReadEdition

const wages = { table: 'work-permit-wages', from: 'labour' }
const methods = (more: Readonly<Record<string, unknown>>): Methods =>
  Methods.parse({
    period: { from: '2019-01-01', cutoff: '2024-12-31' },
    spine: { sources: ['labour'] },
    tables: [{ table: 'work-permits', from: 'labour' }, wages],
    ...more,
  })
const named = { magnitudes: { tables: [{ table: 'work-permit-wages', value: 'wage' }] } }
const check =
  (more: Readonly<Record<string, unknown>>, given = edition()) =>
  () =>
    checkMagnitudes(given, methods(more), standards)

test('the usual rules are taken where none are written', () => {
  expect(methods(named).magnitudes).toMatchObject({
    contributors: 3,
    dominance: [
      { n: 1, k: 75 },
      { n: 2, k: 85 },
    ],
    p: 10,
  })
  expect(check(named)).not.toThrow()
})

test('fewer than three contributors would let one know the other', () => {
  expect(() => methods({ magnitudes: { ...named.magnitudes, contributors: 2 } })).toThrow(/contributors/)
})

test.each([
  [
    'magnitudes does not name it',
    {},
    /work-permit-wages is a table of sums, and magnitudes does not name it/,
  ],
  [
    'the table counts records',
    { magnitudes: { tables: [...named.magnitudes.tables, { table: 'work-permits', value: 'wage' }] } },
    /magnitudes.tables.1.table.*work-permits counts records/,
  ],
  [
    'the table is not counted',
    { magnitudes: { tables: [{ table: 'work-permit-wage', value: 'wage' }] } },
    /near it is work-permit-wages/,
  ],
  [
    'another column is named',
    { magnitudes: { tables: [{ table: 'work-permit-wages', value: 'age' }] } },
    /is the sum of wage, not of age/,
  ],
  [
    'it is rounded too',
    { ...named, rounding: { tables: ['work-permits', 'work-permit-wages'] } },
    /work-permit-wages is rounded too/,
  ],
  [
    'the same records are added up twice',
    { ...named, tables: [wages, { ...wages, file: 'permits-*.csv' }] },
    /adds up records of labour twice/,
  ],
  [
    'moves state no amount',
    { ...named, tables: [{ ...wages, from: 'moves' }] },
    /moves, which state no amount/,
  ],
] as const)('it is told where %s', (_, more, said) => {
  expect(check(more)).toThrow(said)
})

test('a source whose files have no such column is told, with where to map it', () => {
  expect(check(named, edition({ occupation: { from: 'JOB' } }))).toThrow(
    /no file of labour has wage; map it in sources\/labour\/source.yaml/,
  )
})

test('sums stand beside rounded counts of the same records: neither tells of the other’s noise', () => {
  expect(() => checkRounding(methods({ ...named, rounding: { tables: ['work-permits'] } }))).not.toThrow()
})
