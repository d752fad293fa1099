import { expect, test } from 'vitest'
import { format } from '../../../../src/portal/format.ts'
import { yearList } from '../../../../src/portal/pages/sources/year-list.ts'

test.each([
  [[2013, 1990, 1991, 1992, 1990], '1990–1992, 2013'],
  [[2000, 2001], '2000, 2001'],
  [[], ''],
])('the years %j are written “%s”', (years, text) => {
  expect(yearList(format('en'), years)).toBe(text)
})
