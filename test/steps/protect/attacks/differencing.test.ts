/**
 * Two cells that differ by few persons: two tables, two vintages, two overlapping areas. Bound: the difference of two independent changes
 * has its most likely value with probability m; no guess at the number of persons between the cells is right more often.
 */
import { describe, expect, test } from 'vitest'
import { changesAt, chance, mostLikely, negative, sumOf, world } from './world.ts'

const trials = 20_000
const parameters = [
  { D: 5, V: 3 },
  { D: 3, V: 1 },
  { D: 5, V: 3, js: 2, pstay: 0.5 },
] as const

describe.each(parameters)('%j', (options) => {
  const at = world(options, 'differencing')
  const noise = sumOf(changesAt(at.table, 40), negative(changesAt(at.table, 40)))
  const bound = mostLikely(noise)

  test.each([
    ['two tables that differ by one person', 1],
    ['a vintage with one late record', 1],
    ['two areas that overlap but for five persons', 5],
  ])('%s', (_, between) => {
    let right = 0
    for (let i = 0; i < trials; i += 1) {
      const base = at.draw(30 + at.random.below(30))
      const larger = [...base, ...at.draw(between)]
      if (at.published(larger) - at.published(base) === between) right += 1
    }
    expect(right / trials).toBeLessThan(bound + chance(bound, trials))
    expect(bound).toBeLessThan(0.5)
  })

  test('whether one person is in a cell is told little better than by a coin: half of 1 + the distance of the two differences', () => {
    const shifted = new Map([...noise].map(([x, p]) => [x + 1, p]))
    const values = new Set([...noise.keys(), ...shifted.keys()])
    let distance = 0
    for (const x of values) distance += Math.abs((noise.get(x) ?? 0) - (shifted.get(x) ?? 0)) / 2
    const best = (1 + distance) / 2
    let right = 0
    for (let i = 0; i < trials; i += 1) {
      const base = at.draw(30 + at.random.below(30))
      const isIn = at.random.chance(0.5)
      // A stranger takes the place where the person is not in, so that the two cells differ anyhow.
      const other = isIn ? [...base, ...at.draw(1)] : [...base.slice(1), ...at.draw(1)]
      const seen = at.published(other) - at.published(base)
      const guess = (shifted.get(seen) ?? 0) > (noise.get(seen) ?? 0)
      if (guess === isIn) right += 1
    }
    expect(right / trials).toBeLessThan(best + chance(best, trials))
    expect(best).toBeLessThan(0.8)
  })
})

test('a cell that did not change between vintages shows the same number, so asking again tells nothing', () => {
  const at = world({ D: 5, V: 3 }, 'again')
  for (let i = 0; i < 500; i += 1) {
    const keys = at.draw(1 + at.random.below(100))
    expect(at.published(keys.toReversed())).toBe(at.published(keys))
  }
})
