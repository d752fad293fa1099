/** The relations of estimation with a few rows each, for those that print them and those that run them. */
import { dataset, id, relation, sql } from '../../../src/sql/index.ts'
import type { Relation } from '../../../src/sql/index.ts'
import { convertDuration } from '../../../src/steps/estimate/account/duration.ts'
import { accountInput, stockAccount } from '../../../src/steps/estimate/account/stock-account.ts'
import { coverageByCell, coverageOver } from '../../../src/steps/estimate/coverage/coverage-by-cell.ts'
import { drawTogether } from '../../../src/steps/estimate/coverage/review.ts'
import { withReliability } from '../../../src/steps/estimate/reliability.ts'
import { weightedDistribution } from '../../../src/steps/estimate/sums/distribution.ts'
import { drawn } from '../../../src/steps/estimate/sums/drawn.ts'
import { gregSums, gregWeighted } from '../../../src/steps/estimate/sums/greg.ts'
import { stratumMoments } from '../../../src/steps/estimate/sums/stratum-moments.ts'
import { calibratedWeights } from '../../../src/steps/tabulate/estimated/calibrated-weights.ts'
import { estimateTable } from '../../../src/steps/tabulate/estimated/estimate-table.ts'
import { sampleFacts } from '../../../src/steps/tabulate/estimated/sampled.ts'
import { attributes, frame, moving } from '../tabulate/counted/world.ts'
import { lenient, over, people as asked } from '../tabulate/estimated/survey.ts'
import { tableOf } from '../ask.ts'
import { SurveyDesign } from '../../../src/steps/estimate/survey/design.ts'
import { readReliability } from '../../../src/standards/read-reliability.ts'
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
const counts = given('counts', { region: ['n', 's'], first: [20, 9], second: [15, 8], links: [6, 8] })
const inBoth = drawTogether('both', [{ of: { region: 'n' }, persons: 40, found: 38 }])
const unlinked = drawTogether('unlinked', [
  { of: { region: 'n' }, persons: 20, found: 18 },
  { of: { region: 's' }, persons: 30, found: 12 },
])
const flows = given('flows', {
  year: ['2023', '2024'],
  stock_start: [10, 11],
  immigration: [3, null],
  emigration: [1, null],
  deaths: [1, 2],
  stock_end: [11, 12],
})

const stays = given('stays', { months: [3, 6, 12], persons: [1000, 800, 500] })
const estimates = given('estimates', { cv: [0.1, 0.2, 0.4, null], records: [50, 50, 50, 50] })
const lists = dataset('counts', ['region', 'first', 'second', 'links'])
const long = given('long', {
  component: ['stock_start', 'immigration', 'deaths', 'stock_end'],
  value: [100, 7, 2, 105],
})

const known = [
  { name: 'persons', value: sql`1`, total: 20 },
  { name: 'women', value: sql`case when sex = 'F' then 1 else 0 end`, total: 11 },
]

const calibrated = calibratedWeights(over(asked), {
  by: ['stratum', 'sex'],
  population: relation(
    'census',
    ['stratum', 'sex', 'population'],
    'Twice as many as the survey says',
    sql`select stratum, sex, 2 * sum(weight) as population from ${over(asked)} group by stratum, sex`,
  ),
})
const labour = estimateTable(tableOf('survey-labour'), calibrated, frame, {
  table: moving,
  reliability: lenient,
  attributes,
})

/** Name, relation, and the dataset that it reads. */
export const relations: readonly (readonly [string, Relation, ReturnType<typeof given>])[] = [
  ['strata-of-stage-1', drawn(sums, 1), people],
  ['strata-of-stage-2', drawn(sums, 2), people],
  ['moments-of-stage-1', stratumMoments(sums, 1), people],
  ['moments-of-stage-2', stratumMoments(sums, 2), people],
  ['greg-sums', gregSums(sums, known), people],
  [
    'greg-weights',
    gregWeighted(
      { ...sums, records: dataset('survey', ['region', 'village', 'household', 'weight']) },
      known,
      { lambda: [0.25, -1e-7], coefficients: [] },
      'calibrated',
    ),
    people,
  ],
  [
    'weighted-distribution',
    weightedDistribution(sums, { name: 'born abroad', value: id('born_abroad') }),
    people,
  ],
  ['coverage-by-cell', coverageByCell(lists, ['region'], inBoth), counts],
  ['coverage-by-cell-of-the-unlinked', coverageByCell(lists, ['region'], unlinked), counts],
  ['coverage-over-cells', coverageOver(coverageByCell(lists, ['region']), []), counts],
  ['stock-account', stockAccount(dataset('flows', []), ['year'], 'foreign_born'), flows],
  ['account-input', accountInput(dataset('long', []), [], 'foreign_born'), long],
  ['duration', convertDuration(dataset('stays', ['months', 'persons']), 'persons', 0.5, 12), stays],
  ['survey-sample', sampleFacts(over(asked)), asked],
  ['survey-cells', labour.perturbed, asked],
  ['survey-table', labour.published, asked],
  ['reliability', withReliability(dataset('estimates', ['cv', 'records']), readReliability()), estimates],
]
