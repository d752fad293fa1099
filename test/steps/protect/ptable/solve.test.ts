import { expect, test } from 'vitest'
import { solve } from '../../../../src/steps/protect/ptable/solve.ts'

test('equations that say the same twice leave the rest at zero', () => {
  const twice = [
    [2, 4],
    [1, 2],
  ]
  expect(solve(twice, [6, 3])).toEqual([3, 0])
  const turned = [
    [0, 2],
    [4, 1],
  ]
  expect(solve(turned, [6, 11])).toEqual([2, 3])
})
