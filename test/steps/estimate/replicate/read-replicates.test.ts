import { expect, test } from 'vitest'
import { readReplicates } from '../../../../src/steps/estimate/replicate/read-replicates.ts'
import { brr } from '../../../../src/steps/estimate/replicate/balanced.ts'
import { jkn } from '../../../../src/steps/estimate/replicate/jackknife.ts'
import type { ReplicateSample } from '../../../../src/steps/estimate/replicate/replicate-covariance.ts'
import { DesignReplicates, SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { ratio } from '../../../../src/steps/estimate/survey/ratio.ts'
import { scd } from '../samples.ts'
import { pairs, scdValues } from '../small.ts'

/** A sample as the file that a provider would send of it, read again. */
function sent(sample: ReplicateSample, replicates: object, factors = false): ReplicateSample {
  const names = Array.from({ length: sample.replicates.count }, (_, r) => `r${r}`)
  const columns = Object.fromEntries(
    names.map((name, r) => [
      name,
      sample.replicates.of(r).map((w, i) => (factors ? w / (sample.weights[i] ?? 1) : w)),
    ]),
  )
  const design = {
    ...SurveyDesign.parse({ weight: 'w' }),
    replicates: DesignReplicates.parse({ columns: names, combined: !factors, ...replicates }),
  }
  return readReplicates(design, { w: scd.w.map((w) => 2 * w), ...columns })
}

const error = (sample: ReplicateSample) => estimate(sample, ratio(scdValues.alive, scdValues.arrests))

test('replicate weights that come with the file give what those made here do', () => {
  const [halves, fay, jack] = [brr(pairs()), brr(pairs(), 0.3), jkn(pairs())]
  expect(error(sent(halves, { kind: 'BRR' }))).toEqual(error(halves))
  expect(error(sent(fay, { kind: 'Fay', rho: 0.3 }))).toEqual(error(fay))
  expect(error(sent(jack, { kind: 'JKn', rscales: [...jack.rscales] }))).toEqual(error(jack))
})

test('degrees of freedom are the rank of the weights less one', () => {
  expect(sent(brr(pairs()), { kind: 'BRR' }).df).toBe(3)
  expect(sent(jkn(pairs()), { kind: 'JKn', rscales: [1, 1, 1, 1, 1, 1] }).df).toBe(3)
})

test('factors are multiplied by the weight', () => {
  const factors = sent(brr(pairs()), { kind: 'BRR' }, true)
  expect([...factors.replicates.of(0)]).toEqual([...brr(pairs()).replicates.of(0)].map((w) => 2 * w))
})

test.each([
  [{ kind: 'bootstrap' }, 1 / 4],
  [{ kind: 'JK1' }, 3 / 4],
  [{ kind: 'other', scale: 0.01 }, 0.01],
])('the scale of %j', (replicates, scale) => {
  expect(sent(brr(pairs()), replicates).scale).toBe(scale)
})

test('a replicate that lacks a weight is refused', () => {
  const design = {
    ...SurveyDesign.parse({ weight: 'w' }),
    replicates: DesignReplicates.parse({ kind: 'BRR', columns: ['a', 'b'] }),
  }
  expect(() => readReplicates(design, { w: [1, 1], a: [2, 0], b: ['', 2] })).toThrow(
    /missing-weight: 1 records.*“b”/,
  )
})
