import { expect, test } from 'vitest'
import { dataset, id, sql } from '../../../../src/sql/index.ts'
import { ratioOfTotals } from '../../../../src/steps/estimate/sums/ratio-of-totals.ts'
import { readDistribution, weightedDistribution } from '../../../../src/steps/estimate/sums/distribution.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import type { Estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { quantile, quantileOf, woodruff } from '../../../../src/steps/estimate/survey/quantile.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'
import { summed } from './summed.ts'

const n = 120
const columns = {
  w: Array.from({ length: n }, (_, i) => 1 + (i % 4)),
  psu: Array.from({ length: n }, (_, i) => Math.floor(i / 10)),
  y: Array.from({ length: n }, (_, i) => (i === 7 ? null : Math.floor(i / 10) + ((i * 53) % 31))),
}
const design = { weight: 'w', stages: [{ cluster: 'psu' }] }

test('a median and its interval, from sums of the engine, are those of the records', async () => {
  const distribution = readDistribution(
    await ask(
      weightedDistribution({ records: dataset('records', []), design: SurveyDesign.parse(design), by: [] }, { name: 'y', value: id('y') }),
      [given('records', columns)],
      ['value'],
    ),
  )
  expect(distribution.values.length).toBeLessThan(n / 2)
  const median = quantileOf(distribution)(0.5)
  const [shares] = await summed(columns, design, [
    { name: 'below', value: sql`case when y <= ${median} then 1 when y is not null then 0 end` },
    { name: 'answered', value: sql`case when y is not null then 1 end` },
  ])
  if (shares === undefined) throw new Error('no totals')
  const below = ratioOfTotals(shares.totals, 0, 1).each[0] as Estimate
  const inMemory = quantile(
    sampleOf(design, { w: columns.w, psu: columns.psu }),
    Float64Array.from(columns.y, (y) => y ?? Number.NaN),
    0.5,
  )
  expect(woodruff(distribution, median, below)).toEqual({ ...inMemory, se: near(inMemory.se, 1e-9) })
  expect(inMemory.low).toBeLessThan(inMemory.high)
})
