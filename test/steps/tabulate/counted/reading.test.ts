/** What a column says about a dimension, at the limits of each group. */
import { expect, test } from 'vitest'
import { dataset, relation, sql } from '../../../../src/sql/index.ts'
import { By } from '../../../../src/standards/counts.ts'
import { codeOf } from '../../../../src/steps/tabulate/counted/reading.ts'
import { ask } from '../../ask.ts'
import { frame } from './world.ts'

/** The codes of some rows, given as SQL values of the columns a and b. */
async function codes(as: By['as'], rows: readonly string[]): Promise<readonly unknown[]> {
  const columns = ['a', 'b']
  const query = sql`select n, ${codeOf(By.parse({ as, columns }), columns, frame)} as code from ${dataset('rows', [])}`
  const given = {
    name: 'rows',
    sql: rows.map((row, n) => `select ${n} as n, * from (values (${row})) as v(a, b)`).join('\nunion all\n'),
  }
  return (await ask(relation('codes', ['n', 'code'], 'Codes', query), [given], ['n'])).map(
    (row) => row['code'],
  )
}

test('ages stand in groups of five years to 85 and over; no age, one below 0 or above 130 is not known', async () => {
  const rows = [0, 4, 5, 84, 85, 130, 131, -1].map((age) => `${age}, null`)
  expect(await codes('age', [...rows, 'null, null'])).toEqual([
    'Y0T4',
    'Y0T4',
    'Y5T9',
    'Y80T84',
    'Y_GE85',
    'Y_GE85',
    '_U',
    '_U',
    '_U',
  ])
})

test('years since arrival are completed years at the reference date, 31 December 2024', async () => {
  const rows = [
    '2024-12-31',
    '2024-01-01',
    '2023-12-31',
    '2020-01-01',
    '2019-12-31',
    '2014-12-31',
    '2004-12-31',
    '2025-01-01',
  ]
  expect(
    await codes('years-since', [...rows.map((day) => `date '${day}', null`), 'cast(null as date), null']),
  ).toEqual(['Y_LT1', 'Y_LT1', 'Y1T4', 'Y1T4', 'Y5T9', 'Y10T19', 'Y_GE20', '_U', '_U'])
})

test('months of a permit count both its first and its last day', async () => {
  const rows = [
    ['2024-01-01', '2024-03-30'],
    ['2024-01-01', '2024-03-31'],
    ['2024-02-15', '2024-08-13'],
    ['2024-02-15', '2024-08-14'],
    ['2023-03-01', '2024-02-28'],
    ['2023-03-01', '2024-02-29'],
  ].map(([from, to]) => `date '${from}', date '${to}'`)
  expect(await codes('validity', [...rows, `date '2024-01-01', null`])).toEqual([
    'M_LT3',
    'M3T5',
    'M3T5',
    'M6T11',
    'M6T11',
    'M_GE12',
    '_U',
  ])
})

test('who has the own citizenship among two is a national, and the stateless are foreigners of their own', async () => {
  const rows = [`'BFA', 'CIV'`, `'CIV', 'BFA'`, `'XXA', null`, `null, 'CIV'`, 'null, null', `'_U', null`]
  expect(await codes('citizenship', rows)).toEqual(['CIV', 'CIV', 'XXA', 'CIV', '_U', '_U'])
})

test('birth and citizenship count each where the other is not known', async () => {
  const rows = [
    `'CIV', 'CIV'`,
    `'CIV', 'XXA'`,
    `'BFA', 'CIV'`,
    `'BFA', null`,
    `null, 'BFA'`,
    `null, 'CIV'`,
    'null, null',
  ]
  expect(await codes('migratory-status', rows)).toEqual([
    'NB_NAT',
    'NB_FOR',
    'FB_NAT',
    'FB_U',
    'U_FOR',
    'U_NAT',
    '_U',
  ])
})

test('the own country is no other country, and a total of the source is no code', async () => {
  expect(await codes('abroad', [`'FRA', null`, `'CIV', null`, 'null, null'])).toEqual(['FRA', '_U', '_U'])
  expect(await codes('country', [`'CIV', null`, `'_T', null`])).toEqual(['CIV', '_U'])
})

test('an occupation is the first digit of its code, and a text that no list has is not known', async () => {
  expect(await codes('occupation', [`'5221', null`, `'0', null`, `'52x', null`, 'null, null'])).toEqual([
    'OC5',
    'OC0',
    '_U',
    '_U',
  ])
  expect(await codes('listed', [`'Abidjan', null`])).toEqual(['_U'])
})

test('an industry is the letter that its code begins with, and a text that no list has is not known', async () => {
  expect(
    await codes('industry', [`'G47', null`, `'A', null`, `'V', null`, `'trade', null`, 'null, null']),
  ).toEqual(['G', 'A', '_U', '_U', '_U'])
})
