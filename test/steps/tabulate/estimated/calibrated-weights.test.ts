import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import {
  calibratedWeights,
  checkMargin,
  marginFacts,
} from '../../../../src/steps/tabulate/estimated/calibrated-weights.ts'
import type { Margin } from '../../../../src/steps/tabulate/estimated/calibrated-weights.ts'
import { ask, tableOf } from '../../ask.ts'
import { estimateTable } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import { attributes, frame, still } from '../counted/world.ts'
import { lenient, over, people } from './survey.ts'

const census = (rows: string) => ({
  name: 'census',
  sql: `select * from (values ${rows}) as census (sex, stratum, population)`,
})
const margin: Margin = {
  by: ['sex', 'stratum'],
  population: dataset('census', ['sex', 'stratum', 'population']),
}
const whole = census(`('F', 'A', 60), ('M', 'A', 30), ('F', 'B', 25), ('M', 'B', 80)`)

test('the weights of each group add up to its population, in proportion to what they were', async () => {
  const rows = await ask(calibratedWeights(over(people), margin), [people, whole], ['record_key'])
  // Of A three women and two men at 10 each; of B one woman and two men at 20 each.
  expect(rows.map((row) => row['weight'])).toEqual([20, 15, 20, 15, 20, 25, 40, 40])
  expect(rows[0]).toMatchObject({ post_stratum: 'F / A' })
})

test('a margin that has not the groups of the records is refused', async () => {
  const factsOf = async (rows: string) => {
    const [row = {}] = await ask(marginFacts(over(people), margin), [people, census(rows)])
    return row
  }
  const fits = await ask(marginFacts(over(people), margin), [people, whole])
  expect(() => checkMargin(fits[0] ?? {}, margin)).not.toThrow()
  const few = await factsOf(`('F', 'A', 60), ('F', 'B', 25)`)
  expect(() => checkMargin(few, margin)).toThrow(/“sex, stratum”: 4 records have a code/)
  const more = await factsOf(
    `('F', 'A', 60), ('M', 'A', 30), ('F', 'B', 25), ('M', 'B', 80), ('M', 'C', 1), ('F', 'C', 0)`,
  )
  expect(() => checkMargin(more, margin)).toThrow(/1 of its codes have population but no record/)
})

test('what the margin fixes has no error left', async () => {
  const grown = { ...people, sql: `select * from (${people.sql}) where age >= 15` }
  const bySex = { by: ['sex'], population: dataset('census', ['sex', 'population']) }
  const two = {
    name: 'census',
    sql: `select * from (values ('F', 90), ('M', 60)) as census (sex, population)`,
  }
  const { published } = estimateTable(
    tableOf('survey-labour'),
    calibratedWeights(over(grown), bySex),
    frame,
    {
      table: still,
      attributes,
      reliability: lenient,
    },
  )
  const rows = await ask(published, [grown, two], ['SEX'])
  const totals = rows.filter((row) => row['LABOUR_STATUS'] === '_T' && row['MIGR_STATUS'] === '_T')
  expect(totals.map((row) => [row['SEX'], row['OBS_VALUE'], row['CV']])).toEqual([
    ['F', 90, 0],
    ['M', 60, 0],
    ['_T', 150, 0],
  ])
})
