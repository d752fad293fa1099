import { expect, test } from 'vitest'
import {
  chapman,
  coverageFactor,
  lincolnPetersen,
  sizeInterval,
} from '../../../../src/steps/estimate/coverage/dual-system.ts'
import { near } from '../near.ts'

const lists = { first: 200, second: 150, both: 60 }

test('200 in one list, 150 in the other, 60 in both', () => {
  expect(lincolnPetersen(lists).estimate).toBe(500)
  expect(chapman(lists).estimate).toEqual(near(496.5574, 1e-6))
  expect(chapman(lists).variance).toEqual(near(1657.6475, 1e-7))
  expect(lincolnPetersen(lists).variance).toEqual(near((200 * 150 * 140 * 90) / 60 ** 3, 1e-12))
  expect(coverageFactor(chapman(lists), 200)).toEqual(near(2.482787, 1e-6))
})

test('an interval by the unseen is never below those seen; one on both sides alike can be', () => {
  const few = { first: 40, second: 30, both: 3 }
  const size = chapman(few)
  expect(sizeInterval(few, size).low).toBeGreaterThan(40 + 30 - 3)
  expect(sizeInterval(few, size, 'normal').low).toBeLessThan(sizeInterval(few, size).low)
  const { low, high } = sizeInterval(lists, chapman(lists), 'normal')
  expect(low).toEqual(near(496.5574 - 1.959964 * Math.sqrt(1657.6475), 1e-6))
  expect(high - 496.5574).toEqual(near(496.5574 - low, 1e-5))
})

test('lists that are the same miss nobody', () => {
  expect(chapman({ first: 80, second: 80, both: 80 })).toEqual({ estimate: 80, variance: 0, se: 0 })
})

test('the estimate is near the population whatever the lists, over all ways in which two small lists can meet', () => {
  // Hypergeometric: a list of 12 and one of 9 from 20 persons; Chapman's is unbiased as soon as the lists are more than the population.
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k
  let expected = 0
  for (let both = 1; both <= 9; both += 1) {
    const chance = (choose(12, both) * choose(8, 9 - both)) / choose(20, 9)
    expected += chance * chapman({ first: 12, second: 9, both }).estimate
  }
  expect(expected).toEqual(near(20, 1e-9))
})

test.each([
  [{ first: 10, second: 10, both: 11 }, /more persons are in both lists/],
  [{ first: -1, second: 10, both: 0 }, /below nought/],
  [{ first: 10, second: 10, both: 0 }, /nobody is in both lists/],
])('%j is refused', (counts, says) => {
  expect(() => lincolnPetersen(counts)).toThrow(says)
})
