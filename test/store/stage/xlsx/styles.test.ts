import { expect, test } from 'vitest'
import { shownBy } from '../../../../src/store/stage/xlsx/styles.ts'

test.each([
  ['yyyy-mm-dd', 'date'],
  ['dd/mm/yy;@', 'date'],
  ['[$-40C]d mmmm yyyy', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['mmm', 'date'],
  ['hh:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['General', undefined],
  ['0.00', undefined],
  ['0" days"', undefined],
  ['#,##0.00 [$MAD]', undefined],
  ['[h]:mm', undefined],
  ['[Red]0', undefined],
  ['@', undefined],
  ['000000', undefined],
] as const)('%s shows a %s', (code, shows) => {
  expect(shownBy(code)).toBe(shows)
})
