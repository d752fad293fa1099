import { expect, test } from 'vitest'
import { candidateColumns, coding } from '../../../../src/steps/link/encode/coding.ts'
import { LinkModel } from '../../../../src/steps/link/model/model.ts'

const model = (
  columns: readonly object[],
  block: readonly string[],
  tests: readonly object[] = [{ exact: block[0] }],
): LinkModel =>
  LinkModel.parse({
    corridor: 'link/1',
    link: 'dedupe',
    columns,
    comparisons: tests.map((one, i) => ({
      name: `c${i}`,
      levels: [
        { label: 'same', test: one },
        { label: 'other', test: { else: true } },
      ],
    })),
    candidates: [{ block }],
  })

const file = ['unique_id', 'name', 'surname', 'dob', 'age']

test('what is made of one column is worked out in its dictionary, through any number of steps', () => {
  const columns = [
    { name: 'start', sql: 'substr(upper, 1, 2)' },
    { name: 'upper', sql: 'upper(name)' },
  ]
  const coded = coding(model(columns, ['start']), file)
  expect(coded.fileColumns).toEqual(['name'])
  expect(coded.bases.map((base) => [base.name, base.columns.map((c) => c.name)])).toEqual([
    ['name', ['upper', 'start']],
  ])
})

test('what is made of several columns has a dictionary of its own', () => {
  const columns = [
    { name: 'whole', sql: "name || ' ' || surname" },
    { name: 'both', name_form: { of: ['name', 'surname'], kind: 'full', form: 'plain' } },
  ]
  const coded = coding(model(columns, ['whole', 'both']), file)
  expect(coded.bases.map((base) => base.name)).toEqual(['whole', 'name + surname'])
  expect(coded.fileColumns).toEqual(['name', 'surname'])
  expect(coded.bases[1]?.names.map((c) => c.name)).toEqual(['both'])
})

test('a word in a literal, a function and a cast are no columns', () => {
  const columns = [{ name: 'key', sql: `coalesce(cast(name as varchar), 'surname') || "age"` }]
  expect(coding(model(columns, ['key']), [...file, 'varchar', 'coalesce']).fileColumns).toEqual([
    'age',
    'name',
  ])
})

test('days, parts of dates and numbers stand for themselves; texts have codes', () => {
  const columns = [
    { name: 'day', day: { of: 'dob', form: '%Y-%m-%d' } },
    { name: 'iso', date_part: { of: 'dob', part: 'iso' } },
    { name: 'years', sql: 'age', number: true },
  ]
  const coded = coding(model(columns, ['day', 'iso', 'years', 'name']), file)
  const numbers = coded.bases.flatMap((base) => base.columns.map((c) => [c.name, c.number] as const))
  expect(Object.fromEntries(numbers)).toEqual({ day: true, iso: false, years: true, name: false })
})

test('letters and texts are kept only where a test looks at them', () => {
  const tests = [
    {
      any: [
        { jaroWinkler: 'name', atLeast: 0.9 },
        { shared: 'surname', atLeast: 1 },
      ],
    },
    { exact: 'dob' },
  ]
  const coded = coding(model([], ['dob'], tests), file)
  const kept = Object.fromEntries(
    coded.bases.flatMap((base) => base.columns.map((c) => [c.name, [c.letters, c.text]] as const)),
  )
  expect(kept).toEqual({ name: [true, false], surname: [false, true], dob: [false, false] })
})

test.each<[string, readonly object[], readonly string[], RegExp]>([
  ['a column that the file has not', [], ['nmae'], /^link\.unknown-column: .*“nmae”/],
  ['a column that is made of none', [{ name: 'x', sql: '1 + 1' }], ['x'], /^link\.invalid-column: .*“x”.*no column/],
  ['a column made of itself', [{ name: 'x', sql: 'lower(y)' }, { name: 'y', sql: 'upper(x)' }], ['x'], /^link\.invalid-column: .*made of itself/],
  ['a column made of several that are made', [{ name: 'x', sql: 'name || y' }, { name: 'y', sql: 'upper(surname)' }], ['x'], /^link\.invalid-column: .*“x”.*but y is not/],
  ['a name that records need', [{ name: 'Origin', sql: 'upper(name)' }], ['Origin'], /^link\.unsupported-column: .*“Origin”/],
])('%s is refused', (_, columns, block, said) => {
  expect(() => coding(model(columns, block), file)).toThrow(said)
}) // prettier-ignore

test('letters of a number are not compared', () => {
  const tests = [{ not: { levenshtein: 'years', atMost: 1 } }]
  expect(() => coding(model([{ name: 'years', sql: 'age', number: true }], ['name'], tests), file)).toThrow(
    /^link\.invalid-column: .*“years”.*number/,
  )
})

test('candidates look at the columns of their blocks, their parts and their conditions', () => {
  expect(
    candidateColumns({
      block: ['name'],
      split: ['dob'],
      where: `l."age" <> r."age" and l.surname = r.surname and 'l.unique_id' <> ''`,
    }),
  ).toEqual(['name', 'dob', 'age', 'surname'])
})
