/** Estimates in the shape in which the reference file keeps them. */
import type { ReplicateSample } from '../../../../src/steps/estimate/replicate/replicate-covariance.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { tInterval } from '../../../../src/steps/estimate/survey/interval.ts'
import type { Sample } from '../../../../src/steps/estimate/survey/sample.ts'
import type { Statistic } from '../../../../src/steps/estimate/survey/statistic.ts'

/** Estimate, error and normal interval, as the reference keeps them. */
export function shown(sample: Sample | ReplicateSample, statistic: Statistic, names: readonly string[]) {
  const { each, covariance } = estimate(sample, statistic)
  const named = (value: (e: (typeof each)[number]) => number): Record<string, number> =>
    Object.fromEntries(
      names.map((name, i) => [name, value(each[i] ?? { value: NaN, se: NaN, cv: NaN, df: NaN })]),
    )
  const ends = (end: 'low' | 'high') => named((e) => tInterval(e, 0.95, Infinity)[end])
  const one = names.length === 1
  return {
    all: { est: named((e) => e.value), se: named((e) => e.se) },
    lists: {
      ci_lo: one ? Object.values(ends('low')) : ends('low'),
      ci_hi: one ? Object.values(ends('high')) : ends('high'),
    },
    covariance,
  }
}

export const entry = (
  sample: Sample | ReplicateSample,
  statistic: Statistic,
  ...names: readonly string[]
) => {
  const { all, lists } = shown(sample, statistic, names)
  return { ...all, ...lists }
}
