import { expect, test } from 'vitest'
import { numberText } from '../../../../src/store/stage/xlsx/number-text.ts'

test.each([
  ['12345678901', undefined, '12345678901'],
  ['1.2345678901E10', undefined, '12345678901'],
  ['9.0071992547409E+15', undefined, '9007199254740900'],
  ['0.1', undefined, '0.1'],
  ['-5', 'date', '-5'],
  ['#VALUE!', 'date', '#VALUE!'],
  ['', undefined, ''],
  ['1', 'date', '1900-01-01'],
  ['59', 'date', '1900-02-28'],
  ['61', 'date', '1900-03-01'],
  ['45352', 'date', '2024-03-01'],
  ['45352.999994', 'date', '2024-03-01T23:59:59'],
  ['2958465', 'date', '9999-12-31'],
  ['2958466', 'date', '2958466'],
  ['0', 'time', '00:00:00'],
  ['0.75', 'time', '18:00:00'],
] as const)('%s shown as a %s is %s', (value, shows, text) => {
  expect(numberText(value, shows, 1900)).toBe(text)
})

test('the calendar of old Macintosh machines begins on 1 January 1904', () => {
  expect(numberText('0', 'date', 1904)).toBe('1904-01-01')
  expect(numberText('43890', 'date', 1904)).toBe('2024-03-01')
})
