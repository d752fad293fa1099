import { expect, test } from 'vitest'
import { defaults } from '../../../../src/steps/link/splink/defaults.ts'

test.each([
  [2, [10, -5]],
  [3, [10, 3, -5]],
  [5, [10, 3, 1 / 3, -7 / 3, -5]],
])('%i levels weigh as Splink weighs levels that it knows nothing of', (count, weights) => {
  const all = weights.map((_, place) => defaults(place, count))
  expect(all.map(({ m, u }) => Math.log2(m / u))).toEqual(weights.map((w) => expect.closeTo(w, 12)))
  expect(all.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 12)
})
