/** Migrations under several rules, and the ratio that converts one into another. */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { columnsOf } from '../../../../src/steps/observation.ts'
import { ruleRatios } from '../../../../src/steps/estimate/account/rule-ratio.ts'
import { residence, residenceColumns } from '../../../../src/steps/reside/residence.ts'
import { print } from '../../../../src/sql/index.ts'
import { movesByRule, ruleComparison } from '../../../../src/steps/tabulate/resident/rule-comparison.ts'
import { ask, tableOf } from '../../ask.ts'
import { crossingRows, crossings, ruleOf, written } from '../../reside/histories.ts'
import { still } from '../counted/world.ts'
import { about, keyed, keys, most, moving, told, whole } from './people.ts'

const table = tableOf('rule-comparison')
const ids = ['12-of-16-months', '6-months', '90-days']
const rules = ids.map((id) => ({
  code: ruleOf(id).code,
  residence: dataset(`residence ${id}`, residenceColumns),
}))
const moves = movesByRule(rules, '2021-01-01')

// Of thirty who arrive in 2021 ten stay a hundred days, ten two hundred and ten for good; five arrive at the end.
const rows = crossingRows([
  ...Array.from({ length: 30 }, (_, p) =>
    written(
      p,
      p < 10 ? 'A 2021-02-01, D 2021-05-12' : p < 20 ? 'A 2021-02-01, D 2021-08-20' : 'A 2021-02-01',
    ),
  ).flat(),
  ...Array.from({ length: 5 }, (_, p) => written(40 + p, 'A 2023-06-01')).flat(),
])
const given = [
  keyed,
  rows,
  ...ids.map((id) => ({
    name: `residence ${id}`,
    sql: `with crossings as (${rows.sql}) select * from (${print(residence(crossings, { rule: ruleOf(id), dataCutoff: '2023-12-31' }), 'duckdb')})`,
  })),
]
const named = ['RESIDENCE_RULE', 'DIRECTION', 'TIME_PERIOD']

test('a shorter stay makes more migrants', async () => {
  const published = whole(ruleComparison(table, moves, keys, { table: still }, { ...about }))
  expect(published.columns).toEqual(columnsOf(table))
  expect(await told(published, given, named)).toEqual([
    'ACTUAL_6M IN 2021 20 A',
    'ACTUAL_6M IN 2023 5 A',
    'ACTUAL_6M OUT 2021 10 A',
    'DAYS_90 IN 2021 30 A',
    'DAYS_90 IN 2023 5 A',
    'DAYS_90 OUT 2021 20 A',
    'RULE_12_16 IN 2021 10 A',
    'RULE_12_16 IN 2023 5 P',
  ])
})

test('the ratio is taken from years that are final under every rule', async () => {
  const ratios = await ask(ruleRatios(moves, 'RULE_12_16'), given, ['movement', 'rule'])
  expect(ratios.map((row) => Object.values(row).join(' '))).toEqual([
    'ACTUAL_6M emigration 1 10 0 ',
    'DAYS_90 emigration 1 20 0 ',
    'ACTUAL_6M immigration 1 20 10 0.5',
    `DAYS_90 immigration 1 30 10 ${1 / 3}`,
    'RULE_12_16 immigration 1 10 10 1',
  ])
})

test('perturbed, each rule by the key of its own persons', async () => {
  const cells = await told(
    whole(ruleComparison(table, moves, keys, { table: moving, threshold: 5 }, about)),
    given,
    named,
  )
  const counts = [20, 5, 10, 30, 5, 20, 10, 5]
  expect(cells.length).toBe(counts.length)
  for (const [i, one] of cells.entries()) {
    const value = Number(one.split(' ')[3])
    if (one.endsWith('Q')) continue
    expect(Math.abs(value - (counts[i] ?? 0))).toBeLessThanOrEqual(most)
    expect(value).toBeGreaterThanOrEqual(5)
  }
  expect(cells.some((one, i) => !one.includes(` ${counts[i]} `))).toBe(true)
})

test('moves are weighed by their crossings under every rule', async () => {
  const weights = dataset('weights', ['person', 'crossing', 'weight'])
  const cells = await told(
    whole(ruleComparison(table, movesByRule(rules, '2021-01-01', weights), keys, { table: still }, about)),
    [
      ...given,
      { name: 'weights', sql: 'select range as person, 1 as crossing, 1.25 as weight from range(30)' },
    ],
    named,
  )
  expect(cells.filter((one) => one.includes('IN 2021'))).toEqual([
    'ACTUAL_6M IN 2021 25 A',
    'DAYS_90 IN 2021 38 A',
    'RULE_12_16 IN 2021 13 A',
  ])
})
