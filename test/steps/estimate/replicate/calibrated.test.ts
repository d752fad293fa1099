import { expect, test } from 'vitest'
import { postStratify } from '../../../../src/steps/estimate/calibrate/post-stratify.ts'
import { calibrated } from '../../../../src/steps/estimate/replicate/calibrated.ts'
import { jkn } from '../../../../src/steps/estimate/replicate/jackknife.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'

/** Two strata of forty records each, in two groups that differ by much. */
const records = Array.from({ length: 80 }, (_, i) => ({
  stratum: i % 2,
  group: (i * 7) % 5 < 2 ? 'a' : 'b',
  y: ((i * 37) % 17) + (i % 2) + ((i * 7) % 5 < 2 ? 20 : 0),
}))
const sample = sampleOf(
  { weight: 'w', stages: [{ strata: ['s'] }] },
  { w: records.map(() => 12), s: records.map((r) => r.stratum) },
)
const y = Float64Array.from(records, (r) => r.y)
const margin = { name: 'group', codes: records.map((r) => r.group), population: { a: 400, b: 600 } }
const replicated = calibrated(jkn(sample), (one) => postStratify(one, margin))

test('what the calibration knows has no error in any replicate', () => {
  const a = Float64Array.from(records, (r) => (r.group === 'a' ? 1 : 0))
  const [count] = estimate(replicated, total(a)).each
  expect(count?.value).toEqual(near(400, 1e-12))
  expect(count?.se).toBeLessThan(1e-9)
})

test('for the rest it is about the error of residuals, and less than without calibration', () => {
  const [byReplicates] = estimate(replicated, total(y)).each
  const [linearised] = estimate(postStratify(sample, margin), total(y)).each
  const [before] = estimate(jkn(sample), total(y)).each
  expect(byReplicates?.value).toEqual(near(linearised?.value, 1e-12))
  expect(byReplicates?.se).toEqual(near(linearised?.se, 0.05))
  expect(byReplicates?.cv).toBeLessThan(before?.cv ?? 0)
})
