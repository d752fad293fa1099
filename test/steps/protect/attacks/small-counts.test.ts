/**
 * What small counts show: totals against parts, single persons, zeros. Bound: an attacker who knows the perturbation table and how often
 * each count occurs does best with the likeliest count for what is seen, and is right with probability Σ max p(count) p(seen | count).
 */
import { describe, expect, test } from 'vitest'
import { chance, changesAt, mostLikely, sumOf, world } from './world.ts'
import type { World } from './world.ts'

const trials = 20_000

/** Chance of each count, and what it is published as. */
function joint(at: World, prior: readonly number[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const all = new Map<number, Map<number, number>>()
  for (const [count, p] of prior.entries())
    for (const [change, q] of changesAt(at.table, count)) {
      const seen = all.get(count + change) ?? new Map<number, number>()
      all.set(count + change, seen.set(count, p * q))
    }
  return all
}

/** Poisson with mean 1.5, cut at 12. */
const poisson = ((): readonly number[] => {
  const raw = Array.from({ length: 13 }, (_, n) => Math.exp(-1.5) * 1.5 ** n)
  const shares = raw.map((x, n) => x / Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((x) => x / sum)
})()

const drawn = (at: World): number => {
  let u = at.random.unit()
  const found = poisson.findIndex((p) => (u -= p) < 0)
  return found < 0 ? 12 : found
}

test.each([2, 6, 18])('a part that is withheld is not had from the total and %i other parts', (others) => {
  const at = world({ D: 5, V: 3 }, `parts ${others}`)
  const one = changesAt(at.table, 30)
  let noise = one
  for (let i = 0; i < others; i += 1) noise = sumOf(noise, one)
  const bound = mostLikely(noise)
  const rounds = 4000
  let right = 0
  for (let i = 0; i < rounds; i += 1) {
    const parts = Array.from({ length: others + 1 }, () => at.draw(10 + at.random.below(40)))
    const [hidden, ...seen] = parts
    const rest = at.published(parts.flat()) - seen.reduce((sum, keys) => sum + at.published(keys), 0)
    if (rest === hidden?.length) right += 1
  }
  expect(right / rounds).toBeLessThan(bound + chance(bound, rounds))
  expect(bound).toBeLessThan(mostLikely(one))
})

describe.each([
  { D: 5, V: 3, js: 2 },
  { D: 3, V: 1 },
] as const)('%j', (options) => {
  const at = world(options, 'small counts')
  const table = joint(at, poisson)

  test('the likeliest count is right no more often than the table allows, and never sure but for what is plain', () => {
    let bound = 0
    const best = new Map<number, number>()
    for (const [seen, counts] of table) {
      const [count, p] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
      best.set(seen, count)
      bound += p
    }
    let right = 0
    for (let i = 0; i < trials; i += 1) {
      const n = drawn(at)
      if (best.get(at.published(at.draw(n))) === n) right += 1
    }
    expect(right / trials).toBeLessThan(bound + chance(bound, trials))
    expect(bound).toBeLessThan(0.8)
  })

  test('a zero does not say that nobody is there: it is one as often as its share of what is published as zero', () => {
    const zeros = table.get(0) ?? new Map<number, number>()
    const all = [...zeros.values()].reduce((a, b) => a + b, 0)
    const bound = (zeros.get(0) ?? 0) / all
    let [seen, empty] = [0, 0]
    for (let i = 0; i < trials; i += 1) {
      const keys = at.draw(drawn(at))
      if (at.published(keys) !== 0) continue
      seen += 1
      if (keys.length === 0) empty += 1
    }
    expect(empty / seen).toBeLessThan(bound + chance(bound, seen))
    expect(bound).toBeLessThan(0.75)
  })

  test('a single person is not seen: a published count of a cell of one is often another, and a one may be none', () => {
    const js = 'js' in options ? options.js : 0
    const one = changesAt(at.table, 1)
    const bound = js > 0 ? 0 : mostLikely(one)
    let asOne = 0
    for (let i = 0; i < trials; i += 1) if (at.published(at.draw(1)) === 1) asOne += 1
    expect(asOne / trials).toBeLessThanOrEqual(bound + chance(bound, trials))
  })
})

test('cells whose keys are neighbours change alike only where intervals stand in order; scattered, hardly more than any two', () => {
  const at = world({ D: 5, V: 3 }, 'neighbours')
  const alike = [...changesAt(at.table, 40).values()].reduce((sum, p) => sum + p * p, 0)
  const last = at.table.intervals.filter((i) => i.class === at.table.last)
  const changeAt = (key: number): number | undefined =>
    last.find((i) => i.lower <= key % 4096 && key % 4096 < i.upper)?.change
  const step = 24
  const same = Array.from({ length: 4096 }, (_, key) => changeAt(key) === changeAt(key + step))
  const share = same.filter(Boolean).length / same.length
  // Pieces have 16 keys, 256 of them: four standard errors of 256 draws.
  expect(share).toBeLessThan(alike + chance(alike, 256))
})
