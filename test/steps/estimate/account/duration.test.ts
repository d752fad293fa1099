import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import {
  convertDuration,
  durationFactor,
  moveRate,
  ruleMonths,
  stayShare,
} from '../../../../src/steps/estimate/account/duration.ts'
import { ask, standards } from '../../ask.ts'
import { given } from '../given.ts'
import { near } from '../near.ts'

test('of those who move every other year, so many stay three, six and twelve months', () => {
  expect([3, 6, 12].map((months) => stayShare(0.5, months))).toEqual(
    [0.8825, 0.7788, 0.6065].map((x) => near(x, 1e-4)),
  )
  expect(durationFactor(0.5, 3, 12)).toEqual(near(0.6873, 1e-4))
})

test('there and back again is where one was', () => {
  expect(durationFactor(0.8, 3, 12) * durationFactor(0.8, 12, 3)).toEqual(near(1, 1e-12))
})

test('the rate of moves is found from one flow under two rules', () => {
  const rate = moveRate({ count: 1000, months: 3 }, { count: 687.3, months: 12 })
  expect(rate).toEqual(near(0.5, 1e-3))
  expect(() => moveRate({ count: 600, months: 3 }, { count: 700, months: 12 })).toThrow(
    /more of the longer stays/,
  )
  expect(() => moveRate({ count: 600, months: 3 }, { count: 0, months: 12 })).toThrow(/a count is nought/)
})

test('counts of countries with other rules, brought to twelve months; one without a rule has no count', async () => {
  const rows = await ask(
    convertDuration(dataset('flows', ['country', 'months', 'immigrants']), 'immigrants', 0.5, 12),
    [
      given('flows', {
        country: ['BEN', 'GHA', 'MLI', 'TGO'],
        months: [6, 3, 12, null],
        immigrants: [1000, 2000, 500, 70],
      }),
    ],
    ['country'],
  )
  expect(rows.map((row) => row['converted'])).toEqual([
    near(1000 * Math.exp(-0.25), 1e-12),
    near(2000 * Math.exp(-0.375), 1e-12),
    near(500, 1e-12),
    null,
  ])
})

test('every rule whose months are known is in the code list', () => {
  const rules =
    standards.codelists.find((list) => list.id === 'CL_RESIDENCE_RULE')?.codes.map((code) => code.id) ?? []
  expect(Object.keys(ruleMonths).filter((rule) => !rules.includes(rule))).toEqual([])
  expect(
    Object.entries(ruleMonths)
      .filter(([rule]) => rule.endsWith('_12M') && rule !== 'MOST_OF_12M')
      .map(([, months]) => months),
  ).toEqual([12, 12, 12])
  expect(ruleMonths['DAYS_90']).toBeCloseTo(2.957, 3)
})
