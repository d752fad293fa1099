import { expect, test } from 'vitest'
import { clericalSample } from '../../../../src/steps/link/evaluate/clerical-sample.ts'
import { chance, linksOf, randomRows, shuffled } from '../cluster/random-graph.ts'
import type { Row } from '../cluster/random-graph.ts'

const rows = randomRows(80, 0.5, chance(2))
const drawing = { threshold: 0.5, sample: 120, seed: 7 }

const drawn = (of: readonly Row[], how = drawing): readonly string[] => {
  const { rows: places, stratum } = clericalSample(linksOf(of), how)
  return [...places].map((e, i) => {
    const [l, r, w] = of[e] as Row
    return `${Math.min(l, r)} ${Math.max(l, r)} ${w} ${stratum[i]}`
  })
}

test('the sample has as many pairs of each stratum as it says, each once', () => {
  const { strata, rows: places, stratum } = clericalSample(linksOf(rows), drawing)
  expect(strata.map((_, h) => stratum.filter((s) => s === h).length)).toEqual(strata.map((s) => s.sampled))
  expect(new Set(places).size).toBe(120)
  for (const [i, e] of places.entries()) {
    const weight = (rows[e] as Row)[2]
    const { from, to } = strata[stratum[i] as number] as (typeof strata)[number]
    expect(weight >= from && weight < to).toBe(true)
  }
})

test('the same seed draws the same pairs from rows in any order, another seed draws others', () => {
  expect(drawn(shuffled(rows, chance(9)))).toEqual(drawn(rows))
  expect(drawn(rows, { ...drawing, seed: 8 })).not.toEqual(drawn(rows))
})

test('a larger sample holds the smaller one', () => {
  const larger = new Set(drawn(rows, { ...drawing, sample: 400 }))
  expect(drawn(rows).filter((pair) => !larger.has(pair))).toEqual([])
})

test('every pair of a stratum is as likely to be drawn as every other', () => {
  const few: readonly Row[] = Array.from({ length: 40 }, (_, i) => [i, i + 1, 3] as const)
  const times = new Map<string, number>()
  for (let seed = 1; seed <= 2000; seed += 1)
    for (const pair of drawn(few, { threshold: 0.5, sample: 10, seed }))
      times.set(pair, (times.get(pair) ?? 0) + 1)
  // A quarter of 2000, within four standard deviations of a binomial number.
  for (const count of times.values())
    expect(Math.abs(count - 500)).toBeLessThan(4 * Math.sqrt(2000 * 0.25 * 0.75))
  expect(times.size).toBe(40)
})

test('the order of the sample says nothing of the weights', () => {
  const strata = clericalSample(linksOf(rows), { ...drawing, sample: 400 }).stratum
  const half = strata.length / 2
  const mean = (of: Int32Array): number => of.reduce((a, b) => a + b, 0) / of.length
  expect(Math.abs(mean(strata.slice(0, half)) - mean(strata.slice(half)))).toBeLessThan(0.7)
})
