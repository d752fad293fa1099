/** Where a crossing is missing, and how often. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { gaps, unmatchedRates } from '../../../src/steps/reside/gaps.ts'
import { ask } from '../ask.ts'
import { posted } from './histories.ts'

const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post'])

// Awa's departure and Ben's arrival are missing; Cleo's crossings are complete; one direction cannot be read.
const given = posted([
  [1, 1, 'A', '2024-01-01', 'north'],
  [1, 2, 'A', '2024-03-01', 'north'],
  [1, 3, 'D', '2024-04-01', 'coast'],
  [2, 4, 'D', '2024-01-10', 'north'],
  [2, 5, 'D', '2024-02-10', 'coast'],
  [3, 6, 'A', '2024-01-01', 'coast'],
  [3, 7, 'D', '2024-01-05', 'coast'],
  [3, 8, 'X', '2024-01-06', 'coast'],
])

test('between two crossings in the same direction one is missing', async () => {
  expect(await ask(gaps(crossings, ['post']), [given], ['person'])).toMatchObject([
    { person: 1, crossing: 1, next_crossing: 2, arrival: 1, day: 19_723, next_day: 19_783, post: 'north' },
    { person: 2, crossing: 4, next_crossing: 5, arrival: 0, day: 19_732, next_day: 19_763, post: 'north' },
  ])
})

test('the post is told that recorded the crossing without a counterpart', async () => {
  expect(await ask(unmatchedRates(crossings, ['post']), [given], ['post'])).toEqual([
    { post: 'coast', crossings: 4, unmatched: 1, rate_percent: 25 },
    { post: 'north', crossings: 3, unmatched: 1, rate_percent: 100 / 3 },
  ])
})
