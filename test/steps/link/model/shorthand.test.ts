import { expect, test } from 'vitest'
import { readModel } from '../../../../src/steps/link/model/read-model.ts'
import type { LinkModel } from '../../../../src/steps/link/model/model.ts'
import { isMissing } from '../../../../src/steps/link/model/model.ts'
import { columnsOf } from '../../../../src/steps/link/model/test.ts'

const short = (...comparisons: readonly string[]): LinkModel =>
  readModel(
    [
      'corridor: link/1',
      'link: dedupe',
      'comparisons:',
      ...comparisons.map((c) => `  - { ${c} }`),
      'candidates: [ { block: [zip] } ]',
    ].join('\n'),
    'link.yaml',
  )
const testsOf = (model: LinkModel): readonly unknown[] =>
  model.comparisons[0]?.levels.map((l) => l.test) ?? []

test.each([
  ['category', [{ missing: ['x'] }, { exact: 'x' }, { else: true }]],
  ['place', [{ missing: ['x'] }, { exact: 'x' }, { jaroWinkler: 'x', atLeast: 0.9 }, { else: true }]],
  ['identifier', [{ missing: ['x'] }, { exact: 'x' }, { withinOneEdit: 'x' }, { else: true }]],
  [
    'text',
    [
      { missing: ['x'] },
      { exact: 'x' },
      { jaroWinkler: 'x', atLeast: 0.92 },
      { jaroWinkler: 'x', atLeast: 0.85 },
      { else: true },
    ],
  ],
])('a %s is compared by the levels that are written out', (as, tests) => {
  expect(testsOf(short(`name: c, as: ${as}, of: x`))).toEqual(tests)
})

test('rare values weigh more in texts and places, not in categories and identifiers', () => {
  const weighs = (as: string): boolean =>
    short(`name: c, as: ${as}, of: x`).comparisons[0]?.levels.some((l) => l.frequency?.of === 'x') === true
  expect(['text', 'place', 'category', 'identifier'].map(weighs)).toEqual([true, true, false, false])
})

test.each(['name', 'date', 'text', 'category', 'identifier', 'place'])(
  'the levels of a %s begin with the missing value, end with all else, and use columns that are made',
  (as) => {
    const model = short(`name: c, as: ${as}, of: x`)
    const levels = model.comparisons[0]?.levels ?? []
    expect(levels.length).toBeLessThanOrEqual(9)
    expect(levels.map(isMissing).indexOf(true)).toBe(0)
    expect(levels.at(-1)?.test).toEqual({ else: true })
    const known = ['x', ...model.columns.map((c) => c.name)]
    expect(known).toEqual(expect.arrayContaining(levels.flatMap((l) => columnsOf(l.test))))
    expect(new Set(levels.map((l) => l.label)).size).toBe(levels.length)
  },
)

test('a date that is rough agrees less in its year than one that is known to the day', () => {
  const model = short('name: birth, as: date, of: dob')
  expect(model.columns.find((c) => c.name === 'dob.precise')).toEqual({
    name: 'dob.precise',
    sql: 'case when "dob.heaped" = 0 then 1 end',
    number: true,
  })
  expect(testsOf(model)).toContainEqual({ all: [{ exact: 'dob.year' }, { missing: ['dob.precise'] }] })
})

test('a name of several columns is compared in any order of its words, a given name is not', () => {
  const full = short('name: c, as: name, of: [given, surname]')
  expect(testsOf(full)).toContainEqual({ exact: 'given + surname.sorted' })
  expect(full.columns[0]).toEqual({
    name: 'given + surname.plain',
    name_form: { of: ['given', 'surname'], kind: 'full', form: 'plain' },
  })
  expect(JSON.stringify(short('name: c, as: name, of: given'))).not.toContain('sorted')
})

test('two comparisons may use the columns of one another, if they are made in the same way', () => {
  expect(short('name: a, as: date, of: dob', 'name: b, as: date, of: dob').columns).toHaveLength(6)
  expect(() =>
    short('name: a, as: name, of: x, kind: given', 'name: b, as: name, of: x, kind: surname'),
  ).toThrow('it needs a column “x.plain”')
})

test.each([
  ['name: c, as: date, of: [a, b]', 'one column is compared as date, not several'],
  ['name: c, as: dates, of: a', 'it is not one of name, date'],
  ['name: c, as: date, of: a, kindd: full', 'the key “kindd” is not known (did you mean kind?)'],
])('%s is refused', (comparison, found) => {
  expect(() => short(comparison)).toThrow(found)
})
