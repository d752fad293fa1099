import { expect, test } from 'vitest'
import { monthTotal, publishUsage } from '../../../src/capacity/usage/publish-usage.ts'
import type { DayCount } from '../../../src/capacity/usage/usage.ts'

const counts: readonly DayCount[] = [
  { day: '2026-10-03', kind: 'table', id: 'flows', lang: 'en', count: 4 },
  { day: '2026-10-30', kind: 'table', id: 'flows', lang: 'fr', count: 3 },
  { day: '2026-10-30', kind: 'table', id: 'displaced', lang: 'fr', count: 2 },
  { day: '2026-10-30', kind: 'download', id: 'flows.csv', count: 4 },
  { day: '2026-11-01', kind: 'table', id: 'flows', lang: 'en', count: 900 },
]

test('the days of a month are added up by name, and all names by language', () => {
  const october = publishUsage(counts, '2026-11-22')
  expect(october).toContainEqual({ month: '2026-10', kind: 'table', id: 'flows', count: 7 })
  expect(october).toContainEqual({ month: '2026-10', kind: 'table', id: '_T', count: 9 })
  expect(october).toContainEqual({ month: '2026-10', kind: 'table', id: '_T', lang: 'fr', count: 5 })
  expect(monthTotal(october, '2026-10', 'table')).toBe(9)
})

test('a count under five is withheld', () => {
  const october = publishUsage(counts, '2026-11-22')
  expect(october).toContainEqual({ month: '2026-10', kind: 'table', id: 'displaced', count: null })
  expect(october).toContainEqual({ month: '2026-10', kind: 'download', id: '_T', count: null })
  expect(JSON.stringify(october)).not.toMatch(/"count":[1-4][,}]/)
})

test('the running month is not published, so that each day’s run gives the same', () => {
  expect(publishUsage(counts, '2026-11-30').map(({ month }) => month)).not.toContain('2026-11')
  expect(publishUsage(counts, '2026-11-02')).toEqual(publishUsage(counts.toReversed(), '2026-11-30'))
  expect(publishUsage(counts, '2026-12-01').map(({ month }) => month)).toContain('2026-11')
})
