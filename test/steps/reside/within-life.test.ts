/** Crossings before births and after deaths. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { outsideLife, untilDeath } from '../../../src/steps/reside/within-life.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, written } from './histories.ts'
import { lives, said } from './stated.ts'

const repaired = dataset('repaired', ['person', 'crossing', 'direction', 'date', 'record', 'origin'])
const given = [
  crossingRows([
    ...written(1, 'D 2019-01-01, A 2019-02-01, D 2020-06-01'),
    ...written(2, 'D 2019-01-01'),
    ...written(3, 'A 2019-01-01, D 2019-03-01'),
    ...written(4, 'A 2019-01-01, D 2019-01-05'),
  ]),
  said('1 death 2020-01-01', '2 death 2019-01-31', '3 birth 2019-02-01', '4 death 2019-01-05'),
]

test('crossings after a death and before a birth are listed, those of the day itself are not', async () => {
  expect(await ask(outsideLife(crossings, lives), given, ['person'])).toEqual([
    { person: 1, before_birth: 0, after_death: 1 },
    { person: 3, before_birth: 1, after_death: 0 },
  ])
})

test('crossings end with a death, and who died in the country had come back to it', async () => {
  const rows = await ask(
    untilDeath(repaired, lives),
    [
      {
        name: 'repaired',
        sql: `select person, 2 * crossing as crossing, direction, date, crossing as record, 'recorded' as origin from (${given[0]?.sql})`,
      },
      ...given.slice(1),
    ],
    ['person', 'crossing'],
  )
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    '1 2 D 2019-01-01 1 recorded',
    '1 4 A 2019-02-01 2 recorded',
    '2 2 D 2019-01-01 1 recorded',
    '2 3 A 2019-01-16  imputed',
    '3 2 A 2019-01-01 1 recorded',
    '3 4 D 2019-03-01 2 recorded',
    '4 2 A 2019-01-01 1 recorded',
    '4 4 D 2019-01-05 2 recorded',
    '4 5 A 2019-01-05  imputed',
  ])
})
