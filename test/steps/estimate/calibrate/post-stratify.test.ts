import { expect, test } from 'vitest'
import { postStratify } from '../../../../src/steps/estimate/calibrate/post-stratify.ts'
import { sampleOf } from '../small.ts'

const sex = ['F', 'F', 'M', 'M', 'F', 'M']
const sample = sampleOf({ weight: 'w' }, { w: [10, 20, 10, 10, 30, 20] })

test('post-stratified weights add up to each group, in the proportions that they had', () => {
  const { weights } = postStratify(sample, { name: 'sex', codes: sex, population: { F: 120, M: 60 } })
  expect([...weights]).toEqual([20, 40, 15, 15, 60, 30])
})

test('codes and populations that do not meet are refused', () => {
  const by = (population: Record<string, number>) => () =>
    postStratify(sample, { name: 'sex', codes: sex, population })
  expect(by({ F: 100 })).toThrow(/invalid-margin.*“sex”: 3 records have a code/)
  expect(by({ F: 100, M: 50, X: 1 })).toThrow(/1 of its codes/)
})
