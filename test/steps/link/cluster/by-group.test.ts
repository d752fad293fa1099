import { expect, test } from 'vitest'
import { byGroup } from '../../../../src/steps/link/cluster/by-group.ts'

test('places come together by group, in their order, and those of no group are left out', () => {
  const groups = [2, 0, -1, 2, 0]
  const { start, order } = byGroup(groups.length, 3, (i) => groups[i] as number)
  expect([...start]).toEqual([0, 2, 2, 4])
  expect([...order]).toEqual([1, 4, 0, 3])
})
