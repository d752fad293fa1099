import { expect, test } from 'vitest'
import { priorFromOverlap } from '../../../../src/steps/link/train/prior.ts'

/** A run whose pairs are held by these sets of blocks, all of them of one person. */
const run = (held: Readonly<Record<number, number>>, oneIn = 1) => ({
  oneIn,
  patterns: Object.entries(held).map(([found, pairs]) => ({ levels: [0], found: Number(found), pairs })),
})
const sure = (runs: readonly { readonly patterns: readonly unknown[] }[], p = 1): number[][] =>
  runs.map((one) => one.patterns.map(() => p))

test('two blocks that find pairs independently point to all of them, as Lincoln and Petersen have it', () => {
  // 600 of 1000 are caught by either block; 360 by both.
  const runs = [run({ 1: 240, 3: 360 }), run({ 2: 240, 3: 360 })]
  expect(priorFromOverlap(runs, sure(runs), 1e6)).toBeCloseTo(1000 / 1e6, 9)
})

test('three blocks with unequal pairs give a bound from below that is nearer than what they hold', () => {
  // 800 pairs are caught with 0.7 by each of three blocks, 400 with 0.2.
  const caught = [1, 2, 3].map(
    (k) =>
      800 * 0.7 ** k * 0.3 ** (3 - k) * (k === 3 ? 1 : 3) +
      400 * 0.2 ** k * 0.8 ** (3 - k) * (k === 3 ? 1 : 3),
  ) as [number, number, number]
  const [once, twice, always] = [caught[0] / 3, caught[1] / 3, caught[2]]
  const runs = [
    run({ 1: once, 3: twice, 5: twice, 7: always }),
    run({ 2: once, 3: twice, 6: twice, 7: always }),
    run({ 4: once, 5: twice, 6: twice, 7: always }),
  ]
  const all =
    priorFromOverlap(runs, sure(runs), 1) === 0.5 ? priorFromOverlap(runs, sure(runs), 1e6) * 1e6 : 0
  const held = caught.reduce((a, b) => a + b, 0)
  expect(held).toBeLessThan(1000)
  expect(all).toBeGreaterThan(held + 50)
  expect(all).toBeLessThan(1200)
})

test('pairs count by how probably they are of one person, and a sample for what it stands for', () => {
  const runs = [run({ 1: 24, 3: 36 }, 10), run({ 2: 240, 3: 360 })]
  expect(priorFromOverlap(runs, sure(runs, 0.5), 1e6)).toBeCloseTo(500 / 1e6, 9)
})

test('where nothing is caught twice, what was caught is taken for seven tenths', () => {
  const runs = [run({ 1: 70 })]
  expect(priorFromOverlap(runs, sure(runs), 1e6)).toBeCloseTo(100 / 1e6)
})

test('a handful that is caught twice tells nothing: no million is made of it', () => {
  const runs = [run({ 1: 70_000, 3: 2 }), run({ 2: 5, 3: 2 })]
  expect(priorFromOverlap(runs, sure(runs), 1e9)).toBeCloseTo(70_007 / 0.7 / 1e9, 9)
})

test('without any pair the prior is that of one pair', () => {
  expect(priorFromOverlap([], [], 1000)).toBeCloseTo(1 / 1000)
})
