/** Structures are made of concepts, and every table is a constrained use of one. */
import { expect, test } from 'vitest'
import { readStandards } from '../../src/standards/standards.ts'

const { concepts, structures, tables } = readStandards()
const known = new Set(concepts.map((c) => c.id))

test.each(structures)('$id is made of concepts, each in its place once', (structure) => {
  const attributes = structure.attributes.map((a) => a.concept)
  const made = [...structure.dimensions, structure.time, structure.measure, ...attributes]
  expect(made.filter((c) => !known.has(c))).toEqual([])
  expect(new Set(structure.dimensions).size).toBe(structure.dimensions.length)
  expect(new Set(attributes).size).toBe(attributes.length)
})

test.each(structures)(
  '$id has every dimension that a table uses, and every attribute that is a concept',
  (structure) => {
    const dimensions = [...structure.dimensions, structure.time]
    const attributes = structure.attributes.map((a) => a.concept)
    expect(tables.flatMap((t) => t.dimensions).filter((d) => !dimensions.includes(d))).toEqual([])
    expect(concepts.filter((c) => c.role === 'attribute' && !attributes.includes(c.id))).toEqual([])
  },
)
