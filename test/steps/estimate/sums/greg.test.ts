import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataset, id, sql } from '../../../../src/sql/index.ts'
import { calibrate } from '../../../../src/steps/estimate/calibrate/calibrate.ts'
import { gregSums, gregTotals, gregWeighted, readGreg } from '../../../../src/steps/estimate/sums/greg.ts'
import type { KnownTotal } from '../../../../src/steps/estimate/sums/greg.ts'
import { ratioOfTotals } from '../../../../src/steps/estimate/sums/ratio-of-totals.ts'
import type { Variable } from '../../../../src/steps/estimate/sums/weighed.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import type { Estimates } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import type { Columns } from '../given.ts'
import { near } from '../near.ts'
import { columnsOf, folder, numbers } from '../reference/columns.ts'
import { mu284 } from '../samples.ts'
import { mu284Columns, mu284Design, twoStage } from '../small.ts'
import { summedOf } from './summed.ts'

/** Regression estimates of the variables, from sums of the engine alone. */
async function regressed(
  columns: Columns,
  written: object,
  variables: readonly Variable[],
  known: readonly KnownTotal[],
): Promise<Estimates> {
  const design = SurveyDesign.parse(written)
  const records = dataset('records', Object.keys(columns))
  const file = given('records', columns)
  const [row = {}] = await ask(gregSums({ records, design, variables }, known), [file])
  const greg = readGreg(row, variables, known)
  const weighted = {
    records: gregWeighted({ records, design }, known, greg, 'calibrated'),
    design: { ...design, weight: 'calibrated' },
    variables: [...variables, ...known],
    by: [],
  }
  const [found] = await summedOf(weighted, file)
  if (found === undefined) throw new Error('no totals')
  return gregTotals(found.totals, greg)
}

const y1 = Float64Array.from(mu284.y1)
const variables = [
  { name: 'y1', value: id('y1') },
  { name: 'number', value: sql`1` },
]
const known = [
  { name: 'number', value: sql`1`, total: 360 },
  { name: 'size', value: id('units'), total: 2700 },
]

test('totals and means are those of weights that were calibrated in memory', async () => {
  const found = await regressed(mu284Columns, mu284Design, variables, known)
  const inMemory = calibrate(twoStage(), [
    { name: 'number', x: y1.map(() => 1), total: 360 },
    { name: 'size', x: Float64Array.from(mu284.units), total: 2700 },
  ])
  const [sum, number] = found.each
  expect(sum?.value).toEqual(near(estimate(inMemory, total(y1)).each[0]?.value, 1e-9))
  expect(sum?.se).toEqual(near(estimate(inMemory, total(y1)).each[0]?.se, 1e-9))
  expect(number?.value).toEqual(near(360, 1e-9))
  expect(number?.se).toBeLessThan(1e-4)
  expect(ratioOfTotals(found, 0, 1).each[0]?.se).toEqual(near(estimate(inMemory, mean(y1)).each[0]?.se, 1e-8))
})

test('totals that contradict each other, or records without an auxiliary variable, are refused', async () => {
  const against = [...known, { name: 'again', value: id('units'), total: 3000 }]
  await expect(regressed(mu284Columns, mu284Design, variables, against)).rejects.toThrow(
    /no-calibration: Calibration to number, size, again/,
  )
  const lacking = { ...mu284Columns, units: mu284Columns.units.map((n, i) => (i === 3 ? null : n)) }
  await expect(regressed(lacking, { weight: 'weight' }, variables, known)).rejects.toThrow(
    /1 records lack a variable/,
  )
})

describe.skipIf(!existsSync(join(folder, 'apiclus1.csv')))(
  'the api data (skipped where they are not at hand)',
  () => {
    test('types and the score of the year before: the figures of R’s survey', async () => {
      const texts = columnsOf('apiclus1.csv')
      const columns = {
        stype: texts['stype'] ?? [],
        ...Object.fromEntries(
          ['pw', 'dnum', 'fpc', 'api00', 'api99', 'enroll'].map((c) => [c, [...numbers(texts[c])]]),
        ),
      }
      const found = await regressed(
        columns,
        { weight: 'pw', stages: [{ cluster: 'dnum', population: 'fpc' }] },
        ['api00', 'enroll']
          .map((name) => ({ name, value: id(name) }))
          .concat([{ name: 'number', value: sql`1` }]),
        [
          { name: 'number', value: sql`1`, total: 6194 },
          { name: 'H', value: sql`case when stype = 'H' then 1 else 0 end`, total: 755 },
          { name: 'M', value: sql`case when stype = 'M' then 1 else 0 end`, total: 1018 },
          { name: 'api99', value: id('api99'), total: 3_914_069 },
        ],
      )
      expect(ratioOfTotals(found, 0, 2).each[0]).toMatchObject({
        value: near(665.30907116578),
        se: near(3.441753116405),
      })
      expect(found.each[1]).toMatchObject({ value: near(3638487.20413188), se: near(385524.427352479) })
    })
  },
)
