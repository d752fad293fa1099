import { expect, test } from 'vitest'
import { schedule } from '../../../src/capacity/plan/schedule.ts'

const task = (id: string, months: number, needs: readonly string[] = [], weight = 1) => ({
  id,
  months,
  needs,
  weight,
})

test('one after the other where that fits', () => {
  const placed = schedule([task('a', 12), task('b', 12)], 60)
  expect([placed.get('a'), placed.get('b')]).toEqual([
    { start: 0, end: 12 },
    { start: 12, end: 24 },
  ])
})

test('as few at a time as the horizon allows', () => {
  const placed = schedule([task('a', 12), task('b', 12), task('c', 12), task('d', 12)], 24)
  const at = (month: number) => [...placed.values()].filter(({ start, end }) => start <= month && month < end)
  expect(at(0)).toHaveLength(2)
  expect(Math.max(...[...placed.values()].map(({ end }) => end))).toBe(24)
})

test('nothing starts before what it needs has ended', () => {
  const placed = schedule([task('late', 6, ['first'], 9), task('first', 12), task('other', 3)], 60)
  expect(placed.get('late')?.start).toBeGreaterThanOrEqual(placed.get('first')?.end ?? Infinity)
})

test('what much waits for comes before what answers more by itself', () => {
  const placed = schedule([task('alone', 6, [], 2), task('base', 6), task('top', 6, ['base'], 5)], 60)
  expect(placed.get('base')?.start).toBe(0)
})

test('a need that is not in the plan is taken as done', () => {
  expect(schedule([task('a', 6, ['elsewhere'])], 60).get('a')).toEqual({ start: 0, end: 6 })
})

test('a chain longer than the horizon is placed all the same', () => {
  const placed = schedule([task('a', 40), task('b', 40, ['a'])], 60)
  expect(placed.get('b')).toEqual({ start: 40, end: 80 })
})

test('tasks in a circle are placed, not waited for without end', () => {
  expect(schedule([task('a', 6, ['b']), task('b', 6, ['a'])], 60).size).toBe(2)
})

test('no tasks make no plan', () => {
  expect(schedule([], 60).size).toBe(0)
})
