/** A crossing that one person lacks, recorded for another. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { gaps } from '../../../src/steps/reside/gaps.ts'
import { relink, relinkCandidates } from '../../../src/steps/reside/relink.ts'
import { ask } from '../ask.ts'
import { posted } from './histories.ts'

const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post'])
const accepted = dataset('accepted', ['person', 'after_crossing', 'lone_person', 'crossing'])

// Persons 1 and 2 lack a departure. Of the lone crossings, 3 fits person 1 only; 4 goes the wrong way; 5 is of another group; 6 is too late.
const given = posted([
  [1, 1, 'A', '2024-01-01', 'x'],
  [1, 2, 'A', '2024-03-01', 'x'],
  [2, 3, 'A', '2024-05-01', 'x'],
  [2, 4, 'A', '2024-06-01', 'x'],
  [3, 5, 'D', '2024-02-01', 'x'],
  [4, 6, 'A', '2024-02-01', 'x'],
  [5, 7, 'D', '2024-02-01', 'y'],
  [6, 8, 'D', '2024-04-01', 'x'],
  [7, 9, 'D', '2024-05-02', 'x'],
  [8, 10, 'D', '2024-05-03', 'x'],
])

test('lone crossings that go the missing way within the gap are proposed; those without a rival are marked', async () => {
  const rows = await ask(relinkCandidates(crossings, ['post']), [given], ['person', 'lone_person'])
  expect(rows).toEqual([
    { person: 1, after_crossing: 1, lone_person: 3, crossing: 5, only: true },
    { person: 2, after_crossing: 3, lone_person: 7, crossing: 9, only: false },
    { person: 2, after_crossing: 3, lone_person: 8, crossing: 10, only: false },
  ])
})

test('what is accepted moves to the person who lacked it, and closes the gap', async () => {
  const decided = {
    name: 'accepted',
    sql: 'select 1 as person, 1 as after_crossing, 3 as lone_person, 5 as crossing',
  }
  const moved = relink(crossings, accepted)
  const rows = await ask(moved, [given, decided], ['person', 'date'])
  expect(rows.length).toBe(10)
  expect(
    rows.filter((row) => row['person'] === 1).map((r) => [r['direction'], r['record'], r['origin']]),
  ).toEqual([
    ['A', 1, 'recorded'],
    ['D', 5, 'relinked'],
    ['A', 2, 'recorded'],
  ])
  expect((await ask(gaps(moved), [given, decided])).map((row) => row['person'])).toEqual([2])
})
