/** How well posts record, and what a recorded crossing therefore stands for. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import {
  rateColumns,
  recordingRates,
  recordingWeightColumns,
  recordingWeights,
} from '../../../src/steps/reside/recording.ts'
import { ask } from '../ask.ts'

const repaired = dataset('repaired', ['person', 'crossing', 'direction', 'date', 'record', 'origin'])
const crossings = dataset('crossings', ['person', 'crossing', 'post'])
const rates = recordingRates(repaired, crossings, '2020-12-31')

// Forty arrive at the gate; the way out of ten is missing. Twenty arrive at the airport, all are seen to leave; one comes by the gate once more, next year.
const given = [
  {
    name: 'repaired',
    sql: `select range as person, 2 as crossing, 'A' as direction, '2020-01-01' as date, 1 as record, 'recorded' as origin from range(60)
union all select range, 4, 'D', '2020-01-09', case when range >= 10 then 2 end, case when range >= 10 then 'recorded' else 'imputed' end from range(60)
union all select 59, 6, 'A', '2021-01-01', null, 'imputed'`,
  },
  {
    name: 'crossings',
    sql: `select range as person, 1 as crossing, case when range < 40 then 'GATE' else 'AIR' end as post from range(60)
union all select range, 2, case when range < 40 then 'GATE' else 'AIR' end from range(10, 60)`,
  },
]

test('what followed a recorded crossing up to the cut-off is counted by direction and its post', async () => {
  const rows = await ask(rates, given, [...rateColumns])
  expect(rows).toEqual([
    { direction: 'D', post: 'AIR', expected: 20, recorded: 20 },
    { direction: 'D', post: 'GATE', expected: 40, recorded: 30 },
  ])
})

test('a recorded crossing stands for those of its direction and post; where nothing is known, for itself', async () => {
  const rows = await ask(recordingWeights(repaired, crossings, rates), given, [...recordingWeightColumns])
  const weightOf = (person: number, crossing: number): unknown =>
    rows.find((row) => Number(row['person']) === person && row['crossing'] === crossing)?.['weight']
  const all = (50 + 1) / (60 + 2)
  expect(weightOf(39, 4)).toBeCloseTo(42 / (30 + 2 * all), 3)
  expect(weightOf(59, 4)).toBeCloseTo(22 / (20 + 2 * all), 3)
  expect(weightOf(1, 4)).toBeUndefined()
  expect(weightOf(1, 2)).toBe(1)
  expect(rows.every((row) => Number.isInteger(1024 * Number(row['weight'])))).toBe(true)
})
