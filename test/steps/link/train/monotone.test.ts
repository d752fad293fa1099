import { expect, test } from 'vitest'
import { monotone } from '../../../../src/steps/link/train/monotone.ts'

test('levels that stand in their order are left alone', () => {
  const m = [0.8, 0.15, 0.05]
  expect(monotone(m, [0.01, 0.04, 0.95])).toEqual({ m, changed: [] })
})

test('two levels that stand the wrong way round get the weight that they have together', () => {
  const { m, changed } = monotone([0.8, 0.02, 0.13, 0.05], [0.01, 0.04, 0.05, 0.9])
  expect(changed).toEqual([1, 2])
  expect((m[1] ?? 0) / 0.04).toBeCloseTo((m[2] ?? 0) / 0.05)
  expect(m.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  expect((m[1] ?? 0) + (m[2] ?? 0)).toBeCloseTo(0.15)
})

test('a level that is better than all before it is pooled with all of them', () => {
  const u = [0.2, 0.2, 0.6]
  const { m, changed } = monotone([0.1, 0.2, 0.7], u)
  expect(changed).toEqual([0, 1, 2])
  for (const [i, x] of m.entries()) expect(x / (u[i] ?? 1)).toBeCloseTo(1)
})
