import { expect, test } from 'vitest'
import { derivedColumns } from '../../../../src/steps/link/splink/derived.ts'
import { readCondition } from '../../../../src/steps/link/splink/read-condition.ts'
import type { Column } from '../../../../src/steps/link/model/model.ts'
import type { Test } from '../../../../src/steps/link/model/test.ts'

interface Read {
  readonly test: Test | undefined
  readonly refused: string | undefined
  readonly notes: readonly string[]
  readonly columns: readonly Column[]
}

function read(sql: string, known: readonly string[] = []): Read {
  const derived = derivedColumns(known)
  const found = readCondition(sql, derived)
  return 'test' in found
    ? { test: found.test, refused: undefined, notes: found.notes, columns: derived.columns }
    : { test: undefined, refused: found.refused, notes: [], columns: derived.columns }
}

test.each<readonly [string, Test]>([
  ['"a_l" IS NULL OR "a_r" IS NULL', { missing: ['a'] }],
  [
    '("lat_l" IS NULL OR "lat_r" IS NULL) OR ("long_l" IS NULL OR "long_r" IS NULL)',
    { missing: ['lat', 'long'] },
  ],
  [
    '("a_l" IS NULL OR "a_r" IS NULL) AND (b_l IS NULL OR b_r IS NULL)',
    { all: [{ missing: ['a'] }, { missing: ['b'] }] },
  ],
  ['a_l is not null and a_r is not null', { not: { missing: ['a'] } }],
  ['"a_l" = "a_r"', { exact: 'a' }],
  ['a_r=a_l', { exact: 'a' }],
  ['a_l <> a_r', { not: { exact: 'a' } }],
  ['NOT ("a_l" = "a_r")', { not: { exact: 'a' } }],
  ['jaro_winkler_similarity("a_l", "a_r") >= 0.92', { jaroWinkler: 'a', atLeast: 0.92 }],
  ['0.92 <= jaro_winkler(`a_r`, `a_l`)', { jaroWinkler: 'a', atLeast: 0.92 }],
  ['levenshtein("a_l", "a_r") <= 2', { levenshtein: 'a', atMost: 2 }],
  ['levenshtein("a_l", "a_r") < 2', { levenshtein: 'a', atMost: 1 }],
  ['levenshtein(CAST("a_l" AS TEXT), CAST("a_r" AS TEXT)) <= 1', { levenshtein: 'a', atMost: 1 }],
  ['damerau_levenshtein("a_l", "a_r") <= 1', { withinOneEdit: 'a' }],
  ['"f_l" = "s_r" AND "f_r" = "s_l"', { swapped: ['f', 's'] }],
  ['f_l = s_r OR s_l = f_r', { crossed: ['f', 's'] }],
  [
    '("a_l" = "a_r") AND (levenshtein("b_l", "b_r") <= 1)',
    { all: [{ exact: 'a' }, { levenshtein: 'b', atMost: 1 }] },
  ],
  ['("a_l" = "a_r") OR ("b_l" = "b_r")', { any: [{ exact: 'a' }, { exact: 'b' }] }],
])('%s has a test of ours', (sql, wanted) => {
  const found = read(sql)
  expect(found.test).toEqual(wanted)
  expect(found.notes).toEqual([])
})

test.each<readonly [string, number]>([
  ['86400', 1],
  ['2629800.0', 30],
  ['31557600.0', 365],
  ['60 * 60 * 24 * 7', 7],
])('%s seconds between two dates are %i days', (seconds, days) => {
  const side = (s: string): string => `EPOCH(try_strptime("dob_${s}", '%Y-%m-%d'))`
  const found = read(`ABS(${side('l')} - ${side('r')}) <= ${seconds}`)
  expect(found.test).toEqual({ apart: 'dob.day', atMost: days })
  expect(found.columns).toEqual([{ name: 'dob.day', day: { of: 'dob', form: '%Y-%m-%d' } }])
})

test('less than a day means the same day', () => {
  expect(read('abs(epoch(d_l) - epoch(d_r)) < 86400').test).toEqual({ apart: 'd.day', atMost: 0 })
  expect(read("abs(date_diff('day', d_l, d_r)) <= 3").test).toEqual({ apart: 'd.day', atMost: 3 })
})

test('a date that cannot be read is a missing day, in its own form', () => {
  const found = read(`try_strptime("d_l", '%d/%m/%Y') IS NULL OR try_strptime("d_r", '%d/%m/%Y') IS NULL`)
  expect(found.test).toEqual({ missing: ['d.day %d/%m/%Y'] })
  expect(found.columns).toEqual([{ name: 'd.day %d/%m/%Y', day: { of: 'd', form: '%d/%m/%Y' } }])
})

