/** Templates: their tables are described in our concepts, and what we rebuilt says so. */
import { expect, test } from 'vitest'
import { filling } from '../../src/standards/filling.ts'
import { requests } from '../../src/standards/requests.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { Template } from '../../src/standards/template.ts'

const { codelists, concepts, tables, templates } = readStandards()
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

const breakdowns = codelists.find((list) => list.id === 'CL_BREAKDOWN')?.codes.map((code) => code.id) ?? []

test.each(templates)(
  '$id says what it wants, by dimensions of its own tables, each breakdown once',
  (template) => {
    for (const { id, dimensions, required } of template.tables) {
      const by = required.margins.map((margin) => margin.breakdown)
      expect(by.filter((b) => !breakdowns.includes(b) || b === '_T')).toEqual([])
      expect(new Set(by).size, id).toBe(by.length)
      const named = [
        ...by.filter((b) => b !== 'TOTAL'),
        ...required.margins.flatMap((m) => Object.keys(m.at)),
      ]
      // An indicator may be wanted by a dimension that its own metadata leave out of the key.
      expect(
        named.filter((d) => !dimensions.includes(d)),
        `${template.id} ${id}`,
      ).toEqual([])
    }
  },
)

test('the bodies that ask countries everywhere are those of the United Nations, the region and the Compact', () => {
  const asked = templates.filter((t) => t.asked).map((t) => t.id)
  expect(asked).toEqual(['ecowas', 'fmm', 'gcm', 'ilo-ilms', 'sdg', 'undesa-ims', 'unsd-dyb', 'unsd-itm'])
})

test('whatever is said to fill a request fills at least one of its breakdowns, with dimensions of its own', () => {
  for (const request of requests(templates, tables)) {
    for (const { table, fills } of request.answers) {
      const named = [fills.area, ...Object.keys(fills.where), ...Object.values(fills.map), ...fills.free]
      expect(
        named.filter((d) => !table.dimensions.includes(d)),
        `${table.id} ${request.code}`,
      ).toEqual([])
      const some = request.margins.filter((m) => filling(table.dimensions, fills, m) !== undefined)
      expect(some, `${table.id} ${request.code}`).not.toEqual([])
    }
  }
})

test('a table that fills a request can be walked to from its coverage and its timeliness', () => {
  const fill = tables.filter((t) => t.answers.some((a) => a.fills !== undefined)).map((t) => t.id)
  for (const id of ['request-coverage', 'timeliness']) {
    const inputs = tables.find((t) => t.id === id)?.inputs ?? []
    expect(inputs.map((input) => input.table).toSorted()).toEqual(fill.toSorted())
  }
})

test('the codes of requests stand under their template, and under all where it goes to every country', () => {
  const codes = codelists.find((list) => list.id === 'CL_TEMPLATE_TABLE')?.codes ?? []
  const parent = (id: string): string | undefined => codes.find((code) => code.id === id)?.parent
  expect([parent('fmm:S1'), parent('fmm'), parent('_T')]).toEqual(['fmm', '_T', undefined])
  expect([parent('oecd-mig:B14'), parent('oecd-mig')]).toEqual(['oecd-mig', undefined])
  expect(codes.filter((code) => code.id.includes('.'))).toEqual([])
})
