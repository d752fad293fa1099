/** Migrations by period, the resident stock, and whether the two add up. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { flows } from '../../../src/steps/reside/flows.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, ruleOf, written } from './histories.ts'

const rule = ruleOf('12-of-16-months')
const attributes = dataset('attributes', ['person', 'sex'])
const sexes = { name: 'attributes', sql: "select * from (values (1, 'F'), (2, 'M')) as t (person, sex)" }

// 1 immigrates in 2018 and emigrates in 2020; 2 immigrates late in 2020, when the data are about to end; 3 visits.
const given = crossingRows([
  ...written(1, 'A 2018-05-31, D 2020-02-01'),
  ...written(2, 'A 2020-12-01'),
  ...written(3, 'A 2018-01-01, D 2018-02-01'),
])
const found = residence(crossings, { rule, dataCutoff: '2021-03-31' })

test('a migration belongs to the period of its crossing, and is open until the rule is met', async () => {
  expect(await ask(flows(found, 'quarter'), [given], ['period'])).toEqual([
    { period: '2018-Q2', movement: 'immigration', final: 1, open: 0 },
    { period: '2020-Q1', movement: 'emigration', final: 1, open: 0 },
    { period: '2020-Q4', movement: 'immigration', final: 0, open: 1 },
  ])
})

test('flows are broken down by what is known of the person', async () => {
  expect(
    await ask(flows(found, 'year', { attributes, by: ['sex'] }), [given, sexes], ['period', 'movement']),
  ).toEqual([
    { period: '2018', movement: 'immigration', sex: 'F', final: 1, open: 0 },
    { period: '2020', movement: 'emigration', sex: 'F', final: 1, open: 0 },
    { period: '2020', movement: 'immigration', sex: 'M', final: 0, open: 1 },
  ])
})
