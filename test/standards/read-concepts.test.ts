/** Concepts: each once, each with a codelist that exists, and no codelist without one. */
import { expect, test } from 'vitest'
import { readCodelists } from '../../src/standards/read-codelists.ts'
import { readConcepts } from '../../src/standards/read-concepts.ts'
import { readRecordTypes } from '../../src/standards/read-record-types.ts'

const concepts = readConcepts('standards')
const files = readCodelists('standards').map((l) => l.id)
/** Lists that are not read here: areas have their own reader, ages a rule, the others come from the edition. */
const elsewhere = [
  'CL_AREA',
  'CL_AGE',
  'CL_SOURCE',
  'CL_REPORT',
  'CL_COMPOSITION',
  'CL_GRID_CELL',
  'CL_REGION',
  'CL_POST',
  'CL_TEMPLATE',
  'CL_TEMPLATE_TABLE',
]
/** Lists by which something else than cells is sorted: the activities and the library, and person-level records. */
const ofRecords = [
  'CL_CAPACITY_TOPIC',
  ...readRecordTypes('standards').flatMap((type) => type.columns.flatMap((column) => column.codelist ?? [])),
]
const used = concepts.flatMap((c) => c.codelist ?? [])

test('each concept has its id once and a source', () => {
  expect(new Set(concepts.map((c) => c.id)).size).toBe(concepts.length)
  expect(concepts.filter((c) => c.source === '')).toEqual([])
})

test('each codelist that a concept takes exists', () => {
  expect(used.filter((list) => ![...files, ...elsewhere].includes(list))).toEqual([])
})

test('each codelist is taken by a concept', () => {
  expect([...files, ...elsewhere].filter((list) => ![...used, ...ofRecords].includes(list))).toEqual([])
})
