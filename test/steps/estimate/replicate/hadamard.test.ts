import { expect, test } from 'vitest'
import { hadamard } from '../../../../src/steps/estimate/replicate/hadamard.ts'

test.each([1, 2, 3, 4, 5, 12, 13, 20, 24, 28, 31, 36, 37, 60, 93])(
  'for %i rows: orthogonal, the first row and column all 1',
  (least) => {
    const rows = hadamard(least)
    const n = rows.length
    expect(n).toBeGreaterThanOrEqual(least)
    for (const [i, a] of rows.entries())
      for (const [j, b] of rows.entries())
        expect(a.reduce((sum, x, k) => sum + x * (b[k] ?? NaN), 0)).toBe(i === j ? n : 0)
    expect(rows[0]?.every((x) => x === 1)).toBe(true)
  },
)

test('of the orders that are made the smallest is taken', () => {
  const orders = [3, 5, 9, 13, 21, 25, 33].map((least) => hadamard(least).length)
  expect(orders).toEqual([4, 8, 12, 16, 24, 32, 40])
})
