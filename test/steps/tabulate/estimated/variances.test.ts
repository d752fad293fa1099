/** Coefficients of every cell and margin, worked out in one query, against the estimate room, which takes one domain at a time. */
import { describe, expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import type { Row } from '../../../../src/engine/engine.ts'
import { postStratify } from '../../../../src/steps/estimate/calibrate/post-stratify.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import type { Lonely } from '../../../../src/steps/estimate/survey/design.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { readSample } from '../../../../src/steps/estimate/survey/read-sample.ts'
import type { Sample } from '../../../../src/steps/estimate/survey/sample.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { calibratedWeights } from '../../../../src/steps/tabulate/estimated/calibrated-weights.ts'
import { estimateTable } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import { ask, tableOf } from '../../ask.ts'
import { near } from '../../estimate/near.ts'
import { attributes, frame, moving } from '../counted/world.ts'
import { scheme } from './survey.ts'

/** Six hundred persons in eleven strata of one to six units, of all ages and statuses; only the last stratum has one unit. */
const columns =
  'record_key stratum psu weight sex age country_of_birth citizenship labour_status education'.split(' ')
const many = (strata: number) => ({
  name: 'survey',
  columns,
  sql: `select cast(hash(i) % 100000000 as bigint) as record_key, 'S' || lpad(cast(h as varchar), 2, '0') as stratum,
'P' || (hash(i, 1) % units) as psu, 5 + (hash(i, 2) % 1000) / 77.0 as weight,
if(hash(i, 3) % 2 = 0, 'F', 'M') as sex, cast(hash(i, 4) % 80 as integer) as age,
case when hash(i, 5) % 4 = 0 then 'BFA' when hash(i, 5) % 17 = 1 then null else 'CIV' end as country_of_birth,
case when hash(i, 6) % 5 = 0 then 'BFA' when hash(i, 6) % 23 = 1 then null else 'CIV' end as citizenship,
case hash(i, 7) % 4 when 0 then 'EMP' when 1 then 'UNE' when 2 then 'OLF' end as labour_status,
'L' || (hash(i, 8) % 4) as education
from (select i, i % ${strata} as h, 1 + (10 - i % ${strata}) % 6 + if(i % ${strata} = 4, 1, 0) as units from range(600) as r(i))`,
})

/** Whether a record is in a cell of `survey-labour`, said again in plain code. */
function inside(row: Row, cell: Row): boolean {
  const born = row['country_of_birth'] === null ? 'U' : row['country_of_birth'] === 'CIV' ? 'NB' : 'FB'
  const is = row['citizenship'] === null ? 'U' : row['citizenship'] === 'CIV' ? 'NAT' : 'FOR'
  const status = born === 'U' && is === 'U' ? '_U' : `${born}_${is}`
  const codes: Readonly<Record<string, unknown>> = {
    MIGR_STATUS: status,
    'MIGR_STATUS by birth': born === 'U' ? status : born,
    'MIGR_STATUS by nationality': is === 'U' ? status : is,
    LABOUR_STATUS: row['labour_status'] ?? '_U',
    SEX: row['sex'],
  }
  return (
    Number(row['age']) >= 15 &&
    Object.entries(codes).every(([name, code]) => cell[name] === '_T' || cell[name] === code)
  )
}

const text = (rows: readonly Row[], name: string): readonly string[] => rows.map((row) => String(row[name]))

function sampleOf(rows: readonly Row[], lonely: Lonely): Sample {
  return readSample(
    SurveyDesign.parse({ weight: 'weight', stages: [{ cluster: 'psu', strata: ['stratum'] }], lonely }),
    {
      weight: rows.map((row) => Number(row['weight'])),
      psu: text(rows, 'psu'),
      stratum: text(rows, 'stratum'),
    },
  )
}

/** Compare weight and coefficient of every cell. @returns how many cells there were */
async function compared(
  given: ReturnType<typeof many>,
  lonely: Lonely,
  sample: (rows: readonly Row[]) => Sample,
  records = dataset(given.name, given.columns),
  more: readonly { readonly name: string; readonly sql: string }[] = [],
): Promise<number> {
  const rows = await ask(dataset(given.name, given.columns), [given], ['record_key', 'stratum', 'psu'])
  const { perturbed } = estimateTable(tableOf('survey-labour'), records, frame, {
    table: moving,
    reliability: scheme,
    attributes,
    lonely,
  })
  const cells = await ask(perturbed, [given, ...more])
  const of = sample(rows)
  for (const cell of cells) {
    const domain = Float64Array.from(rows, (row) => (inside(row, cell) ? 1 : Number.NaN))
    const [wanted] = estimate(of, total(domain)).each
    const name = Object.values(cell).slice(0, 5).join(' ')
    expect(cell['weight'], name).toEqual(near(wanted?.value, 1e-9))
    expect(cell['cv'], name).toEqual(near(wanted?.cv, 1e-9))
    expect(Number(cell['count']), name).toBe(domain.filter((one) => one === 1).length)
  }
  return cells.length
}

describe('the coefficients of all cells at once are those of each alone', () => {
  test.each(['remove', 'certainty', 'adjust', 'average'] as const)(
    'to 1e-9, where lonely units are treated by “%s”',
    async (lonely) => {
      expect(await compared(many(11), lonely, (rows) => sampleOf(rows, lonely))).toBeGreaterThan(120)
    },
  )

  test('to 1e-9, where no stratum has a single unit and one would be refused', async () => {
    expect(await compared(many(4), 'fail', (rows) => sampleOf(rows, 'fail'))).toBeGreaterThan(120)
  })

  test('to 1e-9, of weights that were raised to a census: the variance is that of the residuals', async () => {
    const given = many(11)
    const population = { F: 9000, M: 8000 }
    const margin = {
      name: 'margin',
      sql: `select * from (values ('F', 9000), ('M', 8000)) as census (sex, population)`,
    }
    const records = calibratedWeights(dataset(given.name, given.columns), {
      by: ['sex'],
      population: dataset('margin', ['sex', 'population']),
    })
    const raised = (rows: readonly Row[]): Sample =>
      postStratify(sampleOf(rows, 'adjust'), { name: 'sex', codes: text(rows, 'sex'), population })
    expect(await compared(given, 'adjust', raised, records, [margin])).toBeGreaterThan(120)
  })
})
