/** Days as numbers. */
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/steps/reside/day.ts'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
])('%s is day %i', (date, day) => {
  expect(dayOf(date, 'day')).toBe(day)
})

test.each(['2024-02-30', '2023-02-29', '2024-2-3', '2024', '', '2024-01-01T00:00'])(
  '“%s” is no day',
  (date) => {
    expect(() => dayOf(date, 'cut-off of the data')).toThrow(
      `reside.invalid-date: The cut-off of the data is “${date}”`,
    )
  },
)
