import { expect, test } from 'vitest'
import { lincolnPetersen } from '../../../../src/steps/estimate/coverage/dual-system.ts'
import {
  corrected,
  fromPrecision,
  linkedPopulation,
} from '../../../../src/steps/estimate/coverage/linkage-error.ts'
import { randomStream } from '../../../../src/synth/random.ts'
import { near } from '../near.ts'

/** 500 persons: 200 in one list, 150 in the other, 60 in both, of whom 54 are linked; 7 of the other 140 are linked wrongly. */
const lists = { first: 200, second: 150, links: 54 + 7 }
const error = { sensitivity: 0.9, falseLinks: 0.05 }

test('the links that are expected are led back to the persons in both lists', () => {
  expect(corrected(lists, error).both).toEqual(near(60, 1e-12))
  expect(linkedPopulation(lists, error).estimate).toEqual(near(500, 1e-12))
})

test('links that are missed alone: m is the links over the sensitivity', () => {
  expect(corrected({ ...lists, links: 54 }, { sensitivity: 0.9, falseLinks: 0 }).both).toEqual(
    near(54 / 0.9, 1e-12),
  )
})

test('sensitivity and precision say the same', () => {
  const found = fromPrecision(lists, 0.9, 54 / 61)
  expect(found.falseLinks).toEqual(near(0.05, 1e-12))
  expect(fromPrecision(lists, 0.9, 1).falseLinks).toBe(0)
})

test('without errors it is Lincoln and Petersen’s estimate, and its variance', () => {
  const { estimate, variance } = linkedPopulation(
    { first: 200, second: 150, links: 60 },
    { sensitivity: 1, falseLinks: 0 },
  )
  const plain = lincolnPetersen({ first: 200, second: 150, both: 60 })
  expect(estimate).toBe(plain.estimate)
  expect(variance).toEqual(near(plain.variance, 1e-12))
})

test('the variance is what a thousand populations, lists and linkages differ by', () => {
  const lot = randomStream(20_150_415, 'lists')
  lot.start(0)
  const [population, p1, p2] = [2000, 0.5, 0.4]
  const estimates = Array.from({ length: 1000 }, () => {
    const counts = { first: 0, second: 0, links: 0 }
    for (let person = 0; person < population; person += 1) {
      const [one, two] = [lot.chance(p1), lot.chance(p2)]
      if (one) counts.first += 1
      if (two) counts.second += 1
      if (one && lot.chance(two ? error.sensitivity : error.falseLinks)) counts.links += 1
    }
    return linkedPopulation(counts, error)
  })
  const middle = estimates.reduce((sum, e) => sum + e.estimate, 0) / estimates.length
  const spread = estimates.reduce((sum, e) => sum + (e.estimate - middle) ** 2, 0) / (estimates.length - 1)
  const said = estimates.reduce((sum, e) => sum + e.variance, 0) / estimates.length
  expect(Math.abs(middle - population)).toBeLessThan(15)
  expect(spread / said).toBeGreaterThan(0.85)
  expect(spread / said).toBeLessThan(1.15)
})

test('rates that were estimated make it less certain', () => {
  const known = linkedPopulation(lists, error)
  const guessed = linkedPopulation(lists, { ...error, sensitivityError: 0.02, falseLinksError: 0.01 })
  // dN/dα = N/(α − β), dN/dβ = N (n₁ − m)/m/(α − β).
  const more = ((500 * 0.02) / 0.85) ** 2 + ((500 * (140 / 60) * 0.01) / 0.85) ** 2
  expect(guessed.variance - known.variance).toEqual(near(more, 1e-9))
})

test.each([
  [{ sensitivity: 0.9, falseLinks: 0.9 }, /as frequent as true ones/],
  [{ sensitivity: 0, falseLinks: 0 }, /sensitivity is not above nought/],
  [{ sensitivity: 0.9, falseLinks: 0.4 }, /nobody/],
  [{ sensitivity: 0.3, falseLinks: 0 }, /more persons than one list/],
])('rates that the links contradict are refused: %j', (rates, says) => {
  expect(() => corrected(lists, rates)).toThrow(says)
})
