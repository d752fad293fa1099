import { expect, test } from 'vitest'
import { cycleOf } from '../../../src/capacity/plan/cycle-of.ts'
import { assessment, recordWith, stakeholders, strategy } from './small-country.ts'

const planned = [{ id: 'a', title: 'A', end: '2025-06', state: 'done' }]
const states = (cycle: ReturnType<typeof cycleOf>) => cycle.map(({ state }) => state)

test('a country of which nothing is known begins by engaging stakeholders', () => {
  const cycle = cycleOf(strategy(planned, { country: 'BFA' }), recordWith({}), '2026-11-22')
  expect(states(cycle)).toEqual(['due', 'later', 'later', 'done', 'later'])
  expect(states(cycleOf(strategy([{ id: 'a', title: 'A' }]), recordWith({}), '2026-11-22'))).toEqual([
    'due',
    'later',
    'later',
    'later',
    'later',
  ])
})

test('steps that the file does not speak of are read off the record, and say so', () => {
  const record = recordWith({
    stakeholders: [stakeholders],
    assessments: [assessment('2024-05-01', { 'sources.list': 1 })],
  })
  const cycle = cycleOf(
    strategy([{ id: 'a', title: 'A' }], { status: 'adopted', adopted: '2024-11' }),
    record,
    '2026-11-22',
  )
  expect(states(cycle)).toEqual(['done', 'done', 'done', 'due', 'later'])
  expect(cycle[0]).toMatchObject({ done: '2024-02', derivedFrom: 'engagements' })
  expect(cycle[1]).toMatchObject({ done: '2024-05-01', derivedFrom: 'assessment' })
  expect(cycle[2]).toMatchObject({ done: '2024-11', derivedFrom: 'strategy' })
})

test('what the file says holds against the record', () => {
  const cycle = cycleOf(
    strategy(planned, { cycle: [{ step: 'engage', done: '2020', what: 'The first round' }] }),
    recordWith({ stakeholders: [stakeholders] }),
    '2026-11-22',
  )
  expect(cycle[0]).toMatchObject({ done: '2020', what: 'The first round' })
  expect(cycle[0]?.derivedFrom).toBeUndefined()
})

test('a step whose due date has passed is late, by the day of the release', () => {
  const due = strategy([{ id: 'a', title: 'A' }], { cycle: [{ step: 'engage', due: '2026-06' }] })
  expect(cycleOf(due, recordWith({}), '2026-11-22')[0]?.late).toBe(true)
  expect(cycleOf(due, recordWith({}), '2026-06-15')[0]?.late).toBe(false)
})

test('a strategy without actions is not carried out', () => {
  const empty = strategy(planned, { objectives: [] })
  expect(cycleOf(empty, recordWith({}), '2026-11-22')[3]?.state).toBe('later')
})
