import { expect, test } from 'vitest'
import { designEffect } from '../../../../src/steps/estimate/survey/design-effect.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'

const y = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6)
const w = Array.from(y, () => 10)

test('a simple random sample is its own measure', () => {
  expect(
    designEffect(sampleOf({ weight: 'w', stages: [{ population: 'n' }] }, { w, n: w.map(() => 80) }), y),
  ).toEqual(near(1, 1e-12))
  expect(designEffect(sampleOf({ weight: 'w' }, { w }), y, true)).toEqual(near(1, 1e-12))
})

test('clusters of two that are alike throughout count for half of the records', () => {
  const pairs = Float64Array.from([3, 3, 1, 1, 4, 4, 9, 9])
  const effect = designEffect(
    sampleOf({ weight: 'w', stages: [{ cluster: 'c' }] }, { w, c: [1, 1, 2, 2, 3, 3, 4, 4] }),
    pairs,
    true,
  )
  // Exactly 2 (n − 1) / (n − 2): the spread of eight records is taken from four.
  expect(effect).toEqual(near((2 * 7) / 6, 1e-12))
  expect(effect).toBeGreaterThan(2)
})
