import { expect, test } from 'vitest'
import { dirichlet, gamma, uniform } from '../../../src/capacity/scales/random.ts'
import { sensitivity } from '../../../src/capacity/scales/sensitivity.ts'

const few = { draws: 500, seed: 7, concentration: 20 }

test('under the published weights the score is the weighted mean', () => {
  const [a] = sensitivity([{ id: 'A', scores: [1, 0] }], [3, 1], few)
  expect(a?.score).toBe(75)
})

test('a country that is better in everything is first whatever the weights', () => {
  const found = sensitivity(
    [
      { id: 'A', scores: [0.9, 0.8] },
      { id: 'B', scores: [0.1, 0.2] },
    ],
    [1, 1],
    few,
  )
  expect(found.map((c) => c.ranks)).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: 2 },
  ])
})

test('two countries that are each better in one thing change places with the weights', () => {
  const found = sensitivity(
    [
      { id: 'A', scores: [1, 0] },
      { id: 'B', scores: [0, 1] },
    ],
    [1, 1],
    few,
  )
  for (const { ranks, scores } of found) {
    expect(ranks).toEqual({ low: 1, high: 2 })
    expect(scores.low).toBeLessThan(50)
    expect(scores.high).toBeGreaterThan(50)
  }
})

test('equal scores share the better rank, and no weight moves a constant', () => {
  const found = sensitivity(
    [
      { id: 'A', scores: [0.5, 0.5] },
      { id: 'B', scores: [0.5, 0.5] },
    ],
    [2, 1],
    few,
  )
  for (const { ranks, scores } of found) {
    expect(ranks).toEqual({ low: 1, high: 1 })
    expect(scores.low).toBeCloseTo(50, 9)
    expect(scores.high).toBeCloseTo(50, 9)
  }
})

test('the same seed gives the same draws, another seed others', () => {
  const ask = (seed: number) => sensitivity([{ id: 'A', scores: [1, 0, 0.3] }], [1, 2, 3], { ...few, seed })
  expect(ask(7)).toEqual(ask(7))
  expect(ask(8)).not.toEqual(ask(7))
})

test('gamma draws have the mean and the variance of their shape, Dirichlet shares the proportions of theirs', () => {
  const next = uniform(42)
  for (const shape of [0.5, 2, 9]) {
    const drawn = Array.from({ length: 20_000 }, () => gamma(shape, next))
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.05)
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.1)
  }
  const shares = Array.from({ length: 5000 }, () => dirichlet([6, 3, 1], next))
  expect(shares.every((s) => Math.abs(s.reduce((a, b) => a + b, 0) - 1) < 1e-12)).toBe(true)
  expect(shares.reduce((sum, s) => sum + (s[0] ?? 0), 0) / shares.length).toBeCloseTo(0.6, 1)
})
