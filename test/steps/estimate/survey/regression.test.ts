import { expect, test } from 'vitest'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { regression } from '../../../../src/steps/estimate/survey/regression.ts'
import { near } from '../near.ts'
import { mu284 } from '../samples.ts'
import { twoStage } from '../small.ts'

const y = Float64Array.from(mu284.y1)
const ones = y.map(() => 1)

test('a regression on ones alone is the mean, and its error that of the mean', () => {
  const [a] = estimate(twoStage(), regression(y, [ones])).each
  const [b] = estimate(twoStage(), mean(y)).each
  expect(a?.value).toEqual(near(b?.value, 1e-12))
  expect(a?.se).toEqual(near(b?.se, 1e-12))
})

test('a logistic regression on ones is the log odds, with the error of the proportion over p (1 − p)', () => {
  const high = y.map((value) => (value > 45 ? 1 : 0))
  const [a] = estimate(twoStage(), regression(high, [ones], 'logistic')).each
  const [p] = estimate(twoStage(), mean(high)).each
  if (p === undefined) throw new Error('no estimate')
  expect(a?.value).toEqual(near(Math.log(p.value / (1 - p.value)), 1e-10))
  expect(a?.se).toEqual(near(p.se / (p.value * (1 - p.value)), 1e-8))
})

test('a group as a column gives the difference of two means', () => {
  const group = Float64Array.from(mu284.units, (n) => (n > 6 ? 1 : 0))
  const { each } = estimate(twoStage(), regression(y, [ones, group]))
  const means = estimate(
    twoStage(),
    mean(...[0, 1].map((g) => y.map((value, i) => (group[i] === g ? value : Number.NaN)))),
  )
  expect(each[1]?.value).toEqual(near((means.each[1]?.value ?? NaN) - (means.each[0]?.value ?? NaN), 1e-10))
  const [v, c] = [means.covariance, means.covariance[0]?.[1] ?? NaN]
  expect((each[1]?.se ?? NaN) ** 2).toEqual(near((v[0]?.[0] ?? NaN) + (v[1]?.[1] ?? NaN) - 2 * c, 1e-10))
})

test('columns that explain each other have no coefficients', () => {
  expect(() => estimate(twoStage(), regression(y, [ones, ones]))).toThrow(
    expect.objectContaining({ code: 'estimate.no-calibration' }),
  )
})
