/**
 * Many sums for one count (Asghar and Kaafar, Averaging attacks on bounded noise-based disclosure control algorithms, PETS 2020). Bound: of
 * the published levels, the best weighted mean of the total and the sums of its parts has variance s² = 1 / Σ 1/(parts × V), and as a normal
 * number it rounds to the truth with probability 2Φ(1/2s) − 1.
 */
import { expect, test } from 'vitest'
import { normalCdf } from '../../../../src/statistics/normal-cdf.ts'
import { chance, changesAt, world } from './world.ts'

const categories = 20
const V = 3
const at = world({ D: 5, V }, 'averaging')
const trials = 4000

const population = (): readonly (readonly number[])[] =>
  Array.from({ length: categories }, () => at.draw(10 + at.random.below(20)))

test('the published levels of three dimensions do not give a total away', () => {
  const parts = [1, 2, 5, categories]
  const weight = parts.map((n) => 1 / (n * V))
  const precision = weight.reduce((a, b) => a + b, 0)
  const bound = 2 * normalCdf(Math.sqrt(precision) / 2) - 1
  let right = 0
  for (let i = 0; i < trials; i += 1) {
    const groups = population()
    const all = groups.flat()
    const mean = parts.reduce((sum, n, k) => {
      const level = Array.from({ length: n }, (_, g) => groups.filter((__, c) => c % n === g).flat())
      return sum + (weight[k] ?? 0) * level.reduce((a, keys) => a + at.published(keys), 0)
    }, 0)
    if (Math.round(mean / precision) === all.length) right += 1
  }
  expect(right / trials).toBeLessThan(bound + chance(bound, trials))
  expect(bound).toBeLessThan(0.35)
})

test('arbitrary unions would: 200 splits give most totals away, which is why only published levels are answered', () => {
  let right = 0
  const few = 300
  for (let i = 0; i < few; i += 1) {
    const groups = population()
    let sum = 0
    for (let split = 0; split < 200; split += 1) {
      const sides = groups.map(() => at.random.chance(0.5))
      const [left, other] = [true, false].map((side) => groups.filter((_, c) => sides[c] === side).flat())
      sum += at.published(left ?? []) + at.published(other ?? [])
    }
    if (Math.round(sum / 200) === groups.flat().length) right += 1
  }
  expect(right / few).toBeGreaterThan(0.9)
})

test('changes of different cells hang together no more than chance', () => {
  const pairs = 20_000
  let product = 0
  for (let i = 0; i < pairs; i += 1) {
    const [a, b] = [at.draw(20), at.draw(25)]
    product += (at.published(a) - 20) * (at.published([...a, ...b]) - 45)
  }
  const variance = [...changesAt(at.table, 45)].reduce((sum, [v, p]) => sum + v * v * p, 0)
  expect(Math.abs(product / pairs)).toBeLessThan((4 * variance) / Math.sqrt(pairs))
})
