/** The share of crossings without a counterpart, by post. */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { unmatchedCrossings } from '../../../../src/steps/tabulate/resident/unmatched-crossings.ts'
import { tableOf } from '../../ask.ts'
import { still } from '../counted/world.ts'
import { about, moving, told, whole } from './people.ts'

const table = tableOf('unmatched-crossings')
const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post', 'record'])
const keys = dataset('keys', ['record', 'record_key'])

// Forty persons arrive in the north and leave there, but for ten who arrive again; nine come by an airport that the list does not have.
const rows = [
  ...Array.from({ length: 40 }, (_, p) => [
    [p, 1, 'A', '2024-02-01', 'North'],
    [p, 2, p < 10 ? 'A' : 'D', '2024-03-01', 'North'],
  ]).flat(),
  ...Array.from({ length: 9 }, (_, p) => [100 + p, 1, 'A', '2024-05-01', 'Airport']),
]
const given = [
  {
    name: 'crossings',
    sql: `select *, 'r' || person || '-' || crossing as record from (values ${rows.map((row) => `(${row.map((cell) => (typeof cell === 'number' ? cell : `'${cell}'`)).join(', ')})`).join(', ')}) as t (person, crossing, direction, date, post)`,
  },
  {
    name: 'keys',
    sql: "select 'r' || p || '-' || c as record, cast(hash(p * 3 + c) % 100000000 as bigint) as record_key from range(0, 200) as people (p), range(1, 3) as nth (c)",
  },
]
const named = ['CROSSING', 'POST', 'TIME_PERIOD']
const from = { crossings, keys, posts: { North: 'N' } }

test('arrivals without a departure are told per post and for all posts; where crossings are few nothing is', async () => {
  expect(await told(whole(unmatchedCrossings(table, from, { table: still }, about)), given, named)).toEqual([
    'ARRIVAL N 2024 20 A',
    'ARRIVAL _T 2024 17 A',
    'ARRIVAL _U 2024 - Q',
    'DEPARTURE N 2024 0 A',
    'DEPARTURE _T 2024 0 A',
  ])
})

test('the share is that of perturbed numbers, and never above a hundred', async () => {
  const cells = await told(
    whole(unmatchedCrossings(table, { ...from, least: 1 }, { table: moving }, about)),
    given,
    named,
  )
  const share = Number(cells[0]?.split(' ')[3])
  expect(share).toBeGreaterThanOrEqual(Math.round((100 * 7) / 53))
  expect(share).toBeLessThanOrEqual(Math.round((100 * 13) / 47))
  expect(cells).not.toContain('ARRIVAL N 2024 20 A')
})
