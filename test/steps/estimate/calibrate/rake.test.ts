import { expect, test } from 'vitest'
import { rake } from '../../../../src/steps/estimate/calibrate/rake.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { indicator } from '../../../../src/steps/estimate/survey/statistic.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'

const sex = ['F', 'F', 'M', 'M', 'F', 'M']
const age = ['0', '1', '0', '1', '1', '0']
const sample = sampleOf({ weight: 'w' }, { w: [10, 20, 10, 10, 30, 20] })

test('raked weights add up to both margins, which then have no error', () => {
  const margins = [
    { name: 'sex', codes: sex, population: { F: 70, M: 50 } },
    { name: 'age', codes: age, population: { 0: 55, 1: 65 } },
  ]
  const raked = rake(sample, margins)
  const { each } = estimate(raked, total(indicator(sex, 'F'), indicator(age, '1')))
  expect(each[0]?.value).toEqual(near(70, 1e-8))
  expect(each[1]?.value).toEqual(near(65, 1e-8))
  for (const { se } of each) expect(se).toBeLessThan(1e-9)
})

test('raking reproduces Willekens’ table: rows 18 and 20, columns 16 and 22, from 5, 1, 2, 7', () => {
  const cells = sampleOf({ weight: 'w' }, { w: [5, 1, 2, 7] })
  const { weights } = rake(cells, [
    { name: 'origin', codes: ['a', 'a', 'b', 'b'], population: { a: 18, b: 20 } },
    { name: 'destination', codes: ['a', 'b', 'a', 'b'], population: { a: 16, b: 22 } },
  ])
  for (const [i, wanted] of [13.2502, 4.7498, 2.7498, 17.2502].entries())
    expect(weights[i]).toBeCloseTo(wanted, 4)
})

test('margins of two sizes of the population are not of one population', () => {
  expect(() =>
    rake(sample, [
      { name: 'sex', codes: sex, population: { F: 70, M: 50 } },
      { name: 'age', codes: age, population: { 0: 55, 1: 70 } },
    ]),
  ).toThrow(/invalid-margin.*“age”: it adds up to 125, and the margin “sex” to 120/)
})

test('margins that empty cells keep apart are never met', () => {
  const split = sampleOf({ weight: 'w' }, { w: [1, 1] })
  expect(() =>
    rake(split, [
      { name: 'sex', codes: ['F', 'M'], population: { F: 70, M: 50 } },
      { name: 'age', codes: ['0', '1'], population: { 0: 50, 1: 70 } },
    ]),
  ).toThrow(/no-calibration: Raking to sex, age/)
})
