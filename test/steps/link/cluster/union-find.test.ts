import { expect, test } from 'vitest'
import { smallestMembers, unionFind } from '../../../../src/steps/link/cluster/union-find.ts'

test('everything is a set by itself until it is joined', () => {
  const sets = unionFind(5)
  expect(sets.union(3, 1)).toBe(true)
  expect(sets.union(1, 4)).toBe(true)
  expect(sets.union(4, 3)).toBe(false)
  expect(sets.size(4)).toBe(3)
  expect(sets.find(3)).toBe(sets.find(4))
  expect([...smallestMembers(sets, 5)]).toEqual([0, 1, 2, 1, 1])
})

test('a chain of a million members is one set, under its smallest member', () => {
  const n = 1_000_000
  const sets = unionFind(n)
  for (let i = n - 1; i > 1; i -= 1) sets.union(i, i - 1)
  const smallest = smallestMembers(sets, n)
  expect([smallest[0], smallest[n - 1], smallest[1]]).toEqual([0, 1, 1])
  expect(sets.size(n - 1)).toBe(n - 1)
})
