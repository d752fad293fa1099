import { expect, test } from 'vitest'
import { readMoment } from '../../../src/runs/earlier/moment.ts'

const now = '2026-11-28T12:00:00.000Z'

test('a date is its end, and today is what has passed of it', () => {
  expect(readMoment('2026-03-31', now)).toBe('2026-03-31T23:59:59.999Z')
  expect(readMoment('2026-11-28', now)).toBe(now)
})

test('a time has its zone, and is told in UTC as the catalog writes it', () => {
  expect(readMoment('2026-03-31T12:00Z', now)).toBe('2026-03-31T12:00:00.000Z')
  expect(readMoment('2026-03-31T00:30:15.5+01:00', now)).toBe('2026-03-30T23:30:15.500Z')
})

test.each([
  ['2026-03-31T12:00', 'with its zone'],
  ['31/03/2026', 'with its zone'],
  ['2026-02-30', 'no such moment'],
  ['2026-02-30T12:00Z', 'no such moment'],
  ['2026-03-31T25:00Z', 'no such moment'],
  ['2026-11-28T12:01Z', 'future'],
  ['2026-11-29', 'future'],
])('%s is refused', (text, why) => {
  expect(() => readMoment(text, now)).toThrow(
    expect.objectContaining({
      code: 'earlier.invalid-moment',
      message: expect.stringContaining(why) as string,
    }) as Error,
  )
})
