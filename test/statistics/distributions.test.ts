/** Quantiles and tails that have a closed form or an inverse to try them by. */
import { expect, test } from 'vitest'
import { betaQuantile } from '../../src/statistics/beta-quantile.ts'
import { fUpper } from '../../src/statistics/f-cdf.ts'
import { fQuantile } from '../../src/statistics/f-quantile.ts'
import { normalQuantile } from '../../src/statistics/normal-quantile.ts'

test('a beta quantile: Beta(1, 1) is uniform, Beta(2, 1) has the cdf x², and Beta(a, b) mirrors Beta(b, a)', () => {
  expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 12)
  expect(betaQuantile(0.25, 2, 1)).toBeCloseTo(0.5, 12)
  expect(betaQuantile(0.975, 3.5, 20)).toBeCloseTo(1 - betaQuantile(0.025, 20, 3.5), 12)
})

test('the upper tail of F undoes its quantile, and is (1 + 2f/ν)^(−ν/2) for two degrees of freedom', () => {
  expect(fUpper(fQuantile(0.95, 3, 17.5), 3, 17.5)).toBeCloseTo(0.05, 12)
  expect(fUpper(13.482196151464, 2, 398)).toBeCloseTo((1 + (2 * 13.482196151464) / 398) ** -199, 14)
  expect(fUpper(0, 2, 5)).toBe(1)
})

test('a normal quantile: 1.96 for 97.5 %, symmetric about nought', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 12)
  expect(normalQuantile(0.5)).toBe(0)
})
