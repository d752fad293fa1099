import { expect, test } from 'vitest'
import {
  columnOf,
  dependent,
  dependentWith,
  firstOf,
  pivoted,
  placesOf,
  reduce,
} from '../../../../src/steps/protect/magnitude/eliminate.ts'

const nobody = (): number => 0

test('a sum less its parts is nothing', () => {
  const total = columnOf([0, 1, 2], 4)
  for (const part of [[0, 1], [2]]) reduce(total, pivoted(columnOf(part, 4)))
  expect(firstOf(total)).toBe(-1)
})

test('what is left of a difference has its places, and is a multiple of it', () => {
  const left = columnOf([0, 1], 4)
  reduce(left, pivoted(columnOf([0, 2], 4)))
  expect([...placesOf(left)]).toEqual([1, 2])
  const twice = left.map((x) => (2 * x) % 67_108_859)
  expect(dependent(left, twice, nobody)).toBe(true)
  expect(dependent(left, columnOf([1, 2], 4), nobody)).toBe(false)
})

test('a column that has more before the first place of the other is no multiple of it', () => {
  expect(dependent(columnOf([1], 3), columnOf([0, 1], 3), nobody)).toBe(false)
})

test('who knows what tells two columns apart can work one out from the other; two who know half each cannot', () => {
  const [part, total] = [columnOf([0], 3), columnOf([0, 1, 2], 3)]
  expect(dependent(part, total, (place) => (place > 0 ? 7 : 0))).toBe(true)
  expect(dependent(part, total, (place) => place)).toBe(false)
})

test('who knows one value takes it from any sum; what is his alone, or a column that tells him nothing more, is no matter', () => {
  const [own, other] = [columnOf([0], 3), columnOf([1], 3)]
  expect(dependentWith(columnOf([0, 1], 3), other, own)).toBe(true)
  expect(dependentWith(columnOf([0, 1, 2], 3), other, own)).toBe(false)
  expect(dependentWith(columnOf([0, 1], 3), own, own)).toBe(false)
  expect(dependentWith(own, other, own)).toBe(false)
  // What he knows may have become a sum, once what is published was taken away.
  expect(dependentWith(columnOf([0, 1, 2], 3), columnOf([2], 3), columnOf([0, 1], 3))).toBe(true)
})
