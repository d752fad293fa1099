import { expect, test } from 'vitest'
import {
  compactDate,
  frenchDate,
  frenchMoment,
  portugueseDay,
} from '../../../../src/synth/country/agency/written-date.ts'
import { dayOf } from '../../../../src/synth/country/day.ts'

test('a date is written as far as it is known', () => {
  expect(['1985-03-07', '1985-03', '1985', null].map((iso) => frenchDate(iso))).toEqual([
    '07/03/1985',
    '03/1985',
    '1985',
    null,
  ])
  expect(['1985-03-07', '1985', null].map((iso) => compactDate(iso))).toEqual([
    '19850307',
    '19850000',
    '00000000',
  ])
  expect(portugueseDay(dayOf('2021-03-07'))).toBe('07-03-2021')
})

test('a moment is a day and a time, over midnight too', () => {
  const noon = dayOf('2021-03-07') * 1440 + 725
  expect(frenchMoment(noon)).toBe('07/03/2021 12:05')
  expect(frenchMoment(noon - 726)).toBe('06/03/2021 23:59')
})
