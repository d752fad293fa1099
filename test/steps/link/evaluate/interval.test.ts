import { expect, test } from 'vitest'
import {
  complement,
  normalInterval,
  productInterval,
  unseenInterval,
  wilson,
} from '../../../../src/steps/link/evaluate/interval.ts'

// scipy 1.17.1, binomtest(k, n).proportion_ci(method='wilson'); 81 of 263 is Newcombe (1998), table I.
test.each([
  [0, 10, 0, 0.27753279986288926],
  [7, 10, 0.39677814746114526, 0.892208732593699],
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [263, 263, 0.9856039655993808, 1],
])('%d of %d has the interval of Wilson', (yes, of, low, high) => {
  const found = wilson(yes / of, of)
  expect(found.estimate).toBe(yes / of)
  expect(found.low).toBeCloseTo(low, 12)
  expect(found.high).toBeCloseTo(high, 12)
})

test('of nobody everything is possible, of everybody one thing only', () => {
  expect(wilson(0, 0)).toEqual({ estimate: 0, low: 0, high: 1 })
  expect(wilson(0.3, Infinity)).toEqual({ estimate: 0.3, low: 0.3, high: 0.3 })
})

test('a normal interval stays within its bounds', () => {
  expect(normalInterval(0.01, 0.0001, 0, 1)).toEqual({
    estimate: 0.01,
    low: 0,
    high: 0.01 + 0.01 * 1.959963984540054,
  })
})

test('the whole is never below what was seen', () => {
  const found = unseenInterval(100, 10, 2500)
  expect(found.estimate).toBe(110)
  expect(found.low).toBeGreaterThan(100)
  expect((found.high - 100) * (found.low - 100)).toBeCloseTo(100, 9)
  expect(unseenInterval(100, 0, 4)).toEqual({ estimate: 100, low: 100, high: 100 })
})

test('a share that is sure leaves the interval of the other as it is', () => {
  const known = { estimate: 0.9, low: 0.8, high: 0.95 }
  const found = productInterval({ estimate: 1, low: 1, high: 1 }, known)
  expect(found.low).toBeCloseTo(0.8, 12)
  expect(found.high).toBeCloseTo(0.95, 12)
})

test('two doubts together are more than each and less than both', () => {
  const one = { estimate: 0.9, low: 0.8, high: 0.95 }
  const found = productInterval(one, one)
  expect(found.estimate).toBeCloseTo(0.81, 12)
  // 0.81 (0.8 / 0.9)^(square root of 2)
  expect(found.low).toBeCloseTo(0.81 * (0.8 / 0.9) ** Math.SQRT2, 12)
  expect(found.low).toBeGreaterThan(0.64)
})

test('what is left of a share has the interval turned round', () => {
  expect(complement({ estimate: 0.75, low: 0.5, high: 1 })).toEqual({ estimate: 0.25, low: 0, high: 0.5 })
})
