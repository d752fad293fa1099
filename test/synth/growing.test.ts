import { expect, test } from 'vitest'
import { growingRank } from '../../src/synth/growing.ts'
import { randomStream } from '../../src/synth/random.ts'

const growth = { reach: 0.01, evenness: 0.05 }

/** Pairs of people with one name, for each person, and the distinct names. */
const named = (people: number): { readonly pairs: number; readonly names: number } => {
  const random = randomStream(1, 'growing')
  const bearers = new Map<number, number>()
  for (let n = 0; n < people; n += 1) {
    random.start(n)
    const rank = growingRank(random, growth, n)
    bearers.set(rank, (bearers.get(rank) ?? 0) + 1)
  }
  let pairs = 0
  for (const count of bearers.values()) pairs += (count * (count - 1)) / 2
  return { pairs: pairs / people, names: bearers.size }
}

test('four times the people bear four times the names, and have as many namesakes each', () => {
  const [some, many] = [named(200_000), named(800_000)]
  expect(many.names / some.names).toBeGreaterThan(3.8)
  expect(many.names / some.names).toBeLessThan(4.2)
  expect(many.pairs / some.pairs).toBeGreaterThan(0.9)
  expect(many.pairs / some.pairs).toBeLessThan(1.2)
})

test('early names are borne by more people than late ones', () => {
  const random = randomStream(1, 'growing')
  random.start(0)
  const ranks = Array.from({ length: 20_000 }, () => growingRank(random, growth, 100_000))
  const between = (from: number, to: number): number => ranks.filter((r) => r >= from && r < to).length
  expect(between(0, 100)).toBeGreaterThan(4 * between(900, 1000))
  expect(Math.max(...ranks)).toBeLessThan(1000)
})
