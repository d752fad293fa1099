import { expect, test } from 'vitest'
import { counted, populationVariance } from '../../../../src/steps/estimate/survey/population-variance.ts'
import { near } from '../near.ts'

const y = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9, Number.NaN)

test('with equal weights it is the variance of the records, to n − 1', () => {
  expect(populationVariance(y).of(y.map(() => 3))).toEqual([near(32 / 7, 1e-12)])
})

test('records without the value or without weight are not counted', () => {
  expect(counted(Float64Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1), y)).toBe(7)
})

test('influence values are the derivative by the weight of the record, to n as it is', () => {
  const weights = Float64Array.of(1, 2, 3, 1, 2, 3, 1, 2, 5)
  const found = populationVariance(y)
  const [influence] = found.influence(weights)
  for (const i of y.keys()) {
    const more = found.of(weights.with(i, (weights[i] ?? NaN) + 1e-6))[0] ?? NaN
    const less = found.of(weights.with(i, (weights[i] ?? NaN) - 1e-6))[0] ?? NaN
    expect(influence?.[i]).toEqual(near((more - less) / 2e-6, 1e-5))
  }
})
