/** Crossings as numbers, up to the cut-off. */
import { expect, test } from 'vitest'
import { crossingDays } from '../../../src/steps/reside/crossings.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings } from './histories.ts'

test('a crossing on the day of the cut-off is in, one after it is not; what cannot be read is missing, not lost', async () => {
  const rows = await ask(
    crossingDays(crossings, '1970-01-11'),
    [
      crossingRows([
        [1, 1, 'A', '1970-01-01'],
        [1, 2, 'D', '1970-01-11'],
        [1, 3, 'A', '1970-01-12'],
        [1, 4, 'a', '1970-01-02'],
        [1, 5, 'D', null],
      ]),
    ],
    ['crossing'],
  )
  expect(rows).toEqual([
    { person: 1, crossing: 1, arrival: 1, day: 0 },
    { person: 1, crossing: 2, arrival: 0, day: 10 },
    { person: 1, crossing: 4, arrival: null, day: 1 },
    { person: 1, crossing: 5, arrival: 0, day: null },
  ])
})
