import { expect, test } from 'vitest'
import { maximumEntropy } from '../../../../src/steps/protect/ptable/maximum-entropy.ts'

test('without constraints all points are as likely', () => {
  expect(maximumEntropy(4, [])).toEqual([0.25, 0.25, 0.25, 0.25])
})

test('a die that shows 4.5 on average is the one of Jaynes (1962)', () => {
  const values = [1, 2, 3, 4, 5, 6]
  const found = maximumEntropy(6, [{ values, bound: 4.5, kind: 'equal' }])
  const jaynes = [0.05435, 0.07877, 0.11416, 0.16545, 0.23977, 0.34749]
  for (const [i, p] of jaynes.entries()) expect(found?.[i]).toBeCloseTo(p, 4)
})

test('an inequality that holds anyhow changes nothing, one that does not is met exactly', () => {
  const values = [0, 1, 2]
  expect(maximumEntropy(3, [{ values, bound: 0.5, kind: 'at least' }])).toEqual([1 / 3, 1 / 3, 1 / 3])
  const found = maximumEntropy(3, [{ values, bound: 1.4, kind: 'at least' }]) ?? []
  expect((found[1] ?? 0) + 2 * (found[2] ?? 0)).toBeCloseTo(1.4, 10)
})

test('what no distribution can meet has none', () => {
  expect(maximumEntropy(3, [{ values: [0, 1, 2], bound: 2.5, kind: 'at least' }])).toBeUndefined()
  expect(maximumEntropy(2, [{ values: [1, 1], bound: 0, kind: 'equal' }])).toBeUndefined()
})
