import { expect, test } from 'vitest'
import { pairQuality } from '../../../../src/steps/link/evaluate/pair-quality.ts'
import { chance, linksOf, randomRows } from '../cluster/random-graph.ts'

/** Persons: records 0, 1, 2 and 3, 4; record 5 is alone. */
const truth = Int32Array.of(1, 1, 1, 2, 2, 3)
const links = linksOf([
  [0, 1, 10],
  [1, 2, 4],
  [3, 4, 0],
  [2, 3, 4],
  [4, 5, -2],
])

test('precision and recall by threshold, missed pairs counted from the sizes of persons', () => {
  const found = pairQuality(links, truth, [0.99, 16 / 17, 0.5, 0.1])
  expect(found.map((q) => [q.precision, q.recall])).toEqual([
    [1, 1 / 4],
    [2 / 3, 2 / 4],
    [3 / 4, 3 / 4],
    [3 / 5, 3 / 4],
  ])
  expect(found[1]?.f1).toBeCloseTo(4 / 7, 12)
})

test('between two sources only pairs of both count', () => {
  const across = Uint8Array.of(0, 1, 1, 0, 1, 0)
  const [found] = pairQuality(links, truth, [0.5], across)
  // True pairs across: 0-1, 0-2, 3-4. Links across: 0-1, 3-4 right, 2-3 wrong; 1-2 is within one source.
  expect(found?.precision).toBeCloseTo(2 / 3, 12)
  expect(found?.recall).toBeCloseTo(2 / 3, 12)
})

test('pairs with a record whose person is not known do not count', () => {
  const [found] = pairQuality(links, Int32Array.of(1, 1, -1, 2, 2, 3), [0.5])
  expect(found).toMatchObject({ precision: 1, recall: 1, f1: 1 })
})

test('who links nothing links nothing wrongly', () => {
  expect(pairQuality(linksOf([]), truth, [0.5])).toEqual([{ threshold: 0.5, precision: 1, recall: 0, f1: 0 }])
})

test('the curve agrees with looking at every pair', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const next = chance(seed)
    const rows = randomRows(30, 0.3, next)
    const person = Int32Array.from({ length: 30 }, () => Math.floor(next() * 8))
    const pairs = [...person.keys()].flatMap((x) =>
      [...person.keys()].slice(x + 1).map((y) => [x, y] as const),
    )
    const there = pairs.filter(([x, y]) => person[x] === person[y]).length
    const thresholds = [0.2, 0.9, 0.5]
    const found = pairQuality(linksOf(rows), person, thresholds)
    for (const [i, threshold] of thresholds.entries()) {
      const claimed = rows.filter(([, , w]) => 1 / (1 + 2 ** -w) >= threshold)
      const right = claimed.filter(([l, r]) => person[l] === person[r]).length
      expect(found[i]?.precision).toBeCloseTo(right / claimed.length, 12)
      expect(found[i]?.recall).toBeCloseTo(right / there, 12)
    }
  }
})
