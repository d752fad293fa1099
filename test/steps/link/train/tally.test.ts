import { expect, test } from 'vitest'
import { addSought, addWhole, emptyTally } from '../../../../src/steps/link/train/tally.ts'

const first = addWhole(emptyTally(4), [2, 8, 300, 690])

test('a round in which all is looked at is added level by level', () => {
  expect(first).toEqual({ pairs: [2, 8, 300, 690], seen: [2, 8, 300, 690] })
  expect(addWhole(first, [1, 0, 0, 9]).pairs).toEqual([3, 8, 300, 699])
})

test('pairs that were not looked at stand below the levels that were sought, in the proportions of before', () => {
  const { pairs, seen } = addSought(first, [10, 32, 77, 5], 1, 4002)
  expect(pairs.slice(0, 2)).toEqual([12, 40])
  expect((pairs[2] ?? 0) - 300).toBeCloseTo((3960 * 300) / 990)
  expect((pairs[3] ?? 0) - 690).toBeCloseTo((3960 * 690) / 990)
  expect(seen).toEqual([12, 40, 300, 690])
})

test('where all levels but the last are sought, the others stand at the last and count as seen there', () => {
  const { pairs, seen } = addSought(first, [10, 32, 1200, 5], 2, 4000)
  expect(pairs).toEqual([12, 40, 1500, 690 + 2758])
  expect(seen).toEqual(pairs)
})

test('levels below of which none was seen before leave the pairs to the last', () => {
  expect(addSought(addWhole(emptyTally(3), [5, 0, 0]), [20, 0, 0], 0, 100).pairs).toEqual([25, 0, 80])
})

test('a round in which nothing was looked at adds nothing', () => {
  expect(addSought(first, undefined, 1, 4000)).toEqual(first)
})
