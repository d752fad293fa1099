/** Final migrations beside what is to be expected of those still open. */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { movementFinal } from '../../../../src/steps/reside/movement-final.ts'
import { provisional } from '../../../../src/steps/reside/provisional.ts'
import { columnsOf } from '../../../../src/steps/observation.ts'
import { migrationEstimates } from '../../../../src/steps/tabulate/resident/migration-estimates.ts'
import { ask, tableOf } from '../../ask.ts'
import { crossingRows, crossings, ruleOf, written } from '../../reside/histories.ts'
import { still } from '../counted/world.ts'
import { about, keyed, keys, most, moving, told, whole } from './people.ts'

const table = tableOf('migration-estimates')
const rule = ruleOf('12-of-16-months')
const dataCutoff = '2023-12-31'
const cohort = { rule, dataCutoff, cohortDays: 700 }
const movements = movementFinal(crossings, { rule, dataCutoff })
const named = ['DIRECTION', 'TIME_PERIOD', 'STATISTIC']

// Sixty arrive in each year from 2020 to 2023; two thirds of them stay, the others leave after a month.
const given = [
  keyed,
  crossingRows(
    [2020, 2021, 2022, 2023].flatMap((year, y) =>
      Array.from({ length: 60 }, (_, i) =>
        written(
          100 * y + i,
          i % 3 === 0
            ? `A ${year}-0${1 + (i % 9)}-15, D ${year}-${i % 9 === 8 ? '10' : `0${2 + (i % 9)}`}-15`
            : `A ${year}-0${1 + (i % 9)}-15`,
        ),
      ).flat(),
    ),
  ),
]

test('years that are final have a count, open years an estimate and its interval beside it', async () => {
  const cells = await told(
    whole(
      migrationEstimates(table, { movements, keys, cohort, from: '2020-01-01' }, { table: still }, about),
    ),
    given,
    named,
  )
  expect(cells.filter((one) => !/2023/.test(one))).toEqual([
    'IN 2020 FINAL 40 A',
    'IN 2021 FINAL 40 A',
    'IN 2022 FINAL 40 A',
  ])
  const open = await ask(provisional(movements, 'year', cohort), given, ['movement', 'period'])
  const [arrivals] = open.filter((row) => row['movement'] === 'immigration')
  const value = (name: string): number => Number(arrivals?.[name])
  expect(cells.filter((one) => one.startsWith('IN 2023'))).toEqual([
    `IN 2023 ESTIMATE ${5 * Math.round(value('estimate') / 5)} E`,
    'IN 2023 FINAL 0 P',
    `IN 2023 HIGH ${5 * Math.ceil(value('high') / 5)} E`,
    `IN 2023 LOW ${5 * Math.floor(value('low') / 5)} E`,
  ])
  expect(value('estimate')).toBeGreaterThan(30)
})

test('cells have the attributes of cells made from records', async () => {
  const published = whole(
    migrationEstimates(
      table,
      { movements, keys, cohort, from: '2020-01-01' },
      { table: still },
      { ...about, imputed: 0.1 },
    ),
  )
  expect(published.columns).toEqual(columnsOf(table))
  const [estimate] = (await ask(published, given, named)).filter((row) => row['STATISTIC'] === 'ESTIMATE')
  expect(estimate).toMatchObject({
    REF_AREA: 'XSA',
    SOURCE: 'border',
    UNIT_MEASURE: 'PS',
    ESTIMATE_KIND: 'MODELLED',
    RESIDENCE_RULE: 'RULE_12_16',
    IMPUTED: 0.1,
    CV: expect.closeTo(0.05, 0),
  })
})

test('final counts move with their keys, estimates are multiples of 5, small ones are withheld', async () => {
  const perturbed = whole(
    migrationEstimates(
      table,
      { movements, keys, cohort, from: '2020-01-01' },
      { table: moving, threshold: 30 },
      about,
    ),
  )
  const rows = await ask(perturbed, given, named)
  const finals = rows.filter((row) => row['STATISTIC'] === 'FINAL' && row['TIME_PERIOD'] !== '2023')
  expect(finals.some((row) => row['OBS_VALUE'] !== 40)).toBe(true)
  for (const row of finals) expect(Math.abs(Number(row['OBS_VALUE']) - 40)).toBeLessThanOrEqual(most)
  for (const row of rows.filter((one) => one['STATISTIC'] !== 'FINAL'))
    expect(Number(row['OBS_VALUE']) % 5).toBe(0)
  expect(rows.find((row) => row['STATISTIC'] === 'FINAL' && row['TIME_PERIOD'] === '2023')).toMatchObject({
    OBS_VALUE: null,
    OBS_STATUS: 'Q',
    CONF_STATUS: 'A',
    REASON_MISSING: 'SUPPRESSED',
  })
})

test('where moves are weighed, every year has an estimate, and the interval those who are not on record', async () => {
  const weights = dataset('weights', ['person', 'crossing', 'weight'])
  const weighed = migrationEstimates(
    table,
    { movements, keys, cohort, from: '2020-01-01', weights },
    { table: still },
    about,
  )
  const cells = await told(
    whole(weighed),
    [
      ...given,
      { name: 'weights', sql: 'select range as person, 1 as crossing, 1.25 as weight from range(2000)' },
    ],
    named,
  )
  // 40 recorded moves stand for 50; the variance is 40 × 1.25 × 0.25.
  const reach = 1.96 * Math.sqrt(12.5)
  expect(cells.filter((one) => one.startsWith('IN 2021'))).toEqual([
    'IN 2021 ESTIMATE 50 E',
    'IN 2021 FINAL 50 A',
    `IN 2021 HIGH ${5 * Math.ceil((50 + reach) / 5)} E`,
    `IN 2021 LOW ${5 * Math.floor((50 - reach) / 5)} E`,
  ])
})

test('the interval holds what the perturbation may have changed', async () => {
  const of = async (noise: number): Promise<readonly string[]> =>
    (
      await told(
        whole(
          migrationEstimates(
            table,
            { movements, keys, cohort, from: '2020-01-01', noise },
            { table: still },
            about,
          ),
        ),
        given,
        named,
      )
    ).filter((one) => /^IN 2023 (LOW|HIGH)/.test(one))
  const [high, low] = await of(100)
  const [narrow, wide] = await of(0)
  expect(Number(high?.split(' ')[3])).toBeGreaterThan(Number(narrow?.split(' ')[3]))
  expect(Number(low?.split(' ')[3])).toBeLessThan(Number(wide?.split(' ')[3]))
})
