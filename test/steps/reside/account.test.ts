/** Births, deaths and migrations account for what becomes of the residents; what has no record is told. */
import { expect, test } from 'vitest'
import { accountRecords, unrecorded, yearsFrom } from '../../../src/steps/reside/account.ts'
import { allEpisodes, episodes } from '../../../src/steps/reside/episodes.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { statedEpisodes } from '../../../src/steps/reside/stated-episodes.ts'
import { accounting, stock } from '../../../src/steps/reside/stock.ts'
import { dataset } from '../../../src/sql/index.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, drawer, iso, randomHistory, rowsOf, ruleOf, written } from './histories.ts'
import { evidence, lives, said } from './stated.ts'

const rule = ruleOf('12-of-16-months')
const found = residence(crossings, { rule, dataCutoff: '2024-12-31' })
const moving = episodes(found, lives)
const lived = allEpisodes([moving, statedEpisodes(evidence, lives, found, 3653)])

// 1 immigrates and dies; 2 is born and goes on a visit; 3 never crosses, and dies; 4 is counted and later registered abroad; 5 is born and never crosses.
const given = [
  crossingRows([...written(1, 'A 2019-05-01'), ...written(2, 'D 2020-08-01, A 2020-09-01')]),
  said(
    '1 death 2022-03-01',
    '2 birth 2020-02-01',
    '3 counted 2013-11-19',
    '3 death 2020-07-01',
    '4 counted 2013-11-19',
    '4 abroad 2021-02-01',
    '5 birth 2022-01-10',
  ),
]

test.each([
  ['2018-12-31', 2],
  ['2019-12-31', 3],
  ['2020-12-31', 3],
  ['2021-12-31', 2],
  ['2022-12-31', 2],
])('on %s %i linked persons live in the country', async (at, residents) => {
  expect(await ask(stock(found, at, { lived }), given)).toEqual([{ residents, open: 0 }])
})

test('who died is in no stock afterwards, and who was born in none before', async () => {
  expect(await ask(stock(found, '2020-01-31', { lives }), given)).toEqual([{ residents: 1, open: 0 }])
  expect(await ask(stock(found, '2022-03-01', { lives }), given)).toEqual([{ residents: 1, open: 0 }])
})

test('the account of each year', async () => {
  const rows = await Promise.all(
    [2019, 2020, 2021, 2022].map((year) =>
      ask(accounting(found, `${year}-01-01`, `${year + 1}-01-01`, { lives, lived }), given),
    ),
  )
  expect(rows.flat().map((row) => Object.values(row).join(' '))).toEqual([
    '2 0 0 1 0 3 0',
    '3 1 1 0 0 3 0',
    '3 0 0 0 0 2 -1',
    '2 1 1 0 0 2 0',
  ])
})

test('who ceased to be a resident without a record is named, year by year', async () => {
  const records = accountRecords(lived, found, yearsFrom(2019, 2022), lives)
  expect(await ask(unrecorded(records), given)).toEqual([
    { person: 4n, period: '2021', component: 'UNRECORDED_OUT', units: 1 },
  ])
})

test('random lives add up: every crossing lies within one, and nothing is left over', async () => {
  const draw = drawer(5)
  const histories = Array.from({ length: 300 }, () => randomHistory(draw, ruleDays(rule)))
  const all = residence(crossings, { rule, dataCutoff: '2100-01-01' })
  const lines = histories.flatMap((history, person) => [
    `${person} birth ${iso((history[0]?.day ?? 0) - draw(4000))}`,
    `${person} death ${iso((history.at(-1)?.day ?? 0) + draw(4000))}`,
  ])
  for (const year of [1975, 1990, 2005]) {
    const [row] = await ask(accounting(all, `${year}-01-01`, `${year + 12}-01-01`, { lives }), [
      rowsOf(histories),
      said(...lines),
    ])
    expect(row).toMatchObject({ residual: 0 })
    for (const part of ['births', 'deaths', 'immigration', 'emigration'])
      expect(row?.[part]).toBeGreaterThan(0)
  }
})

test('a move weighs as much as its crossing stands for, a person in a stock one', async () => {
  const weights = dataset('weights', ['person', 'crossing', 'weight'])
  const rows = await ask(
    accountRecords(lived, found, yearsFrom(2019, 2019), lives, weights),
    [...given, { name: 'weights', sql: 'select 1 as person, 1 as crossing, 1.5 as weight' }],
    ['person', 'component'],
  )
  const weightOf = (person: number, component: string): unknown =>
    rows.find((row) => Number(row['person']) === person && row['component'] === component)?.['weight']
  expect(weightOf(1, 'IMMIGRATION')).toBe(1.5)
  expect(weightOf(1, 'CLOSING')).toBe(1)
})
