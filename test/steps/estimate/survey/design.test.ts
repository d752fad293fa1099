import { expect, test } from 'vitest'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'

const faults = (design: unknown): readonly string[] =>
  SurveyDesign.safeParse(design).error?.issues.map((issue) => issue.message) ?? []

test('a weight alone is a simple random sample of records', () => {
  expect(SurveyDesign.parse({ weight: 'w' })).toEqual({
    weight: 'w',
    stages: [{ strata: [] }],
    lonely: 'fail',
  })
})

test('a population is said as a number or as a fraction, not as both', () => {
  expect(faults({ weight: 'w', stages: [{ population: 'N', fraction: 'f' }] })).toHaveLength(1)
})

test('replicates say what their kind needs', () => {
  const columns = ['r1', 'r2']
  const replicates = (more: object) => faults({ weight: 'w', replicates: { columns, ...more } })
  expect(replicates({ kind: 'JKn' })).toEqual(['JKn needs rscales'])
  expect(replicates({ kind: 'JKn', rscales: [0.5] })).toEqual(['rscales needs one number a replicate'])
  expect(replicates({ kind: 'Fay' })).toEqual(['rho belongs to Fay, and Fay needs it'])
  expect(replicates({ kind: 'BRR', rho: 0.3 })).toEqual(['rho belongs to Fay, and Fay needs it'])
  expect(replicates({ kind: 'other' })).toEqual(['other needs scale'])
  expect(replicates({ kind: 'Fay', rho: 0.3 })).toEqual([])
})
