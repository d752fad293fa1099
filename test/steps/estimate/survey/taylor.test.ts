/** Figures of R's survey 4.1.1. */
import { expect, test } from 'vitest'
import { momentsOf } from '../../../../src/steps/estimate/survey/moments.ts'
import { taylorCovariance } from '../../../../src/steps/estimate/survey/taylor.ts'
import type { Lonely } from '../../../../src/steps/estimate/survey/design.ts'
import { near } from '../near.ts'
import { mu284 } from '../samples.ts'
import { sampleOf, twoStage } from '../small.ts'

const se = (covariance: ReturnType<typeof taylorCovariance>): number =>
  Math.sqrt(covariance[0]?.[0] ?? Number.NaN)

/** Three strata of 3, 1 and 2 units. */
function toy(lonely: Lonely, more: object = {}, population = {}) {
  const sample = sampleOf(
    { weight: 'w', stages: [{ cluster: 'psu', strata: ['st'], ...more }], lonely },
    { st: [1, 1, 1, 2, 3, 3], psu: [1, 2, 3, 4, 5, 6], w: [2, 2, 2, 5, 3, 3], ...population },
  )
  return taylorCovariance(momentsOf(sample, [Float64Array.of(3, 5, 4, 9, 7, 2)]), lonely)
}

test.each([
  ['remove', 15.394804318341],
  ['certainty', 15.394804318341],
  ['adjust', 47.560487802376],
  ['average', 18.854707634965],
] as const)('a stratum with one unit: %s', (lonely, wanted) => {
  expect(se(toy(lonely))).toEqual(near(wanted, 1e-12))
})

test('a stratum with one unit fails where the design does not say what to do', () => {
  expect(() => toy('fail')).toThrow(/estimate.lonely-stratum: 1 of 3 strata/)
})

test('a stratum whose only unit was drawn is not lonely: nothing of it is unseen', () => {
  const populations = { n: [9, 9, 9, 1, 9, 9] }
  expect(se(toy('fail', { population: 'n' }, populations)) ** 2).toEqual(
    near((1 - 3 / 9) * 3 * 4 + (1 - 2 / 9) * 2 * 112.5, 1e-12),
  )
})

test('average has nothing to go by where every stratum has one unit', () => {
  const alone = [{ group: '0', sampled: 1, population: Infinity, above: 1, sums: [1], comoments: [[0]] }]
  expect(() => taylorCovariance(alone, 'average')).toThrow(/1 of 1 strata/)
})

test('two stages: what clusters differ by, and what units within them do', () => {
  const moments = momentsOf(twoStage(), [Float64Array.from(mu284.y1)])
  expect(moments).toHaveLength(1 + 5)
  expect(se(taylorCovariance(moments, 'fail'))).toEqual(near(2274.254701, 1e-9))
})

test('a stage after one that was drawn with replacement adds nothing', () => {
  const { stages, ...sample } = twoStage()
  const [first, second] = stages
  if (first === undefined || second === undefined) throw new Error('two stages')
  const endless = { ...first, population: Float64Array.of(Infinity) }
  expect(momentsOf({ ...sample, stages: [endless, second] }, [Float64Array.from(mu284.y1)])).toHaveLength(1)
})
