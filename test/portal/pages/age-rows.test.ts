/**
 * Rows of a pyramid from cells by age.
 */
import { expect, test } from 'vitest'
import { ageRows } from '../../../src/portal/pages/country/age-rows.ts'
import type { Observation } from '../../../src/published/model.ts'

const cell = (sex: string, age: string, value: number | null): Observation => ({
  key: ['SEN', sex, age, '2021'],
  value,
  status: 'A',
  confidentiality: 'F',
  typeOfData: null,
  estimate: 'MODELLED',
  unit: 'PS',
  source: 'undesa-wpp-2022',
  vintage: '2022',
  reason: null,
  delivery: null,
  rows: [],
  residenceRule: null,
  coverage: null,
  imputed: null,
  cv: null,
})

test('single years make five-year groups, youngest first, and totals are left out', () => {
  const cells = [
    cell('F', 'Y5', 3),
    cell('F', 'Y0', 1),
    cell('F', 'Y4', 2),
    cell('M', 'Y0', 7),
    cell('F', '_T', 99),
  ]
  expect(ageRows(cells, { sex: 1, age: 2 })).toEqual([
    { from: 0, to: 4, men: 7, women: 3 },
    { from: 5, to: 9, men: null, women: 3 },
  ])
})

test('an open group has no last age, and a missing value stays missing', () => {
  expect(ageRows([cell('M', 'Y_GE75', 4), cell('F', 'Y_GE75', null)], { sex: 1, age: 2 })).toEqual([
    { from: 75, to: undefined, men: 4, women: null },
  ])
})
