/**
 * How often the truth lies in the interval that is published beside an estimate: in the invented country, where it is known.
 *
 * Households that do not answer are a chance of their stratum there, and the weights make good for it; in a country that exists they differ
 * from those that answer, and no interval covers that. Some people's country of birth is missing: they are estimated as not known, and are
 * missing from the born abroad, about six in a thousand.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../../../../src/engine/engine.ts'
import { relation, sql } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { classify } from '../../../../src/steps/tabulate/counted/classify.ts'
import { countTable } from '../../../../src/steps/tabulate/counted/count-table.ts'
import type { Frame } from '../../../../src/steps/tabulate/counted/frame.ts'
import { gather } from '../../../../src/steps/tabulate/counted/gather.ts'
import { calibratedWeights } from '../../../../src/steps/tabulate/estimated/calibrated-weights.ts'
import { estimateTable } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { home } from '../../../synth/country/small-country.ts'
import { ask, standards, tableOf } from '../../ask.ts'
import { attributes, modulus, still } from '../counted/world.ts'
import {
  datasetOf,
  day,
  householdsOf,
  residentColumns,
  residents,
  surveyColumns,
  surveyed,
} from './sanoria.ts'
import { scheme } from './survey.ts'

const frame: Frame = { area: home, from: day, at: day, words: standards }
const tables = ['survey-labour', 'survey-arrival', 'survey-education']
const usual = lookupTable(makePtable({ D: 5, V: 3, js: 2 }), modulus)
const samples = 6

/** One published estimate beside the truth. */
interface Shown {
  readonly cell: string
  readonly value: number
  readonly cv: number
  readonly truth: number
}

const folder = mkdtempSync(join(tmpdir(), 'corridor-survey-'))
const households = householdsOf(40_000)
const truth = new Map<string, number>()

const keyOf = (table: string, row: Row): string =>
  [table, ...tableOf(table).dimensions.map((name) => row[name])].join(' ')

beforeAll(async () => {
  const people = datasetOf('truth', residentColumns, residents(households), join(folder, 'truth.csv'))
  for (const table of tables) {
    const of = tableOf(table)
    const gathered = gather(classify(people.relation, [of], frame), [of])
    const { published } = countTable(of, gathered, frame, { table: still, attributes })
    for (const row of await ask(published, [people])) truth.set(keyOf(table, row), Number(row['OBS_VALUE']))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** All that is published of all samples. */
async function publishedOf(records: (survey: Relation) => Relation): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (let seed = 1; seed <= samples; seed += 1) {
    const survey = datasetOf('survey', surveyColumns, surveyed(households, seed), join(folder, `${seed}.csv`))
    for (const table of tables) {
      const { published } = estimateTable(tableOf(table), records(survey.relation), frame, {
        table: usual,
        reliability: scheme,
        attributes,
        lonely: 'average',
      })
      for (const row of await ask(published, [survey])) {
        if (row['OBS_VALUE'] === null) continue
        const cell = keyOf(table, row)
        const [value, cv] = [Number(row['OBS_VALUE']), Number(row['CV'])]
        shown.push({ cell, value, cv, truth: truth.get(cell) ?? 0 })
      }
    }
  }
  return shown
}

const covered = (some: readonly Shown[]): number =>
  some.filter(({ value, cv, truth: is }) => Math.abs(value - is) <= 1.96 * cv * value).length / some.length

/** The survey's own calibration: its weights add up to the residents of each stratum. They stay as they are; the coefficients learn of it. */
const knowing = (survey: Relation): Relation =>
  calibratedWeights(survey, {
    by: ['stratum'],
    population: relation(
      'residents',
      ['stratum', 'population'],
      'Residents by stratum, to which the survey calibrated its weights',
      sql`select stratum, sum(weight) as population from ${survey} group by stratum`,
    ),
  })

test('intervals of 1.96 coefficients cover the truth more often than they should, where nothing is known of the calibration', async () => {
  const shown = await publishedOf((survey) => survey)
  expect(shown.length).toBeGreaterThan(100 * samples)
  expect(covered(shown)).toBeGreaterThan(0.95)
})

test('they cover it about nineteen times in twenty, where the calibration is known', async () => {
  const shown = await publishedOf(knowing)
  expect(covered(shown)).toBeGreaterThan(0.93)
  expect(covered(shown)).toBeLessThan(0.97)
})

test('what those who did not answer would have said is in no interval', async () => {
  // Three in ten of the people born abroad do not answer; the others of their stratum get their weight.
  const silent = (survey: Relation): Relation =>
    relation(
      'those who answered',
      survey.columns,
      'Without three in ten of those born abroad',
      sql`select * exclude (told) replace (weight * sum(weight) over (partition by stratum) / sum(weight) filter (where told) over (partition by stratum) as weight)
from (select *, coalesce(country_of_birth, '') = ${home} or record_key % 10 >= 3 as told from ${survey}) as asked qualify told`,
    )
  const shown = await publishedOf((survey) => knowing(silent(survey)))
  const abroad = shown.filter(({ cell }) => /^survey-(labour|education) \S+ FB/.test(cell))
  expect(abroad.length).toBeGreaterThan(10 * samples)
  expect(covered(abroad)).toBeLessThan(0.8)
})
