import { expect, test } from 'vitest'
import { calibrate } from '../../../../src/steps/estimate/calibrate/calibrate.ts'
import type { Distance } from '../../../../src/steps/estimate/calibrate/distance.ts'
import { postStratify } from '../../../../src/steps/estimate/calibrate/post-stratify.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { near } from '../near.ts'
import { mu284 } from '../samples.ts'
import { twoStage } from '../small.ts'

const y = Float64Array.from(mu284.y1)
const ones = y.map(() => 1)
const size = Float64Array.from(mu284.units)
const auxiliary = [
  { name: 'number', x: ones, total: 360 },
  { name: 'size', x: size, total: 2700 },
]
const kinds: readonly Distance[] = [
  { kind: 'linear' },
  { kind: 'raking' },
  { kind: 'logit', low: 0.5, high: 2 },
  { kind: 'truncated', low: 0.8, high: 1.5 },
]

test.each(kinds)('$kind weights reach the totals, and a known total has no error', (distance) => {
  const sample = calibrate(twoStage(), auxiliary, distance)
  const found = estimate(sample, total(ones, size)).each
  expect(found[0]?.value).toEqual(near(360, 1e-9))
  expect(found[1]?.value).toEqual(near(2700, 1e-9))
  for (const { se } of found) expect(se).toBeLessThan(1e-6)
})

test('linear weights are those of the regression estimator', () => {
  const { weights } = twoStage()
  const sums = [0, 1, 2].map((k) => weights.reduce((s, w, i) => s + w * (size[i] ?? NaN) ** k, 0))
  const [n = NaN, s = NaN, ss = NaN] = sums
  const yy = [0, 1].map((k) =>
    weights.reduce((sum, w, i) => sum + w * (size[i] ?? NaN) ** k * (y[i] ?? NaN), 0),
  )
  const slope = (n * (yy[1] ?? NaN) - s * (yy[0] ?? NaN)) / (n * ss - s * s)
  const intercept = ((yy[0] ?? NaN) - slope * s) / n
  const found = estimate(calibrate(twoStage(), auxiliary), total(y)).each[0]
  expect(found?.value).toEqual(near((yy[0] ?? NaN) + intercept * (360 - n) + slope * (2700 - s), 1e-10))
})

test('what is a line of the auxiliary variables is known without error', () => {
  const line = size.map((x) => 3 + 2 * x)
  const found = estimate(calibrate(twoStage(), auxiliary, { kind: 'raking' }), total(line)).each[0]
  expect(found?.value).toEqual(near(3 * 360 + 2 * 2700, 1e-9))
  expect(found?.se).toBeLessThan(1e-6)
})

test('bounded weights keep their bounds, which linear ones break', () => {
  const far = auxiliary.map((a) => (a.name === 'size' ? { ...a, total: 2850 } : a))
  const change = (distance: Distance) =>
    calibrate(twoStage(), far, distance).weights.map((w, i) => w / (twoStage().weights[i] ?? NaN))
  const linear = change({ kind: 'linear' })
  const low = Math.min(...linear) + 0.05
  const high = Math.max(...linear) + 0.5
  for (const kind of ['logit', 'truncated'] as const) {
    const bounded = change({ kind, low, high })
    expect(Math.min(...bounded)).toBeGreaterThanOrEqual(low - 1e-12)
    expect(Math.max(...bounded)).toBeLessThanOrEqual(high + 1e-12)
  }
})

test('auxiliary variables that say the same change nothing', () => {
  const twice = calibrate(twoStage(), [
    ...auxiliary,
    { name: 'again', x: size.map((x) => 2 * x), total: 5400 },
  ])
  const once = calibrate(twoStage(), auxiliary)
  for (const [i, w] of twice.weights.entries()) expect(w).toEqual(near(once.weights[i], 1e-9))
  expect(estimate(twice, mean(y)).each[0]?.se).toEqual(near(estimate(once, mean(y)).each[0]?.se, 1e-9))
})

test('totals that contradict each other, or bounds that are too narrow, are refused', () => {
  const against = [...auxiliary, { name: 'again', x: size, total: 3000 }]
  expect(() => calibrate(twoStage(), against)).toThrow(
    /no-calibration: Calibration to number, size, again \(linear\)/,
  )
  expect(() => calibrate(twoStage(), auxiliary, { kind: 'logit', low: 0.999, high: 1.001 })).toThrow(
    /\(logit\)/,
  )
})

test('calibration to counts of groups is post-stratification', () => {
  const codes = mu284.units.map((n) => (n > 6 ? 'large' : 'small'))
  const population = { large: 240, small: 120 }
  const post = postStratify(twoStage(), { name: 'size', codes, population })
  const greg = calibrate(
    twoStage(),
    Object.entries(population).map(([code, count]) => ({
      name: code,
      x: Float64Array.from(codes, (c) => (c === code ? 1 : 0)),
      total: count,
    })),
  )
  for (const [i, w] of greg.weights.entries()) expect(w).toEqual(near(post.weights[i], 1e-10))
  expect(estimate(greg, mean(y)).each[0]?.se).toEqual(near(estimate(post, mean(y)).each[0]?.se, 1e-10))
})
