import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { undated, unknowns } from '../../../../src/steps/tabulate/counted/unknowns.ts'
import { ask, tableOf } from '../../ask.ts'
import { events, gathered, persons } from './world.ts'

test('who has no code is told by dimension, of those whom the table counts', async () => {
  const rows = await ask(
    unknowns(tableOf('stock-education'), gathered(persons, ['stock-education'])),
    [persons],
    ['dimension'],
  )
  expect(rows.map((row) => [row['dimension'], Number(row['records']), Number(row['unknown'])])).toEqual([
    ['AGE', 6, 1],
    ['COUNTERPART_AREA', 6, 0],
    ['EDUCATION', 6, 1],
    ['SEX', 6, 0],
  ])
  expect(rows[0]?.['share']).toBeCloseTo(1 / 6, 12)
})

test('an event without a date belongs to no year, and is not forgotten', async () => {
  const count = async (table: string, given: typeof events) =>
    (await ask(undated(tableOf(table), dataset(given.name, given.columns)), [given])).map((row) =>
      Number(row['undated']),
    )
  expect(await count('citizenship-acquired', events)).toEqual([1])
  expect(await count('stock-birth', persons)).toEqual([0])
})
