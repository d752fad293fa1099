import { expect, test } from 'vitest'
import { expectedErrors } from '../../../../src/steps/link/evaluate/expected-errors.ts'
import { chance } from '../cluster/random-graph.ts'

const probability = Float64Array.from(
  [
    [0.99, 50],
    [0.9, 20],
    [0.6, 10],
    [0.3, 10],
    [0.05, 40],
  ].flatMap(([p, times]) => Array.from({ length: times as number }, () => p as number)),
)

test('wrong links are the sum of doubts, missed ones the sum of hopes', () => {
  const found = expectedErrors(probability, 0.5)
  expect(found.links).toBe(80)
  // 50 × 0.01 + 20 × 0.1 + 10 × 0.4 = 6.5 of 80; spread and kept share by numpy 2 from the same sums.
  expect(found.falseLinks.estimate).toBeCloseTo(0.08125, 12)
  expect(found.falseLinks.high).toBeCloseTo(0.08125 + 1.959963984540054 * 0.027084935850025565, 10)
  expect(found.missedLinks.estimate).toBeCloseTo(1 - 0.9363057324840764, 12)
})

test('pairs that no rule found are missed too, and their doubt widens the interval', () => {
  const without = expectedErrors(probability, 0.5)
  const found = expectedErrors(probability, 0.5, { estimate: 0.8, low: 0.6, high: 0.9 })
  expect(found.missedLinks.estimate).toBeCloseTo(1 - 0.8 * 0.9363057324840764, 12)
  const width = (i: { low: number; high: number }): number => i.high - i.low
  expect(width(found.missedLinks)).toBeGreaterThan(width(without.missedLinks))
  expect(found.falseLinks).toEqual(without.falseLinks)
})

test('no links are not wrong', () => {
  expect(expectedErrors(new Float64Array(0), 0.5)).toMatchObject({
    links: 0,
    falseLinks: { estimate: 0, low: 0, high: 0 },
    missedLinks: { estimate: 0, low: 0, high: 0 },
  })
})

test('where probabilities are right, the intervals hold the true rates in about 95 of 100 draws', () => {
  const next = chance(3)
  let [wrongHeld, missedHeld] = [0, 0]
  const draws = 400
  for (let draw = 0; draw < draws; draw += 1) {
    const p = Float64Array.from({ length: 400 }, () => 1 - next() ** 3)
    const real = p.map((x) => (next() < x ? 1 : 0))
    const { falseLinks, missedLinks, links } = expectedErrors(p, 0.5)
    const right = real.reduce((sum, yes, i) => sum + ((p[i] as number) >= 0.5 ? yes : 0), 0)
    const wrong = (links - right) / links
    const missed = 1 - right / real.reduce((a, b) => a + b, 0)
    if (wrong >= falseLinks.low && wrong <= falseLinks.high) wrongHeld += 1
    if (missed >= missedLinks.low && missed <= missedLinks.high) missedHeld += 1
  }
  for (const held of [wrongHeld, missedHeld]) {
    expect(held / draws).toBeGreaterThan(0.92)
    expect(held / draws).toBeLessThan(0.98)
  }
})
