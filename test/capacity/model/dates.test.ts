import { expect, test } from 'vitest'
import { YamlDate, isAfter } from '../../../src/capacity/model/dates.ts'

test('a date may be a year, a month or a day, and a bare year is read as one', () => {
  for (const date of ['2018', '2018-12', '2018-12-04']) expect(YamlDate.parse(date)).toBe(date)
  expect(YamlDate.parse(2018)).toBe('2018')
  for (const wrong of ['2018-13', '2018-12-32', '12/2018', 'spring 2018', ''])
    expect(YamlDate.safeParse(wrong).success).toBe(false)
})

test('two dates are compared as far as both are known', () => {
  expect(isAfter('2018-12-04', '2018-12-03')).toBe(true)
  expect(isAfter('2019', '2018-12-04')).toBe(true)
  expect(isAfter('2018', '2018-12-04')).toBe(false)
  expect(isAfter('2018-12', '2018-12-04')).toBe(false)
})
