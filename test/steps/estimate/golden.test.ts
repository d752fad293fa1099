import { expect, test } from 'vitest'
import { dataset, id, print, sql } from '../../../src/sql/index.ts'
import { stockAccount } from '../../../src/steps/estimate/account/stock-account.ts'
import { coverageByCell } from '../../../src/steps/estimate/coverage/coverage-by-cell.ts'
import { drawn } from '../../../src/steps/estimate/sums/drawn.ts'
import { stratumMoments } from '../../../src/steps/estimate/sums/stratum-moments.ts'
import { SurveyDesign } from '../../../src/steps/estimate/survey/design.ts'
import { ask } from '../ask.ts'
import { given } from './given.ts'

const people = given('survey', {
  region: ['n', 'n', 'n', 's', 's'],
  village: [1, 1, 2, 1, 2],
  household: [1, 2, 1, 1, 1],
  villages: [9, 9, 9, 7, 7],
  weight: [3.5, 3.5, 2, 4, 4],
  sex: ['F', 'M', 'F', 'F', 'M'],
  born_abroad: [1, 0, null, 0, 1],
})
const sums = {
  records: dataset('survey', []),
  design: SurveyDesign.parse({
    weight: 'weight',
    stages: [{ cluster: 'village', strata: ['region'], population: 'villages' }, { cluster: 'household' }],
  }),
  variables: [
    { name: 'born abroad', value: id('born_abroad') },
    { name: 'answered', value: sql`case when born_abroad is not null then 1 end` },
  ],
  by: ['sex'],
}
const counts = given('counts', { region: ['n'], first: [20], second: [15], links: [6] })
const flows = given('flows', {
  year: ['2024'],
  stock_start: [10],
  immigration: [3],
  emigration: [1],
  deaths: [1],
  stock_end: [12],
})

test.each([
  ['strata-of-stage-2', drawn(sums, 2), people],
  ['moments-of-stage-1', stratumMoments(sums, 1), people],
  ['moments-of-stage-2', stratumMoments(sums, 2), people],
  [
    'coverage-by-cell',
    coverageByCell(dataset('counts', []), ['region'], { sensitivity: 0.95, falseLinks: 0.01 }),
    counts,
  ],
  ['stock-account', stockAccount(dataset('flows', []), ['year'], 'foreign_born'), flows],
])('the SQL of “%s” is as it was written down, and the engine gives rows', async (name, relation, file) => {
  await expect(print(relation, 'duckdb')).toMatchFileSnapshot(`golden/${name}.sql`)
  expect((await ask(relation, [file])).length).toBeGreaterThan(0)
})
