import { expect, test } from 'vitest'
import { quantile } from '../../../../src/steps/estimate/survey/quantile.ts'
import { sampleOf } from '../small.ts'

const simple = (n: number, weight = 1) =>
  sampleOf({ weight: 'w' }, { w: Array.from({ length: n }, () => weight) })
const upTo = (n: number) => Float64Array.from({ length: n }, (_, i) => i + 1)

test('the least value that reaches the share, not the mean of two', () => {
  expect(quantile(simple(4), upTo(4), 0.5).value).toBe(2)
  expect(quantile(simple(4), upTo(4), 0.51).value).toBe(3)
})

test('weights whose sum is not exact reach half where half of them stand', () => {
  expect(quantile(simple(200, 30.97), upTo(200), 0.5).value).toBe(100)
})

test('Woodruff: the interval of the share is read back', () => {
  const { value, low, high, se } = quantile(simple(100), upTo(100), 0.5, 0.95, Infinity)
  // 0.5 ± 1.96 · 0.5 / √99
  expect([value, low, high]).toEqual([50, 41, 60])
  expect(se).toBeCloseTo(19 / (2 * 1.959963984540054), 10)
})

test('a share whose interval leaves 0 to 1 has no bound there', () => {
  const { low, high } = quantile(simple(20), upTo(20), 0.05)
  expect(low).toBeNaN()
  expect(high).toBeGreaterThan(1)
})

test('records without the value are outside', () => {
  const y = Float64Array.of(Number.NaN, 5, 7, 9)
  expect(quantile(simple(4), y, 0.5).value).toBe(7)
})
