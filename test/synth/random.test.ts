import { expect, test } from 'vitest'
import { randomStream } from '../../src/synth/random.ts'

const first = (seed: number, stream: string, index: number): readonly number[] => {
  const random = randomStream(seed, stream)
  random.start(index)
  return [random.next(), random.next(), random.next()]
}

test('an index has its sequence whatever was asked before', () => {
  const random = randomStream(1, 'a')
  random.start(3)
  random.unit()
  random.start(7)
  expect([random.next(), random.next(), random.next()]).toEqual(first(1, 'a', 7))
})

test('seeds, streams and indices have sequences of their own, beyond 32 bits too', () => {
  const sequences = [
    first(1, 'a', 0),
    first(2, 'a', 0),
    first(1 + 2 ** 32, 'a', 0),
    first(1, 'b', 0),
    first(1, 'a', 1),
    first(1, 'a', 2 ** 32),
  ].map(String)
  expect(new Set(sequences).size).toBe(sequences.length)
})

test('the first numbers of neighbouring indices are spread evenly', () => {
  const random = randomStream(5, 'even')
  const cells = Array.from({ length: 64 }, () => 0)
  const draws = 64_000
  for (let i = 0; i < draws; i += 1) {
    random.start(i)
    const cell = random.below(64)
    cells[cell] = (cells[cell] ?? 0) + 1
  }
  // Chi-square with 63 degrees of freedom: 103 is passed once in a thousand.
  const chi = cells.reduce((sum, n) => sum + (n - draws / 64) ** 2 / (draws / 64), 0)
  expect(chi).toBeGreaterThan(30)
  expect(chi).toBeLessThan(103)
})

test('a sequence is spread evenly, and chance happens as often as it should', () => {
  const random = randomStream(9, 'long')
  random.start(0)
  let [sum, hits] = [0, 0]
  for (let i = 0; i < 100_000; i += 1) {
    sum += random.unit()
    hits += random.chance(0.03) ? 1 : 0
  }
  expect(sum / 100_000).toBeCloseTo(0.5, 2)
  expect(hits / 100_000).toBeCloseTo(0.03, 2)
  expect([random.chance(0), random.chance(1)]).toEqual([false, true])
})
