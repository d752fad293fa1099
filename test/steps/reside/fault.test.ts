/** Persons for whom nothing can be derived. */
import { expect, test } from 'vitest'
import { crossingDays, initialDays } from '../../../src/steps/reside/crossings.ts'
import { faultyPersons } from '../../../src/steps/reside/fault.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, initial, initialRows } from './histories.ts'

test('each person with a fault is listed once, with the lowest code; who has a status and no crossing too', async () => {
  const given = [
    crossingRows([
      [1, 1, 'A', '2018-01-01'],
      [1, 2, 'D', '2019-06-01'],
      [2, 3, 'A', '2018-01-01'],
      [2, 4, 'A', '2018-02-01'],
      [2, 5, null, '2018-03-01'],
      [3, 6, 'D', 'soon'],
      [4, 7, 'enter', '2018-01-01'],
    ]),
    initialRows([
      [1, 1, '2018-01-01'],
      [5, 1, '2018-01-01'],
    ]),
  ]
  const faulty = faultyPersons(crossingDays(crossings, '2030-01-01'), initialDays(initial))
  expect(await ask(faulty, given, ['person'])).toEqual([
    { person: 2, error: 2, crossings: 3, faulty: 2 },
    { person: 3, error: 4, crossings: 1, faulty: 1 },
    { person: 4, error: 3, crossings: 1, faulty: 1 },
    { person: 5, error: 5, crossings: 0, faulty: 0 },
  ])
})
