import { expect, test } from 'vitest'
import {
  crossed,
  numbered,
  pairsAcross,
  pairsWithin,
  sizes,
} from '../../../../src/steps/link/evaluate/contingency.ts'

const a = numbered(Int32Array.of(7, 7, -1, 900_000, 7, 900_000))
const b = numbered(Int32Array.of(0, 1, 1, 1, 0, -5))

test('groups are numbered in the order in which they appear, and no group stays none', () => {
  expect([...a.group]).toEqual([0, 0, -1, 1, 0, 1])
  expect([...sizes(a)]).toEqual([3, 2])
  expect([...b.group]).toEqual([0, 1, 1, 1, 0, -1])
})

test('crossing two ways leaves together what both put together', () => {
  const both = crossed(a, b)
  expect([...both.group]).toEqual([0, 1, -1, 2, 0, -1])
  expect(pairsWithin(both)).toBe(1)
})

test('pairs are counted from sizes, and across origins without those of one origin', () => {
  expect(pairsWithin(a)).toBe(4)
  const origin = numbered(Int32Array.of(0, 1, 1, 0, 0, 1))
  // Of three records 0, 1 and 4 two pairs cross; of 3 and 5 one.
  expect(pairsAcross(a, origin)).toBe(3)
})
