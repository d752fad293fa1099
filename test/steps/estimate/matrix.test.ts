import { expect, test } from 'vitest'
import { inverse, multiply, rank, sandwich, trace } from '../../../src/steps/estimate/matrix.ts'

const a = [
  [4, 2, 1],
  [2, 5, 3],
  [1, 3, 6],
]

test('a matrix times its inverse is the identity', () => {
  for (const [i, row] of multiply(a, inverse(a) ?? []).entries())
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(i === j ? 1 : 0, 12)
})

test('a matrix whose rows hang together has no inverse, and its rank says how many do not', () => {
  const hangs = [
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 10],
  ]
  expect(inverse(hangs)).toBeUndefined()
  expect(rank(hangs)).toBe(2)
  expect(rank(a)).toBe(3)
  expect(rank([[0]])).toBe(0)
})

test('a pivot of nought is exchanged for one that is not', () => {
  expect(
    inverse([
      [0, 1],
      [1, 0],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('the covariance of a difference', () => {
  expect(sandwich([[1, -1, 0]], a)).toEqual([[4 + 5 - 2 * 2]])
  expect(trace(a)).toBe(15)
})
