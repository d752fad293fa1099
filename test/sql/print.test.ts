import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import {
  call,
  dataset,
  datasetsOf,
  dialects,
  id,
  join,
  print,
  relation,
  sql,
  values,
} from '../../src/sql/index.ts'
import { literal, quoted } from '../../src/sql/literal.ts'

const people = dataset('people', ['name', 'age'])
const adults = relation(
  'adults',
  ['name'],
  'People of age',
  sql`select ${id('name')} from ${people} where ${id('age')} >= ${18}`,
)
const named = relation(
  'named',
  ['name'],
  'Two names',
  sql`select ${id('name')} from ${adults} where ${id('name')} in ${values(['Awa', 'Kofi'])}`,
)

test('a chain prints each relation once, needed ones first', () => {
  expect(print(named, 'duckdb', { order: ['name'] })).toBe(`with
-- People of age
"adults" as (
  select "name" from "people" where "age" >= 18
),
-- Two names
"named" as (
  select "name" from "adults" where "name" in ('Awa', 'Kofi')
)
select "name" from "named"
order by "name"
`)
})

test('a chain can be followed back behind its datasets', () => {
  const made = relation(
    'people',
    ['name', 'age'],
    'Made here',
    sql`select ${'Awa'} as "name", ${30} as "age"`,
  )
  const text = print(named, 'duckdb', { behind: (name) => (name === 'people' ? made : undefined) })
  expect(text.indexOf('"people" as (')).toBeLessThan(text.indexOf('"adults" as ('))
})

test('the datasets that a relation reads are known without running it', () => {
  expect(datasetsOf(named)).toEqual(['people'])
})

test('two different queries of one name are refused', () => {
  const other = relation('adults', ['name'], 'Other', sql`select 1 as "name" from ${adults}`)
  expect(() => print(other, 'duckdb')).toThrow('sql.invalid-chain')
})

test('each engine gets names and values between the signs that it reads', () => {
  const asked = relation('a', ['x`"y'], 'n', sql`select ${"it's a \\"} as ${id('x`"y')}`)
  expect(print(asked, 'duckdb')).toContain('select \'it\'\'s a \\\' as "x`""y"')
  expect(print(asked, 'spark')).toContain("select 'it\\'s a \\\\' as `x``\"y`")
})

test('a line break in a value stays as it was, a note ends with its line', () => {
  const asked = relation('a', ['x'], 'one\ntwo\\', sql`select ${'one\n  two \nthree'} as x`)
  for (const dialect of dialects) {
    expect(print(asked, dialect)).toContain("'one\n  two \nthree'")
    expect(print(asked, dialect)).toContain('-- one two \n')
  }
})

test('Spark is told to put nulls last, as DuckDB does', () => {
  expect(print(adults, 'spark', { order: ['name'] })).toContain('order by `name` asc nulls last')
})

test('functions print in the dialect’s own words, inside other SQL', () => {
  const stripped = relation('s', ['a'], 'n', sql`select ${join([call('stripAccents', sql`${'é'}`)])} as a`)
  expect(print(stripped, 'duckdb')).toContain(`strip_accents('é')`)
})

const hostile = [
  "'",
  "''",
  "'; drop table x; --",
  '"',
  '\\',
  "\\'",
  '\n',
  '\u0000a',
  '$1',
  '?',
  '{}',
  '🙂',
  'كوت ديفوار',
  "a'||'b",
  '/* */',
  '--',
  '%',
  '\u2028',
  '\u02BC',
]

test.each(hostile)('a value %j reaches the engine as it was', async (text) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const result = await connection.runAndReadAll(
    `select ${literal(text)} as x, 1 as ${quoted(text === '\u0000a' ? 'a' : `n${text}`)}`,
  )
  expect(result.getRowObjectsJS()[0]?.['x']).toBe(text.replaceAll('\0', ''))
})

test.each([0, -0, 1.5, 1e300, -1e-300, Number.NaN, Number.POSITIVE_INFINITY])(
  'a number %d reaches the engine as it was',
  async (number) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const result = await connection.runAndReadAll(`select cast(${literal(number)} as double) as x`)
    expect(result.getRowObjectsJS()[0]?.['x']).toBe(Object.is(number, -0) ? 0 : number)
  },
)
