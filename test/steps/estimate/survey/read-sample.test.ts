import { expect, test } from 'vitest'
import { degreesOfFreedom } from '../../../../src/steps/estimate/survey/sample.ts'
import { mu284Columns, mu284Design, sampleOf, twoStage } from '../small.ts'

test('units of different parents are different units, though they have one number', () => {
  const { stages } = twoStage()
  expect(stages[0]?.sampled).toEqual(Float64Array.of(5))
  expect(stages[1]?.stratum).toHaveLength(15)
  expect(stages[1]?.sampled).toEqual(new Float64Array(5).fill(3))
  expect(stages[1]?.population).toEqual(Float64Array.of(5, 8, 5, 9, 7))
})

test('clusters of one number in two strata are two clusters', () => {
  const sample = sampleOf(
    { weight: 'w', stages: [{ cluster: 'psu', strata: ['region', 'urban'] }] },
    { w: [1, 1, 1, 1], psu: [1, 2, 1, 2], region: ['n', 'n', 'n', 'n'], urban: [0, 0, 1, 1] },
  )
  expect(sample.stages[0]?.sampled).toEqual(Float64Array.of(2, 2))
  expect(degreesOfFreedom(sample)).toBe(2)
})

test('a fraction is as good as a population', () => {
  const by = (stage: object) =>
    sampleOf({ weight: 'w', stages: [stage] }, { w: [5, 5], n: [10, 10], f: [0.2, 0.2] }).stages[0]
      ?.population
  expect(by({ fraction: 'f' })).toEqual(by({ population: 'n' }))
})

test('records without weight do not count for the degrees of freedom', () => {
  expect(degreesOfFreedom(sampleOf({ weight: 'w' }, { w: [1, 0, 1, 1] }))).toBe(2)
})

test.each([
  ['estimate.missing-weight', { weight: 'w' }, { w: [1, '', Number.NaN, -1] }, /3 records/],
  ['estimate.unknown-column', { weight: 'weight' }, { w: [1] }, /“weight”.*they have w/],
  [
    'estimate.invalid-design',
    { weight: 'w', stages: [{ population: 'n' }] },
    { w: [1, 1], n: [5, 6] },
    /more than one number/,
  ],
  [
    'estimate.invalid-design',
    { weight: 'w', stages: [{ population: 'n' }] },
    { w: [1, 1], n: [1, 1] },
    /fewer units/,
  ],
])('%s is said of a wrong file', (code, design, columns, says) => {
  const read = (): unknown => sampleOf(design, columns)
  expect(read).toThrow(expect.objectContaining({ code }))
  expect(read).toThrow(says)
})

test('a stage that the file does not have is named', () => {
  const { unit: _, ...without } = mu284Columns
  expect(() => sampleOf(mu284Design, without)).toThrow(
    expect.objectContaining({ code: 'estimate.unknown-column' }),
  )
})
