/** Figures of R's survey 4.1.1, svyciprop: schools in clusters, 183 records, 14 degrees of freedom. */
import { expect, test } from 'vitest'
import {
  proportionInterval,
  proportionIntervals,
} from '../../../../src/steps/estimate/survey/proportion-interval.ts'
import { near } from '../near.ts'

const share = { value: 0.7868852459016, se: 0.04633655364991, cv: 0.0588860364, df: 14 }

test.each([
  ['logit', 0.6712011344222, 0.8697647876365, 1e-9],
  ['asin', 0.6800689891038, 0.8768876834323, 1e-9],
  ['beta', 0.6687850808431, 0.8780530636733, 1e-9],
  ['mean', 0.6875032224693, 0.886267269334, 1e-9],
  // R reads these off a spline.
  ['likelihood', 0.67726136364, 0.8742896645213, 1e-5],
] as const)('%s', (kind, low, high, closeness) => {
  const found = proportionInterval(share, 183, kind)
  expect(found.low).toEqual(near(low, closeness))
  expect(found.high).toEqual(near(high, closeness))
})

test.each(proportionIntervals)('%s: a proportion without error is its own interval', (kind) => {
  expect(proportionInterval({ ...share, se: 0 }, 183, kind)).toEqual({ low: share.value, high: share.value })
})

test('all but the plain one stay between 0 and 1', () => {
  const rare = { value: 0.01, se: 0.009, cv: 0.9, df: 10 }
  for (const kind of proportionIntervals) {
    const { low, high } = proportionInterval(rare, 200, kind)
    expect(low > 0 || kind === 'mean').toBe(true)
    expect(high).toBeLessThan(0.15)
    expect(high).toBeGreaterThan(0.01)
  }
})