test('a time of the day stays SQL, since a day would lose it', () => {
  const side = (s: string): string => `EPOCH(try_strptime("t_${s}", '%Y-%m-%dT%H:%M:%SZ'))`
  expect(read(`ABS(${side('l')} - ${side('r')}) <= 3600`).test).toHaveProperty('sql')
})

test('whole numbers that are cast are compared by how far they are apart', () => {
  const found = read('abs(cast(substr(dob_l, 1, 4) as int) - cast(substr(dob_r, 1, 4) as int)) <= 2')
  expect(found.test).toEqual({ apart: 'substr(dob, 1, 4) as number', atMost: 2 })
  expect(found.columns).toEqual([
    { name: 'substr(dob, 1, 4) as number', sql: 'substr("dob", 1, 4)', number: true },
  ])
})

test('what is worked out of a value on both sides is a column, made once', () => {
  const user = (s: string): string => `NULLIF(regexp_extract("email_${s}", '^[^@]+', 0), '')`
  const derived = derivedColumns([])
  const equal = readCondition(`${user('l')} = ${user('r')}`, derived)
  const near = readCondition(`jaro_winkler_similarity(${user('l')}, ${user('r')}) >= 0.88`, derived)
  const name = `nullif(regexp_extract(email, '^[^@]+', 0), '')`
  expect(equal).toEqual({ test: { exact: name }, notes: [] })
  expect(near).toEqual({ test: { jaroWinkler: name, atLeast: 0.88 }, notes: [] })
  expect(derived.columns).toEqual([{ name, sql: `nullif(regexp_extract("email", '^[^@]+', 0), '')` }])
})

test('a column of the file keeps its name, and what is made is called otherwise', () => {
  const side = (s: string): string => `EPOCH("dob_${s}")`
  const found = read(`ABS(${side('l')} - ${side('r')}) <= 86400`, ['dob.day', 'dob'])
  expect(found.test).toEqual({ apart: 'dob.day (2)', atMost: 1 })
})

test('a name without quotes is the column that is quoted elsewhere, whatever its case', () => {
  expect(read('SURNAME_L = SURNAME_R', ['Surname']).test).toEqual({ exact: 'Surname' })
})

test.each([
  'jaccard("x_l", "x_r") >= 0.9',
  'jaro_similarity("x_l", "x_r") >= 0.9',
  'hamming("x_l", "x_r") <= 1',
  'damerau_levenshtein("x_l", "x_r") <= 2',
  'jaro_winkler_similarity("x_l", "x_r") > 0.9',
  'not levenshtein("x_l", "x_r") <= 1',
])('%s has no test of ours and stays SQL', (sql) => {
  const found = read(sql)
  expect(found.test).toEqual({ sql })
  expect(found.notes).toHaveLength(1)
})

test('numbers in SQL are cast, since our columns are texts', () => {
  const found = read('ABS("a_l" - "a_r") <= 5')
  expect(found.test).toEqual({ sql: 'abs(cast("a_l" as double) - cast("a_r" as double)) <= 5' })
  expect(found.notes.join()).toContain('read as numbers')
  expect(read((found.test as { readonly sql: string }).sql).test).toEqual(found.test)
})

test('a condition of one direction is noted', () => {
  expect(read('"f_l" = "s_r"').notes.join()).toContain('left and right differently')
  expect(read(`"a_l" = 'x' AND "a_r" = 'x'`).notes.join()).not.toContain('left and right')
})

test('SQL outside the grammar is kept, its columns quoted', () => {
  const found = read("first_name_l ~ 'x' and age(first_name_r) = current_x", ['First_Name'])
  expect(found.refused).toBeUndefined()
  expect(read('dob_l - interval 1 day = dob_r', ['DOB']).test).toEqual({
    sql: '"DOB_l" - interval 1 day = "DOB_r"',
  })
})

test.each([
  ['array_length(list_intersect("arr_l", "arr_r")) >= 1', 'array_length'],
  [`"name_l"['first'] = "name_r"['first']`, 'list or a struct'],
  ['list_max(list_transform("a_l", x -> x)) >= 0.9', 'list_max'],
  ['array_cosine_similarity("emb_l", "emb_r") >= 0.9', 'array_cosine_similarity'],
])('%s takes lists and is refused', (sql, why) => {
  expect(read(sql).refused).toContain(why)
})
