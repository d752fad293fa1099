/** The same questions to every table definition. */
import { describe, expect, test } from 'vitest'
import { readAge } from '../../src/standards/age.ts'
import { languages } from '../../src/standards/labels.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { isFromRecords } from '../../src/standards/table.ts'

const { areas, codelists, concepts, tables, templates } = readStandards()
const ids = (of: readonly { id: string }[] | undefined): readonly string[] => (of ?? []).map((one) => one.id)
const codesOf = (list: string): readonly string[] =>
  ids(list === 'CL_AREA' ? areas : codelists.find((l) => l.id === list)?.codes)
const listOf = (concept: string): string => concepts.find((c) => c.id === concept)?.codelist ?? ''
const dimensionsOf = (id: string): readonly string[] => tables.find((t) => t.id === id)?.dimensions ?? []

/** Lists that an edition makes; their codes are checked where the edition is. */
const later = ['CL_SOURCE', 'CL_REPORT', 'CL_COMPOSITION', 'CL_GRID_CELL', 'CL_REGION', 'CL_POST']

function isCode(concept: string, code: string): boolean {
  const list = listOf(concept)
  if (list === 'CL_AGE') return readAge(code).unit === 'Y'
  return later.includes(list) || codesOf(list).includes(code)
}

/** The codes of a selection that no list has, as "DIMENSION code". */
const unknown = (selection: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(selection).flatMap(([d, codes]) =>
    codes.filter((c) => !isCode(d, c)).map((c) => `${d} ${c}`),
  )

const outside = (some: readonly string[], all: readonly string[]): readonly string[] =>
  some.filter((one) => !all.includes(one))

describe.each(tables)('$id', (table) => {
  test('has dimensions that are concepts, time last, each once', () => {
    expect(outside(table.dimensions, ids(concepts))).toEqual([])
    expect(table.dimensions.at(-1)).toBe('TIME_PERIOD')
    expect(new Set(table.dimensions).size).toBe(table.dimensions.length)
  })

  test('says which part each of two countries plays', () => {
    const two = table.dimensions.includes('COUNTERPART_AREA') ? ['REF_AREA', 'COUNTERPART_AREA'] : []
    expect(outside(two, Object.keys(table.roles))).toEqual([])
    expect(outside(Object.keys(table.roles), table.dimensions)).toEqual([])
  })

  test('has a measure, a frequency and units that are codes', () => {
    const units = Object.values(table.unitBy ?? {}).flatMap((by) => Object.values(by))
    expect(codesOf('CL_MEASURE')).toContain(table.measure)
    expect(codesOf('CL_FREQ')).toContain(table.freq)
    expect(outside([table.unit, ...units], codesOf('CL_UNIT'))).toEqual([])
    expect(table.unit === 'MIXED' && units.length === 0).toBe(false)
  })

  test('takes a unit by codes of its dimensions, all of them unless it is their own name or others use the list', () => {
    for (const [dimension, units] of Object.entries(table.unitBy ?? {})) {
      expect(table.dimensions).toContain(dimension)
      const named = dimension === 'UNIT_MEASURE' ? Object.values(units) : codesOf(listOf(dimension))
      const codes = Object.keys(units)
      const missing = dimension === 'STATISTIC' ? [] : outside(named, codes)
      expect({ unknown: outside(codes, named), missing }).toEqual({ unknown: [], missing: [] })
    }
  })

  test('asks a question and answers it in whole sentences', () => {
    for (const language of languages) {
      expect(table.question[language]).toMatch(/\?$/)
      expect(table.definition[language]).toMatch(/\.$/)
      expect(table.universe[language]).toMatch(/\.$/)
      expect(table.title[language]).not.toMatch(/[.?]$/)
    }
  })

  test('has a formula and inputs if it is derived, a formula if it is worked out from records, and none if it is reported', () => {
    const derived = table.method === 'derived'
    const workedOut = table.method === 'counted' && table.counts === undefined
    expect([table.formula !== undefined, table.inputs.length > 0]).toEqual([derived || workedOut, derived])
  })

  test('says for every dimension how records give its code, if it is counted, and nothing if it is not', () => {
    const byTheRun = ['REF_AREA', 'SOURCE', 'TIME_PERIOD']
    const counted = isFromRecords(table)
    const read = Object.keys(table.counts?.by ?? {})
    expect(table.counts !== undefined || (counted && table.formula !== undefined)).toBe(counted)
    expect(read.toSorted()).toEqual(
      table.counts !== undefined ? outside(table.dimensions, byTheRun).toSorted() : [],
    )
    expect(outside((table.counts?.margins ?? []).flat(), read)).toEqual([])
    expect(outside((table.counts?.coarser ?? []).flatMap(Object.keys), read)).toEqual([])
  })

  test('finds its inputs in tables, dimensions and codes that exist', () => {
    for (const input of table.inputs) {
      const theirs = [...Object.keys(input.map), ...Object.keys(input.where)]
      expect(ids(tables)).toContain(input.table)
      expect(outside(theirs, dimensionsOf(input.table))).toEqual([])
      expect(new Set(theirs).size).toBe(theirs.length)
      expect(
        outside([...Object.values(input.map), ...Object.keys(input.when ?? {})], table.dimensions),
      ).toEqual([])
      expect([...unknown(input.where), ...unknown(input.when ?? {})]).toEqual([])
      expect(input.period !== undefined && 'TIME_PERIOD' in input.map).toBe(false)
    }
  })

  test('opens with codes that exist, and with the latest period where it fixes one', () => {
    const { TIME_PERIOD: time, ...others } = table.opens
    expect(outside(Object.keys(table.opens), table.dimensions)).toEqual([])
    expect(unknown(others)).toEqual([])
    expect(['latest', undefined]).toContain(time?.[0])
  })

  test('answers templates that exist, calls official only what is, and says why where it is not', () => {
    for (const answer of table.answers) {
      const template = templates.find((t) => t.id === answer.template)
      expect(ids(template?.tables)).toContain(answer.table)
      expect(answer.official && template?.official !== true).toBe(false)
      expect(answer.official || answer.note !== undefined).toBe(true)
    }
  })
})

test('no table is its own input, at whatever distance', () => {
  const reached = (id: string): readonly string[] =>
    (tables.find((t) => t.id === id)?.inputs ?? []).flatMap((i) =>
      i.table === id ? [id] : [i.table, ...reached(i.table)],
    )
  expect(tables.filter((t) => reached(t.id).includes(t.id))).toEqual([])
})
