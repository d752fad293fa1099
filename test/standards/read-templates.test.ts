/** Templates: their tables are described in our concepts, and what we rebuilt says so. */
import { expect, test } from 'vitest'
import { readStandards } from '../../src/standards/standards.ts'
import { Template } from '../../src/standards/template.ts'

const { concepts, tables, templates } = readStandards()
const known = new Set(concepts.map((c) => c.id))

test.each(templates)('$id has each table once, with dimensions that are concepts', (template) => {
  expect(new Set(template.tables.map((t) => t.id)).size).toBe(template.tables.length)
  expect(template.tables.flatMap((t) => t.dimensions).filter((d) => !known.has(d))).toEqual([])
})

test.each(templates)('$id is answered by a table', (template) => {
  expect(tables.filter((t) => t.answers.some((a) => a.template === template.id))).not.toEqual([])
})

test('a template that was rebuilt must say why, and cannot be called official', () => {
  const rebuilt = templates.find((t) => t.reconstructed)
  expect(Template.safeParse(rebuilt).success).toBe(true)
  expect(Template.safeParse({ ...rebuilt, why: undefined }).success).toBe(false)
  expect(Template.safeParse({ ...rebuilt, official: true }).success).toBe(false)
})
