/** Record types: their columns once, codelists that exist, identities where they must be. */
import { describe, expect, test } from 'vitest'
import { readCodelists } from '../../src/standards/read-codelists.ts'
import { readRecordTypes } from '../../src/standards/read-record-types.ts'

const types = readRecordTypes('standards')
const lists = [...readCodelists('standards').map((list) => list.id), 'CL_AREA']

test('there are four', () => {
  expect(types.map((type) => type.id)).toEqual(['crossing', 'permit', 'person', 'survey_person'])
})

describe.each(types)('$id', ({ columns }) => {
  const ids = columns.map((column) => column.id)

  test('has each column once, and its codes are in a list', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      columns.flatMap((column) => column.codelist ?? []).filter((list) => !lists.includes(list)),
    ).toEqual([])
  })

  test('names, documents and dates of birth are identities, and nothing else is', () => {
    const identifying = columns
      .filter(({ id, kind }) => kind === 'name' || kind === 'document' || id === 'date_of_birth')
      .map((column) => column.id)
    expect(columns.filter((column) => column.identity).map((column) => column.id)).toEqual(identifying)
  })

  test('what must be there is no identity', () => {
    expect(columns.filter((column) => column.required && column.identity)).toEqual([])
  })
})
