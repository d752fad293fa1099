import { expect, test } from 'vitest'
import { placeOf, ticksUpTo } from '../../../src/quality/report/scatter.tsx'

test('zero stands at the start of the axis, the largest figure at its end, and tens are evenly apart', () => {
  expect([0, 999].map((value) => placeOf(value, 999))).toEqual([0, 1])
  expect(placeOf(99, 999)).toBeCloseTo(2 / 3, 12)
  // An estimate may fall below zero; the axis does not.
  expect(placeOf(-3, 999)).toBe(0)
})

test('the axis is written at zero and at each power of ten that it reaches', () => {
  expect(ticksUpTo(1)).toEqual([0, 1])
  expect(ticksUpTo(1234)).toEqual([0, 1, 10, 100, 1000])
})
