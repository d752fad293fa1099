import { expect, test } from 'vitest'
import { chooseUp } from '../../../../src/steps/protect/rounding/choose-up.ts'

const cell = (inner: readonly number[]) => ({ codes: {}, inner })

test('those are chosen that leave the published cells nearest to what they lack', () => {
  const cells = [cell([0, 1]), cell([2, 3]), cell([0, 2]), cell([1, 3])]
  expect(chooseUp(cells, [0, 1, 2, 3], [5, 1, 1, 5], 1, 5)).toEqual([1])
  expect(new Set(chooseUp(cells, [0, 1, 2, 3], [5, 5, 5, 5], 2, 5))).toEqual(new Set([0, 3]))
})

test('none or all are chosen without a search', () => {
  const cells = [cell([0, 1])]
  expect(chooseUp(cells, [0, 1], [9], 0, 5)).toEqual([])
  expect(chooseUp(cells, [0, 1], [9], 2, 5)).toEqual([0, 1])
})
