/** Figures of R's survey 4.1.1 for the scd example. */
import { expect, test } from 'vitest'
import { brr } from '../../../../src/steps/estimate/replicate/balanced.ts'
import { jk1, jkn } from '../../../../src/steps/estimate/replicate/jackknife.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { ratio } from '../../../../src/steps/estimate/survey/ratio.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import type { ReplicateSample } from '../../../../src/steps/estimate/replicate/replicate-covariance.ts'
import { near } from '../near.ts'
import { pairs, sampleOf, scdValues, twoStage } from '../small.ts'

const { alive, arrests } = scdValues
const ratioError = (sample: ReplicateSample): number | undefined =>
  estimate(sample, ratio(alive, arrests)).each[0]?.se

test('halves, Fay’s halves and the jackknife give a ratio their error', () => {
  expect(ratioError(brr(pairs()))).toEqual(near(0.009418400669918, 1e-11))
  expect(ratioError(brr(pairs(), 0.3))).toEqual(near(0.00952519, 1e-6))
  expect(ratioError(jkn(pairs()))).toEqual(near(0.009846457203997, 1e-11))
})

test('halves keep each PSU in half of the replicates, and each pair of strata in all ways alike', () => {
  const { replicates } = brr(pairs())
  const rows = Array.from({ length: replicates.count }, (_, r) => [...replicates.of(r)])
  expect(rows).toHaveLength(4)
  for (let i = 0; i < 6; i += 1) expect(rows.reduce((sum, row) => sum + (row[i] ?? NaN), 0)).toBe(4)
  expect(new Set(rows.map((row) => `${row[0]} ${row[2]}`)).size).toBe(4)
})

test('all of them give a total the error of Taylor linearisation', () => {
  const wanted = estimate(pairs(), total(arrests, alive)).covariance
  for (const sample of [brr(pairs()), brr(pairs(), 0.5), jkn(pairs())]) {
    const found = estimate(sample, total(arrests, alive))
    for (const [i, row] of wanted.entries())
      for (const [j, value] of row.entries()) expect(found.covariance[i]?.[j]).toEqual(near(value, 1e-10))
    expect(found.each[0]?.df).toBe(3)
  }
})

test('JK1 takes the share of the population that was drawn off', () => {
  const w = [10, 10, 10, 10]
  const y = Float64Array.of(1, 5, 2, 8)
  const sample = sampleOf({ weight: 'w', stages: [{ population: 'n' }] }, { w, n: w.map(() => 40) })
  expect(estimate(jk1(sample), total(y)).each[0]?.se).toEqual(
    near(estimate(sample, total(y)).each[0]?.se, 1e-12),
  )
  expect(jk1(sample).scale).toEqual(near(0.75 * 0.9, 1e-12))
})

test('squares about the estimate are never less than about the mean of the replicates', () => {
  const sample = jkn(pairs())
  const about = (mse: boolean): number =>
    estimate({ ...sample, mse }, ratio(alive, arrests)).each[0]?.se ?? NaN
  expect(about(true)).toBeGreaterThan(about(false))
})

test('what a kind cannot do is refused', () => {
  expect(() => jk1(pairs())).toThrow(/invalid-design.*3 strata/)
  expect(() => brr(twoStage())).toThrow(/not two units/)
  const alone = sampleOf({ weight: 'w', stages: [{ strata: ['s'] }] }, { w: [1, 1, 1], s: [1, 1, 2] })
  expect(() => jkn(alone)).toThrow(/lonely-stratum/)
  expect(estimate(jkn({ ...alone, lonely: 'remove' }), mean(Float64Array.of(1, 3, 5))).each[0]?.df).toBe(1)
})
