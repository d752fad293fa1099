/** Spells of presence, and how each began and ended. */
import { expect, test } from 'vitest'
import { impute } from '../../../src/steps/reside/impute.ts'
import { spells } from '../../../src/steps/reside/spells.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings } from './histories.ts'

const given = crossingRows([
  [1, 1, 'A', '1970-01-11'],
  [1, 2, 'D', '1970-01-21'],
  [1, 3, 'A', '1970-01-31'],
  [2, 4, 'D', '1970-01-11'],
  [2, 5, 'D', '1970-01-21'],
  [2, 6, 'A', '1970-01-31'],
  [2, 7, 'A', '1970-02-10'],
  [2, 8, 'D', '1970-02-10'],
])

const order = ['person', 'to_day', 'from_day']
const columns = [
  'person',
  'arrival_crossing',
  'departure_crossing',
  'from_day',
  'to_day',
  'open',
  'began',
  'ended',
]
const told = async (relation: ReturnType<typeof spells>) =>
  (await ask(relation, [given], order)).map((row) => columns.map((column) => row[column]))

test('a spell says what is known of its ends', async () => {
  expect(await told(spells(crossings))).toEqual([
    [1, 1, 2, 10, 20, false, 'recorded', 'recorded'],
    [1, 3, null, 30, null, true, 'recorded', 'open'],
    [2, null, 4, null, 10, false, 'before', 'recorded'],
    [2, null, 5, null, 20, false, 'missing', 'recorded'],
    [2, 7, 8, 40, 40, false, 'recorded', 'recorded'],
    [2, 6, null, 30, null, false, 'recorded', 'missing'],
  ])
})

test('an imputed end is called so', async () => {
  const rows = await told(spells(impute(crossings, { method: 'middle' })))
  expect(rows.filter((row) => row.includes('imputed')).map((row) => row.slice(3))).toEqual([
    [15, 20, false, 'imputed', 'recorded'],
    [30, 35, false, 'recorded', 'imputed'],
  ])
})
