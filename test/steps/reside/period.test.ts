/** Days in months, quarters and years. */
import { expect, test } from 'vitest'
import { relation, sql } from '../../../src/sql/index.ts'
import { dayOf } from '../../../src/steps/reside/day.ts'
import { periodOf } from '../../../src/steps/reside/period.ts'
import { ask } from '../ask.ts'

test.each([
  ['2024-01-01', '2024-01', '2024-Q1', '2024'],
  ['2024-03-31', '2024-03', '2024-Q1', '2024'],
  ['2024-04-01', '2024-04', '2024-Q2', '2024'],
  ['2023-12-31', '2023-12', '2023-Q4', '2023'],
  ['1969-09-30', '1969-09', '1969-Q3', '1969'],
])('%s lies in %s, %s and %s', async (date, month, quarter, year) => {
  const day = sql`${dayOf(date, 'day')}`
  const periods = relation(
    'periods',
    ['month', 'quarter', 'year'],
    'Periods of a day',
    sql`select ${periodOf(day, 'month')} as month, ${periodOf(day, 'quarter')} as quarter, ${periodOf(day, 'year')} as year`,
  )
  expect(await ask(periods, [])).toEqual([{ month, quarter, year }])
})
