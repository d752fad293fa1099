/** Wages as they were delivered beside those that were published: which are the same, and which vintages each is in. */
import { expect, test } from 'vitest'
import { dataset, print } from '../../../../src/sql/index.ts'
import {
  besideColumns,
  besideVintages,
  numbersIn,
  vintageColumns,
  vintages,
} from '../../../../src/steps/tabulate/summed/beside-vintages.ts'
import { ask } from '../../ask.ts'

const cells = ['SEX']
const given = dataset('given', ['SEX', 'contributor', 'amount', 'provisional'])
const before = dataset('before', vintageColumns(cells))
const taken = dataset('taken', ['SEX', 'taken', 'vintage'])

const values = (rows: readonly string[], names: string): string =>
  `select * from (values ${rows.map((row) => `(${row})`).join(', ')}) as t (${names})`
const split = (rows: readonly string[], types: readonly ((text: string) => string)[]): readonly string[] =>
  rows.map((row) =>
    row
      .split('|')
      .map((text, i) => types[i]?.(text) ?? text)
      .join(', '),
  )
const text = (one: string): string => `'${one}'`
const number = (one: string): string => `cast(${one} as double)`
const same = (one: string): string => one

/** Rows: sex, contributor, amount. */
const delivered = (rows: readonly string[]) => ({
  name: 'given',
  sql: values(
    split(rows, [text, text, number]).map((row) => `${row}, false`),
    '"SEX", contributor, amount, provisional',
  ),
})
/** Rows: sex, contributor, amount, vintages, stands. */
const published = (rows: readonly string[]) => ({
  name: 'before',
  sql: values(
    split(rows, [text, text, number, text, same]),
    '"SEX", contributor, amount, vintages, stands',
  ).replace('select *', 'select "SEX", contributor, amount, false as provisional, vintages, stands'),
})

async function beside(now: readonly string[], then?: readonly string[]): Promise<readonly string[]> {
  const wanted = besideVintages(given, then === undefined ? undefined : before, cells)
  const sources = then === undefined ? [delivered(now)] : [delivered(now), published(then)]
  const rows = await ask(wanted, sources, ['SEX', 'contributor', 'amount'])
  expect(Object.keys(rows[0] ?? {})).toEqual(besideColumns(cells))
  return rows.map(
    (row) =>
      `${String(row['contributor'])} ${Number(row['amount'])} [${numbersIn(row['vintages']).join()}] ${row['delivered'] === true ? 'here' : 'gone'}`,
  )
}

test('where nothing was published all is new, each contributor once in a cell', async () => {
  expect(await beside(['F|a|30', 'F|a|70', 'F|b|5'])).toEqual(['a 100 [] here', 'b 5 [] here'])
})

test('the same contributor with the same amount is the same; a corrected one is gone and has come', async () => {
  expect(await beside(['F|a|100', 'F|b|210'], ['F|a|100| 1 |true', 'F|b|200| 1 |true'])).toEqual([
    'a 100 [1] here',
    'b 200 [1] gone',
    'b 210 [] here',
  ])
})

test('who has another number is the one with the same amount who is left, first of those that are published now', async () => {
  expect(
    await beside(['F|a|100', 'F|y|100'], ['F|a|100| 1 2 |true', 'F|b|100| 1 |false', 'F|c|100| 1 2 |true']),
  ).toEqual(['a 100 [1,2] here', 'b 100 [1] gone', 'y 100 [1,2] here'])
})

test('equal amounts of other cells are not the same', async () => {
  expect(await beside(['M|a|100'], ['F|a|100| 1 |true'])).toEqual(['a 100 [1] gone', 'a 100 [] here'])
})

test('what is taken up is in the vintage of now; what waits and was in none is not kept', async () => {
  const wanted = vintages(dataset('beside', besideColumns(cells)), taken, cells)
  const rows = await ask(
    wanted,
    [
      {
        name: 'beside',
        sql: values(
          [
            "'F', 'a', 1.0, false, ' 1 ', true",
            "'F', 'b', 2.0, false, ' 1 ', false",
            "'F', 'c', 3.0, false, ' ', true",
            "'M', 'd', 4.0, false, ' 1 ', false",
            "'M', 'e', 5.0, false, ' ', true",
            "'M', 'f', 6.0, false, ' 11 ', true",
          ],
          '"SEX", contributor, amount, provisional, vintages, delivered',
        ),
      },
      { name: 'taken', sql: values(["'F', 'delivered', '12'", "'M', '1', '12'"], '"SEX", taken, vintage') },
    ],
    ['contributor'],
  )
  expect(Object.keys(rows[0] ?? {})).toEqual(vintageColumns(cells))
  expect(rows.map((row) => [row['contributor'], row['vintages'], row['stands']])).toEqual([
    ['a', ' 1 12 ', true],
    ['b', ' 1 ', false],
    ['c', ' 12 ', true],
    ['d', ' 1 12 ', true],
    ['f', ' 11 ', false],
  ])
})

test('the SQL is as it was written down', async () => {
  await expect(print(besideVintages(given, before, cells), 'duckdb')).toMatchFileSnapshot(
    'golden/beside-vintages.sql',
  )
  const kept = vintages(dataset('beside', besideColumns(cells)), taken, cells)
  await expect(print(kept, 'duckdb')).toMatchFileSnapshot('golden/vintages.sql')
})
