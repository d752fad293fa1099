/** Definitions side by side: at least two standards each, with their clauses, for tables that exist. */
import { expect, test } from 'vitest'
import { readStandards } from '../../src/standards/standards.ts'

const { definitions, tables } = readStandards()
const known = new Set(tables.map((t) => t.id))

test.each(definitions)('$id concerns tables that exist', (definition) => {
  expect(definition.tables.filter((t) => !known.has(t))).toEqual([])
})

test.each(definitions)('$id is compared between standards, each with its clause', (definition) => {
  expect(definition.said.length).toBeGreaterThan(1)
  expect(definition.said.filter((s) => s.clause.length < 6)).toEqual([])
  expect(new Set(definition.said.map((s) => s.standard.en)).size).toBe(definition.said.length)
})
