import { expect, test } from 'vitest'
import { derivedColumns } from '../../../../src/steps/link/splink/derived.ts'
import { neverSplit, readRule } from '../../../../src/steps/link/splink/read-rule.ts'

const read = (sql: string, explodes = false) => {
  const derived = derivedColumns([])
  return { rules: readRule({ sql, explodes }, 0, derived), columns: derived.columns }
}
const largest = neverSplit

test.each([
  ['l."first_name" = r."first_name"', [['first_name']]],
  ['(l."first_name" = r."first_name") AND (l."surname" = r."surname")', [['first_name', 'surname']]],
  ['r.dob = l.dob and l.dob = r.dob', [['dob']]],
  ['(l."a" = r."a") OR (l."b" = r."b")', [['a'], ['b']]],
  [
    '(l.a = r.a or l.b = r.b) and l.c = r.c',
    [
      ['a', 'c'],
      ['b', 'c'],
    ],
  ],
  ['not (l.a <> r.a or l.b <> r.b)', [['a', 'b']]],
])('%s is a rule of equal columns for each alternative', (sql, blocks) => {
  expect(read(sql).rules).toEqual(blocks.map((block) => ({ block, largest })))
})

test('what is worked out of a column is a column of its own', () => {
  const { rules, columns } = read(
    '(SUBSTRING(l.first_name, 1, 3) = SUBSTRING(r.first_name, 1, 3)) AND (l."surname" = r."surname")',
  )
  expect(rules).toEqual([{ block: ['substring(first_name, 1, 3)', 'surname'], largest }])
  expect(columns).toEqual([{ name: 'substring(first_name, 1, 3)', sql: 'substring("first_name", 1, 3)' }])
})

test('a column that must differ, or be there, stands under where', () => {
  expect(read('l.a = r.a and l.b != r.b and r.c is not null').rules).toEqual([
    { block: ['a'], largest, where: 'l."b" <> r."b" and r."c" is not null' },
  ])
  expect(read('(l."a" = r."a") AND (NOT (l."b" = r."b"))').rules).toEqual([
    { block: ['a'], largest, where: 'l."b" <> r."b"' },
  ])
})

test('reversed columns are put in order, and pairs that are equal as they stand are left out', () => {
  const { rules, columns } = read('l.given = r.surname and l.surname = r.given')
  expect(rules).toEqual([
    {
      block: ['given and surname in order'],
      largest,
      where: 'l."given" <> r."given" or l."given is surname" = 1',
    },
  ])
  expect(columns).toEqual([
    {
      name: 'given and surname in order',
      sql: `case when "given" <= "surname" then "given" || '|' || "surname" else "surname" || '|' || "given" end`,
    },
    { name: 'given is surname', sql: 'case when "given" = "surname" then 1 else 0 end', number: true },
  ])
})

test.each([
  ['l.first_name = r.surname and l.dob = r.dob', 'not of one column on both sides'],
  ['l.a = r.a and levenshtein(l.b, r.b) < 2', 'not of one column on both sides'],
  ["l.a = r.a and l.sex = 'm'", 'not of one column on both sides'],
  ['l.a <> r.a', 'no column in which the two records are equal'],
  ["l.a['x'] = r.a['x']", 'outside the grammar'],
])('%s is refused', (sql, why) => {
  expect(() => read(sql)).toThrow(why)
  expect(() => read(sql)).toThrow('link.unsupported-splink')
})

test('a rule that takes lists apart is refused', () => {
  expect(() => read('l."codes" = r."codes"', true)).toThrow('arrays_to_explode')
})
