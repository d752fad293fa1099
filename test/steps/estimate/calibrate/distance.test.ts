import { expect, test } from 'vitest'
import { Distance, distances } from '../../../../src/steps/estimate/calibrate/distance.ts'
import { near } from '../near.ts'

const kinds: readonly Distance[] = [
  { kind: 'linear' },
  { kind: 'raking' },
  { kind: 'logit', low: 0.4, high: 3 },
  { kind: 'truncated', low: 0.4, high: 3 },
]

test.each(kinds)('$kind: weights stay where there is nothing to correct, and the slope is that of the ratio', (kind) => {
  const { ratio, slope } = distances(kind)
  expect([ratio(0), slope(0)]).toEqual([near(1, 1e-12), near(1, 1e-12)])
  for (const u of [-0.5, -0.1, 0.2, 0.9])
    expect(slope(u)).toEqual(near((ratio(u + 1e-6) - ratio(u - 1e-6)) / 2e-6, 1e-6))
})

test('the logit ratio comes to its bounds, however far it is asked', () => {
  const { ratio, slope } = distances({ kind: 'logit', low: 0.4, high: 3 })
  expect([ratio(-1e6), ratio(1e6)]).toEqual([near(0.4, 1e-12), near(3, 1e-12)])
  expect(slope(1e6)).toBe(0)
})

test('bounds lie on both sides of 1', () => {
  expect(Distance.safeParse({ kind: 'logit', low: 1, high: 3 }).success).toBe(false)
  expect(Distance.safeParse({ kind: 'truncated', low: 0.5, high: 0.9 }).success).toBe(false)
})
