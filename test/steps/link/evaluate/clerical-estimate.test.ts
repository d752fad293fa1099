import { expect, test } from 'vitest'
import type { Judgement } from '../../../../src/steps/link/evaluate/clerical-csv.ts'
import { clericalEstimate } from '../../../../src/steps/link/evaluate/clerical-estimate.ts'
import type { Stratum } from '../../../../src/steps/link/evaluate/clerical-strata.ts'
import {
  bordersAround,
  clericalStrata,
  stratumOf,
} from '../../../../src/steps/link/evaluate/clerical-strata.ts'
import { chance } from '../cluster/random-graph.ts'

const stratum = (name: string, from: number, to: number, pairs: number): Stratum => ({
  name,
  from,
  to,
  pairs,
  expected: 0,
  sampled: 0,
})
const strata = [
  stratum('below 0', -Infinity, 0, 500),
  stratum('from 0 to 4', 0, 4, 200),
  stratum('from 4', 4, Infinity, 800),
]
const judged = (name: string, match: number, non: number, unsure = 0) => [
  ...Array.from({ length: match }, () => ({ stratum: name, judgement: 'match' as Judgement })),
  ...Array.from({ length: non }, () => ({ stratum: name, judgement: 'non-match' as Judgement })),
  ...Array.from({ length: unsure }, () => ({ stratum: name, judgement: 'unsure' as Judgement })),
  { stratum: name },
]

test('each judged pair stands for as many as its stratum has per judged one', () => {
  const found = clericalEstimate(
    strata,
    [...judged('below 0', 2, 48), ...judged('from 0 to 4', 30, 10, 3), ...judged('from 4', 49, 1)],
    0.5,
  )
  // Links: 200 × .75 + 800 × .98 = 934 of 1000; below: 500 × .04 = 20; in all 954.
  expect(found.precision.estimate).toBeCloseTo(0.934, 12)
  expect(found.below.estimate).toBeCloseTo(20, 12)
  expect(found.recall.estimate).toBeCloseTo(934 / 954, 12)
  expect(found.strata[1]).toMatchObject({ judged: 40, matches: 30, unsure: 3 })
})

test('the interval of precision is that of a plain sample of the same variance', () => {
  const { precision } = clericalEstimate(
    strata,
    [...judged('below 0', 2, 48), ...judged('from 0 to 4', 30, 10), ...judged('from 4', 49, 1)],
    0.5,
  )
  // By hand: shares 31/42 and 50/52; variance (200² × .8 × .19331 / 40 + 800² × .9375 × .03698 / 50) / 1000² = .0005985;
  // their mean .91685; effective size .91685 × .08315 / .0005985 = 127.4; Wilson of .934 at that size.
  expect(precision.low).toBeCloseTo(0.8772, 3)
  expect(precision.high).toBeCloseTo(0.9656, 3)
})

test('where every pair was judged nothing is left to chance', () => {
  const all = [stratum('below 0', -Infinity, 0, 3), stratum('from 0', 0, Infinity, 4)]
  const found = clericalEstimate(all, [...judged('below 0', 1, 2), ...judged('from 0', 3, 1)], 0.5)
  expect(found.precision).toEqual({ estimate: 0.75, low: 0.75, high: 0.75 })
  expect(found.below).toEqual({ estimate: 1, low: 1, high: 1 })
  expect(found.recall).toEqual({ estimate: 0.75, low: 0.75, high: 0.75 })
})

test('a stratum that nobody looked at is named, not guessed', () => {
  expect(() =>
    clericalEstimate(
      strata,
      [...judged('below 0', 0, 9), ...judged('from 4', 9, 0), ...judged('from 0 to 4', 1, 0)],
      0.5,
    ),
  ).toThrow(
    'link.missing-judgements: Too few pairs are judged in the strata from 0 to 4: each needs at least 2.',
  )
})

test('intervals hold the truth in about 95 of 100 samples, also where the model is too sure of itself', () => {
  const next = chance(21)
  const weight = Float64Array.from({ length: 20_000 }, () => next() * 24 - 12)
  // Truth by weights half as large as the model has them.
  const real = weight.map((w) => (next() < 1 / (1 + 2 ** (-w / 2)) ? 1 : 0))
  const borders = bordersAround(0.5)
  const drawn = clericalStrata(weight, borders, 300)
  const places = Map.groupBy(weight.keys(), (e) => stratumOf(weight[e] as number, borders))
  const share = (at: (w: number) => boolean): number[] => [...real].filter((_, e) => at(weight[e] as number))
  const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0)
  const above = share((w) => w >= 0)
  const below = share((w) => w < 0)
  const truth = {
    precision: sum(above) / above.length,
    below: sum(below),
    recall: sum(above) / (sum(above) + sum(below)),
  }
  const held = { precision: 0, below: 0, recall: 0 }
  const draws = 300
  for (let draw = 0; draw < draws; draw += 1) {
    const pairs = drawn.flatMap((s) => {
      const theirs = places.get(stratumOf(s.from === -Infinity ? -1e9 : s.from, borders)) as number[]
      return Array.from({ length: s.sampled }, (_, i) => {
        // The first places of a shuffle that goes on from draw to draw.
        const j = i + Math.floor(next() * (theirs.length - i))
        const [a, b] = [theirs[i] as number, theirs[j] as number]
        theirs[i] = b
        theirs[j] = a
        return { stratum: s.name, judgement: real[b] === 1 ? ('match' as const) : ('non-match' as const) }
      })
    })
    const found = clericalEstimate(drawn, pairs, 0.5)
    for (const what of ['precision', 'below', 'recall'] as const)
      if (found[what].low <= truth[what] && truth[what] <= found[what].high) held[what] += 1
  }
  for (const count of Object.values(held)) expect(count / draws).toBeGreaterThan(0.92)
})
