import { expect, test } from 'vitest'
import {
  bordersAround,
  clericalStrata,
  stratumOf,
} from '../../../../src/steps/link/evaluate/clerical-strata.ts'

test('the threshold is a border, so no stratum lies on both of its sides', () => {
  expect(bordersAround(0.5)).toEqual([-8, -4, -2, -1, 0, 1, 2, 4, 8])
  expect(bordersAround(0.8, [-1, 3]).map((w) => w.toFixed(9))).toEqual([
    '1.000000000',
    '2.000000000',
    '5.000000000',
  ])
  expect(bordersAround(0, [-1, 1])).toEqual([-1, 0, 1])
})

test('a border belongs to the stratum above it', () => {
  expect([-9, -8, 0, 7.9, 8].map((w) => stratumOf(w, [-8, 0, 8]))).toEqual([0, 1, 2, 2, 3])
})

const weights = Float64Array.from([
  ...Array.from({ length: 1000 }, () => 12),
  ...Array.from({ length: 400 }, () => 0.5),
  ...Array.from({ length: 600 }, () => -6),
  ...Array.from({ length: 5 }, () => -0.5),
])

test('pairs are counted by stratum, with those that are expected to be of one person', () => {
  const strata = clericalStrata(weights, bordersAround(0.5), 200)
  expect(strata.map(({ name, pairs }) => [name, pairs])).toEqual([
    ['from -8 to -4', 600],
    ['from -1 to 0', 5],
    ['from 0 to 1', 400],
    ['from 8', 1000],
  ])
  expect(strata[2]?.expected).toBeCloseTo(400 / (1 + 2 ** -0.5), 9)
})

test('more pairs are judged where the model is less sure, some everywhere, and none twice', () => {
  const sampled = clericalStrata(weights, bordersAround(0.5), 200).map((s) => s.sampled)
  expect(sampled.reduce((a, b) => a + b, 0)).toBe(200)
  expect(sampled[1]).toBe(5)
  // Neyman: 600 sqrt(.0154 × .9846) : 400 sqrt(.586 × .414) : 1000 sqrt(.01 × .99) = 73.8 : 197.0 : 99.5.
  expect([sampled[0], sampled[2], sampled[3]]).toEqual([39, 104, 52])
  expect(clericalStrata(weights, bordersAround(0.5), 1e6).map((s) => s.sampled)).toEqual([600, 5, 400, 1000])
})

test('a sample of few pairs is spread as far as it goes', () => {
  const sampled = clericalStrata(weights, bordersAround(0.5), 3).map((s) => s.sampled)
  expect(sampled.reduce((a, b) => a + b, 0)).toBe(3)
})
