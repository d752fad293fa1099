import { expect, test } from 'vitest'
import { contributorSums } from '../../../../src/steps/protect/magnitude/singletons.ts'

/** Three inner cells, their own published cells, and a total. */
const cells = [[0], [1], [2], [0, 1, 2]].map((inner) => ({ codes: {}, inner }))
const primary = [true, true, false, false]

test.each([
  ['one contributor and one cell of several', [7, 0, 0], [[0, 1]]],
  ['two contributors', [7, 8, 0], [[0, 1]]],
  ['one contributor in both', [7, 7, 0], [[0, 1]]],
  ['two cells of several', [0, 0, 9], []],
])('of %s, the sum is guarded or not', (_, contributors, sums) => {
  expect(contributorSums(cells, primary, contributors)).toEqual(sums)
})

test('three parties cannot work out each other, and a total that is withheld itself guards its sum', () => {
  expect(contributorSums(cells, [true, true, true, false], [7, 8, 9])).toEqual([])
  expect(contributorSums(cells, [true, true, false, true], [7, 8, 0])).toEqual([])
})
