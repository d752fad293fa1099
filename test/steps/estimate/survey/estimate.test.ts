/** Figures of R's survey 4.1.1, and of Stata's manual for the finite population. */
import { expect, test } from 'vitest'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { tInterval } from '../../../../src/steps/estimate/survey/interval.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { ratio } from '../../../../src/steps/estimate/survey/ratio.ts'
import { indicator, within } from '../../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { near } from '../near.ts'
import { fpc, mu284 } from '../samples.ts'
import { pairs, sampleOf, scdValues, twoStage } from '../small.ts'

test('total and mean of a sample in two stages', () => {
  const y = Float64Array.from(mu284.y1)
  const [sum] = estimate(twoStage(), total(y)).each
  expect(sum?.value).toEqual(near(15080, 1e-12))
  expect(sum?.se).toEqual(near(2274.254701, 1e-9))
  const [middle] = estimate(twoStage(), mean(y)).each
  expect(middle?.value).toEqual(near(44.352941, 1e-8))
  expect(middle?.se).toEqual(near(2.273653, 1e-6))
  expect(middle?.df).toBe(4)
  expect(middle?.cv).toEqual(near(2.273653 / 44.352941))
})

test.each([
  [undefined, 0.7412683267688, 20.014244822758],
  ['population', 0.6160407198097, 16.633099434861],
])('strata, with population %s', (population, ofMean, ofTotal) => {
  const sample = sampleOf(
    { weight: 'weight', stages: [{ cluster: 'psu', strata: ['stratum'], population }] },
    fpc,
  )
  const x = Float64Array.from(fpc.x)
  expect(estimate(sample, mean(x)).each[0]?.value).toEqual(near(5.448148118125))
  expect(estimate(sample, mean(x)).each[0]?.se).toEqual(near(ofMean))
  expect(estimate(sample, total(x)).each[0]?.se).toEqual(near(ofTotal))
})

test('a ratio of totals', () => {
  const [r] = estimate(pairs(), ratio(scdValues.alive, scdValues.arrests)).each
  expect(r?.value).toEqual(near(0.1535063500828, 1e-11))
  expect(r?.se).toEqual(near(0.009807303599975, 1e-11))
})

test('a mean is the ratio to a count, and a total over a domain is that of zeros outside', () => {
  const y = Float64Array.from(mu284.y1)
  const domain = (i: number): boolean => (mu284.units[i] ?? 0) > 5
  const inside = within(y, domain)
  const ones = inside.map((value) => value / value)
  const [a, b] = [estimate(twoStage(), mean(inside)), estimate(twoStage(), ratio(inside, ones))]
  expect(a.each[0]?.se).toEqual(near(b.each[0]?.se, 1e-12))
  const zeros = y.map((value, i) => (domain(i) ? value : 0))
  expect(estimate(twoStage(), total(inside))).toEqual(estimate(twoStage(), total(zeros)))
})

test('leaving the records of other domains out would give another error', () => {
  const y = Float64Array.from(mu284.y1)
  const keep = [...y.keys()].filter((i) => (mu284.units[i] ?? 0) > 5)
  const only = sampleOf(
    { weight: 'w', stages: [{ cluster: 'c' }] },
    { w: keep.map(() => 1), c: keep.map((i) => mu284.cluster[i] ?? 0) },
  )
  const whole = sampleOf({ weight: 'w', stages: [{ cluster: 'c' }] }, { w: y.map(() => 1), c: mu284.cluster })
  const inside = within(y, (i) => (mu284.units[i] ?? 0) > 5)
  const [a] = estimate(only, total(Float64Array.from(keep, (i) => y[i] ?? 0))).each
  const [b] = estimate(whole, total(inside)).each
  expect(a?.value).toBe(b?.value)
  expect(b?.se).toBeGreaterThan((a?.se ?? 0) * 2)
})

test('a proportion is the mean of an indicator; a code that is absent is outside', () => {
  const codes = ['E', 'H', '', 'E']
  const sample = sampleOf({ weight: 'w' }, { w: [2, 1, 5, 1] })
  expect(estimate(sample, mean(indicator(codes, 'E'))).each[0]?.value).toBe(0.75)
})

test('an estimate of nought has a coefficient of nought where it is certain, and none that ends where it is not', () => {
  const sample = sampleOf({ weight: 'w' }, { w: [1, 1, 1] })
  expect(estimate(sample, total(Float64Array.of(0, 0, 0))).each[0]?.cv).toBe(0)
  expect(estimate(sample, total(Float64Array.of(-1, 0, 1))).each[0]?.cv).toBe(Infinity)
})

test('an interval is as wide as t makes it, and there is none without a degree of freedom', () => {
  const one = { value: 10, se: 2, cv: 0.2, df: 4 }
  const { low, high } = tInterval(one)
  expect(low).toEqual(near(10 - 2 * 2.7764451051977987, 1e-9))
  expect(high).toEqual(near(10 + 2 * 2.7764451051977987, 1e-9))
  expect(tInterval(one, 0.9, Infinity).low).toEqual(near(10 - 2 * 1.6448536269514722, 1e-9))
  expect(tInterval({ ...one, df: 0 }).low).toBeNaN()
})
