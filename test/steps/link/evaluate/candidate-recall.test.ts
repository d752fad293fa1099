import { expect, test } from 'vitest'
import {
  allPairs,
  candidateRecall,
  lincolnPetersen,
  rulesIn,
} from '../../../../src/steps/link/evaluate/candidate-recall.ts'
import { chance } from '../cluster/random-graph.ts'

test('bits are counted also above the thirty-second', () => {
  expect([0b1011, 2 ** 40 + 2 ** 33, 2 ** 52].map(rulesIn)).toEqual([3, 2, 1])
})

test('the bound of Chao with bias correction, and its log-normal interval', () => {
  // 225 seen by 50 rules, 21 of them by one and 19 by two; figures from the published formulas, worked out apart in numpy.
  const counts = [
    { found: 1, pairs: 21 },
    { found: 3, pairs: 19 },
    { found: 7, pairs: 185 },
  ]
  const found = allPairs(counts, 50)
  expect(found?.estimate).toBeCloseTo(235.29, 9)
  expect(found?.low).toBeCloseTo(228.54094647294576, 9)
  expect(found?.high).toBeCloseTo(254.90276775122044, 9)
  const recall = candidateRecall(counts, 50)
  expect(recall?.estimate).toBeCloseTo(225 / 235.29, 9)
  expect(recall?.low).toBeCloseTo(225 / 254.90276775122044, 9)
})

test('one rule says nothing of what it misses', () => {
  expect(candidateRecall([{ found: 1, pairs: 100 }], 1)).toBeUndefined()
  expect(candidateRecall([], 3)).toBeUndefined()
})

test('pairs that every rule found hint at none that is missed', () => {
  expect(candidateRecall([{ found: 0b111, pairs: 40.5 }], 3)).toEqual({ estimate: 1, low: 1, high: 1 })
})

test('rules that find pairs independently tell of the pairs that none found', () => {
  const next = chance(5)
  const rates = [0.6, 0.5, 0.4, 0.5]
  let held = 0
  const draws = 200
  for (let draw = 0; draw < draws; draw += 1) {
    const counts = new Map<number, number>()
    for (let pair = 0; pair < 2000; pair += 1) {
      const found = rates.reduce((mask, rate, i) => (next() < rate ? mask + 2 ** i : mask), 0)
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
    const missed = counts.get(0) ?? 0
    counts.delete(0)
    const recall = candidateRecall(
      [...counts].map(([found, pairs]) => ({ found, pairs })),
      4,
    )
    expect(recall?.estimate).toBeCloseTo(1 - missed / 2000, 1)
    if ((recall?.low ?? 1) <= 1 - missed / 2000 && 1 - missed / 2000 <= (recall?.high ?? 0)) held += 1
  }
  expect(held / draws).toBeGreaterThan(0.85)
})

test('two lists tell of what neither holds', () => {
  // Chapman: 201 × 151 / 51 - 1.
  const { all, recall } = lincolnPetersen(200, 150, 50)
  expect(all.estimate).toBeCloseTo(594.1176470588235, 9)
  expect(recall.estimate).toBeCloseTo(300 / 594.1176470588235, 9)
  expect(recall.low).toBeLessThan(recall.estimate)
  expect(recall.high).toBeLessThan(1)
  expect(lincolnPetersen(10, 10, 10).recall).toEqual({ estimate: 1, low: 1, high: 1 })
})
