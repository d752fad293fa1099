import { expect, test } from 'vitest'
import { publishingOrder } from '../../../../src/steps/protect/magnitude/publishing-order.ts'

const cell = (inner: readonly number[]) => ({ codes: {}, inner })

test('empty cells first, then large ones; of two that are as large, the one with larger company; else as they come', () => {
  const cells = [cell([0]), cell([1]), cell([2]), cell([2, 3]), cell([4])]
  const order = publishingOrder(cells, [5, 5, 5, 40, 1], [false, false, false, false, true])
  expect(order).toEqual([4, 3, 2, 0, 1])
})
