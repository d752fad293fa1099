/** Residents at the end of a day, and whether stocks and flows add up. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { accounting, stock } from '../../../src/steps/reside/stock.ts'
import { ask } from '../ask.ts'
import {
  crossingRows,
  crossings,
  drawer,
  initial,
  initialRows,
  randomHistory,
  rowsOf,
  ruleOf,
  written,
} from './histories.ts'

const rule = ruleOf('12-of-16-months')
const attributes = dataset('attributes', ['person', 'sex'])
const sexes = {
  name: 'attributes',
  sql: "select * from (values (1, 'F'), (2, 'M'), (4, 'F')) as t (person, sex)",
}

// 1 immigrates and emigrates; 2 immigrates shortly before the data end; 3 visits; 4 was there and goes on holiday; 5 is faulty.
const given = crossingRows([
  ...written(1, 'A 2018-05-31, D 2020-02-01'),
  ...written(2, 'A 2020-12-01'),
  ...written(3, 'A 2018-01-01, D 2018-02-01'),
  ...written(4, 'D 2019-07-01, A 2019-08-01'),
  ...written(5, 'D 2019-07-01, D 2019-08-01'),
])
const found = residence(crossings, { rule, dataCutoff: '2021-03-31' })

test.each([
  ['2018-01-15', 1, 0],
  ['2018-05-30', 1, 0],
  ['2018-05-31', 2, 0],
  ['2019-07-15', 2, 0],
  ['2020-01-31', 2, 0],
  ['2020-02-01', 1, 0],
  ['2021-03-31', 2, 1],
])('on %s there are %i residents, %i of them open', async (at, residents, open) => {
  expect(await ask(stock(found, at), [given])).toEqual([{ residents, open }])
})

test('residents are broken down by what is known of them', async () => {
  expect(await ask(stock(found, '2020-12-31', { attributes, by: ['sex'] }), [given, sexes], ['sex'])).toEqual(
    [
      { sex: 'F', residents: 1, open: 0 },
      { sex: 'M', residents: 1, open: 1 },
    ],
  )
})

test('residents at the start, with immigrants and without emigrants, are those at the end', async () => {
  expect(await ask(accounting(found, '2019-01-01', '2021-01-01'), [given])).toEqual([
    { opening: 2, births: 0, deaths: 0, immigration: 1, emigration: 1, closing: 2, residual: 0 },
  ])
})

test('random histories add up in every year', async () => {
  const draw = drawer(3)
  const histories = Array.from({ length: 400 }, () => randomHistory(draw, ruleDays(rule)))
  const all = residence(crossings, { rule, dataCutoff: '2100-01-01' })
  for (const year of [1975, 1990, 2005]) {
    const [row] = await ask(accounting(all, `${year}-01-01`, `${year + 5}-01-01`), [rowsOf(histories)])
    expect(row).toMatchObject({ residual: 0 })
    expect(Number(row?.['immigration']) * Number(row?.['emigration'])).toBeGreaterThan(100)
  }
})

test('a status that is given anew is a change without a crossing, and shows as a residual', async () => {
  const anew = residence(crossings, { rule, dataCutoff: '2100-01-01', initial })
  // The census says resident, final on the day on which emigration became final.
  const rows = await ask(accounting(anew, '2017-01-01', '2019-01-01'), [
    crossingRows(written(1, 'D 2017-01-01, A 2018-01-06, D 2018-01-16, A 2018-11-02, D 2018-11-12')),
    initialRows([[1, 1, '2018-05-18']]),
  ])
  expect(rows).toEqual([
    { opening: 1, births: 0, deaths: 0, immigration: 0, emigration: 2, closing: 0, residual: 1 },
  ])
})

test('a period has a day', () => {
  expect(() => accounting(found, '2020-01-01', '2020-01-01')).toThrow(/^reside.invalid-period/)
  expect(() => stock(found, '2020-02-30')).toThrow(/^reside.invalid-date/)
})
