import { expect, test } from 'vitest'
import { normal, smooth } from '../../../../src/steps/link/train/shares.ts'

test('shares add up to one, and a level that nobody has reached keeps half a pair', () => {
  expect(normal([8, 0, 1])).toEqual([8.5, 0.5, 1.5].map((x) => x / 10.5))
})

test('a table of two comparisons is drawn towards independence as far as it is thin', () => {
  const thin = smooth([
    [4, 0],
    [0, 4],
  ])
  const thick = smooth([
    [4000, 0],
    [0, 4000],
  ])
  for (const table of [thin, thick]) expect(table.flat().reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  expect(thin[0]?.[1]).toBeGreaterThan(0.05)
  expect(thick[0]?.[1]).toBeLessThan(0.001)
})
