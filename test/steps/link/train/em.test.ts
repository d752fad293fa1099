import { expect, test } from 'vitest'
import { em } from '../../../../src/steps/link/train/em.ts'
import type { EmInput } from '../../../../src/steps/link/train/em.ts'
import { combinations, patternsOf } from './simulated.ts'

const m = [
  [0.8, 0.15, 0.05],
  [0.7, 0.2, 0.1],
  [0.9, 0.1],
  [0.6, 0.4],
]
const u = [
  [0.01, 0.04, 0.95],
  [0.02, 0.03, 0.95],
  [0.05, 0.95],
  [0.1, 0.9],
]
const begin = [
  [0.6, 0.3, 0.1],
  [0.6, 0.3, 0.1],
  [0.7, 0.3],
  [0.7, 0.3],
]
const asked = (more: Partial<EmInput> = {}): EmInput => ({
  patterns: patternsOf({ pairs: 1e6, share: 0.3, m, u }),
  sizes: m.map((row) => row.length),
  u,
  m: begin,
  fixed: m.map(() => false),
  together: [],
  share: 0.1,
  ...more,
})
const near = (found: readonly number[] | undefined, wanted: readonly number[], digits = 3): void => {
  expect(found?.length).toBe(wanted.length)
  for (const [i, x] of wanted.entries()) expect(found?.[i]).toBeCloseTo(x, digits)
}

test('share and m of a known mixture are found from where EM begins', () => {
  const found = em(asked())
  expect(found.converged).toBe(true)
  expect(found.share).toBeCloseTo(0.3, 3)
  for (const [k, row] of m.entries()) near(found.m[k], row)
  near(
    found.counts[2],
    [0.9, 0.1].map((x) => x * 0.3e6),
    -3,
  )
})

test('a small share of pairs of one person is found too', () => {
  const found = em(asked({ patterns: patternsOf({ pairs: 1e7, share: 0.01, m, u }) }))
  expect(found.share).toBeCloseTo(0.01, 3)
  near(found.m[0], m[0] ?? [], 2)
})

test('a comparison that the block decides helps with shares of its own, whatever they are by chance elsewhere', () => {
  // Within the block half of the pairs of two persons agree in the first comparison, not one in a hundred.
  const inBlock = [[0.5, 0.3, 0.2], ...u.slice(1)]
  const patterns = patternsOf({ pairs: 1e6, share: 0.3, m, u: inBlock })
  const blocked = em(asked({ patterns, u: [undefined, ...u.slice(1)] }))
  expect(blocked.share).toBeCloseTo(0.3, 2)
  for (const k of [1, 2, 3]) near(blocked.m[k], m[k] ?? [], 2)
  const naive = em(asked({ patterns }))
  expect(Math.abs(naive.share - 0.3)).toBeGreaterThan(0.1)
})

test('m that is fixed stays as it was written', () => {
  const found = em(asked({ fixed: [false, false, true, false], m: begin.with(2, [0.9, 0.1]) }))
  expect(found.m[2]).toEqual([0.9, 0.1])
  near(found.m[0], m[0] ?? [])
})

test('a missing value says nothing: the others are found from the pairs that have them', () => {
  const whole = patternsOf({ pairs: 5e5, share: 0.3, m, u })
  const without = patternsOf({ pairs: 5e5, share: 0.3, m, u }).map((p) => ({
    ...p,
    levels: p.levels.with(3, -1),
  }))
  const found = em(asked({ patterns: [...whole, ...without] }))
  expect(found.share).toBeCloseTo(0.3, 3)
  near(found.m[3], m[3] ?? [])
})

test('comparisons that hang together among pairs of two persons are not counted twice', () => {
  // The last two agree together by chance: a place and its postcode.
  const both = [
    [0.045, 0.005],
    [0.055, 0.895],
  ]
  const chance = ([a, b, c, d]: readonly number[]): number =>
    (u[0]?.[a ?? 0] ?? 0) * (u[1]?.[b ?? 0] ?? 0) * (both[c ?? 0]?.[d ?? 0] ?? 0)
  const same = (levels: readonly number[]): number => levels.reduce((p, l, k) => p * (m[k]?.[l] ?? 0), 1)
  const patterns = combinations([3, 3, 2, 2]).map((levels) => ({
    levels,
    pairs: 1e6 * (0.02 * same(levels) + 0.98 * chance(levels)),
  }))
  const apart = em(asked({ patterns }))
  const together = em(asked({ patterns, together: [{ a: 2, b: 3, u: both }] }))
  expect(together.share).toBeCloseTo(0.02, 3)
  near(together.together[0]?.flat(), [0.54, 0.36, 0.06, 0.04], 2)
  expect(Math.abs(apart.share - 0.02)).toBeGreaterThan(Math.abs(together.share - 0.02) * 3)
})

test('a mixture that is told apart well is certain, one that is not is not', () => {
  const sure = em(asked()).certainty
  const alike = [m[3], m[3], m[3], m[3]].map((row) => row ?? [])
  const chance = alike.map(() => [0.5, 0.5])
  const unsure = em(
    asked({
      patterns: patternsOf({ pairs: 1e5, share: 0.3, m: alike, u: chance }),
      sizes: [2, 2, 2, 2],
      m: alike,
      u: chance,
    }),
  ).certainty
  expect(sure).toBeGreaterThan(0.9)
  expect(unsure).toBeLessThan(0.5)
})

test('the probability of a pattern is that of Bayes', () => {
  const found = em(asked())
  const patterns = asked().patterns
  const i = patterns.findIndex((p) => p.levels.join() === '0,2,1,0')
  const odds = ((0.3 / 0.7) * (0.8 * 0.1 * 0.1 * 0.6)) / (0.01 * 0.95 * 0.95 * 0.1)
  expect(found.posterior[i]).toBeCloseTo(odds / (1 + odds), 2)
})
