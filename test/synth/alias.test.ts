import { expect, test } from 'vitest'
import { weightedChoice } from '../../src/synth/alias.ts'
import { randomStream } from '../../src/synth/random.ts'

const shares = (weights: readonly number[]): readonly number[] => {
  const choose = weightedChoice(weights)
  const random = randomStream(1, 'alias')
  random.start(0)
  const found = weights.map(() => 0)
  for (let i = 0; i < 200_000; i += 1) {
    const at = choose(random)
    found[at] = (found[at] ?? 0) + 1
  }
  return found.map((n) => n / 200_000)
}

test('each weight is drawn in its proportion', () => {
  const found = shares([50, 0, 30, 15, 5])
  for (const [i, share] of [0.5, 0, 0.3, 0.15, 0.05].entries()) expect(found[i]).toBeCloseTo(share, 2)
})

test('a weight of nothing is never drawn, and a single weight always', () => {
  expect(shares([0, 1, 0, 2])[0]).toBe(0)
  expect(shares([3])).toEqual([1])
})

test('thirds, which no binary number has, are drawn alike', () => {
  for (const share of shares([1 / 3, 1 / 3, 1 / 3])) expect(share).toBeCloseTo(1 / 3, 2)
})
