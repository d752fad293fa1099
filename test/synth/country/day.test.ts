import { expect, test } from 'vitest'
import { ageAt, civilDate, dayOf, isoDay, newYear, yearOf } from '../../../src/synth/country/day.ts'

test('a day and its date are one, before 1970 too', () => {
  for (const iso of ['1899-12-31', '1969-12-31', '1970-01-01', '2024-02-29'])
    expect(isoDay(dayOf(iso))).toBe(iso)
  expect(dayOf('1970-01-02')).toBe(1)
  expect(civilDate(-1)).toEqual({ year: 1969, month: 12, day: 31 })
})

test('a year of life is complete on the birthday', () => {
  const birth = dayOf('2000-02-29')
  expect(ageAt(birth, dayOf('2001-02-28'))).toBe(0)
  expect(ageAt(birth, dayOf('2001-03-01'))).toBe(1)
  expect(ageAt(birth, birth)).toBe(0)
})

test('a year begins with its first day', () => {
  expect(yearOf(newYear(2012))).toBe(2012)
  expect(yearOf(newYear(2012) - 1)).toBe(2011)
})
