import { expect, test } from 'vitest'
import { solvable } from '../../../../src/steps/protect/disclosure/solvable.ts'
import type { AttackedCell } from '../../../../src/steps/protect/disclosure/solvable.ts'

/** Two rows of two inner cells: 0 1 over 2 3, with the totals of rows, columns and all. */
const square = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]]
const without = (withheld: readonly number[]): readonly AttackedCell[] =>
  square.map((inner, c) => ({ inner, published: !withheld.includes(c) }))

test('one cell that is missing is what its row leaves; so are two of different rows and columns, in turn', () => {
  expect(solvable(without([0]), 4, [])).toEqual({ byAll: [0], byOne: [] })
  expect(solvable(without([0, 3]), 4, [])).toEqual({ byAll: [0, 3], byOne: [] })
  expect(solvable(without([0, 1]), 4, [])).toEqual({ byAll: [0, 1], byOne: [] })
})

test('a square of missing cells cannot be solved, but by one who knows a corner of it', () => {
  expect(solvable(without([0, 1, 2, 3]), 4, [])).toEqual({ byAll: [], byOne: [] })
  expect(solvable(without([0, 1, 2, 3]), 4, [0])).toEqual({ byAll: [], byOne: [1, 2, 3] })
})

test('where a total is missing too, more is left open', () => {
  expect(solvable(without([0, 1, 2, 3, 4, 5]), 4, [0])).toEqual({ byAll: [], byOne: [2] })
  expect(solvable(without([0, 1, 2, 3, 4, 5, 6, 7]), 4, [1])).toEqual({ byAll: [], byOne: [] })
})

test('it is solved that nothing is published of, or all', () => {
  expect(solvable(without(square.map((_, c) => c)), 4, [0])).toEqual({ byAll: [], byOne: [] })
  expect(solvable(without([]), 4, [0])).toEqual({ byAll: [], byOne: [] })
})

test('coefficients other than 0 and 1 are seen through', () => {
  // Three pairs of three cells: half of what they add up to is all of them.
  const pairs: readonly AttackedCell[] = [
    { inner: [0, 1], published: true },
    { inner: [1, 2], published: true },
    { inner: [0, 2], published: true },
    { inner: [0, 1, 2], published: false },
    { inner: [1], published: false },
  ]
  expect(solvable(pairs, 3, []).byAll).toEqual([3, 4])
})

test('the modulus is a prime whose products are exact', () => {
  const prime = 33_554_393
  expect(prime ** 2).toBeLessThan(Number.MAX_SAFE_INTEGER)
  const divisors = Array.from({ length: Math.floor(Math.sqrt(prime)) - 1 }, (_, i) => i + 2)
  expect(divisors.filter((d) => prime % d === 0)).toEqual([])
})
