/** Crossings put where one was missing. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { gaps } from '../../../src/steps/reside/gaps.ts'
import { impute } from '../../../src/steps/reside/impute.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ask } from '../ask.ts'
import { posted, ruleOf } from './histories.ts'

const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post'])
const order = ['person', 'date', 'crossing']

const given = posted([
  [1, 1, 'A', '2024-01-01', 'north'],
  [1, 2, 'A', '2024-01-31', 'north'],
  [2, 3, 'D', '2024-01-01', 'north'],
  [2, 4, 'D', '2024-01-02', 'north'],
  [3, 5, 'A', '2024-05-05', 'north'],
  [3, 6, 'A', '2024-05-05', 'north'],
])

test('in the middle of the gap, marked, and the order of a day stays', async () => {
  const rows = await ask(impute(crossings, { method: 'middle' }), [given], order)
  expect(
    rows.map((r) => [
      r['person'],
      Number(r['crossing']),
      r['direction'],
      r['date'],
      r['record'],
      r['origin'],
    ]),
  ).toEqual([
    [1, 2, 'A', '2024-01-01', 1, 'recorded'],
    [1, 3, 'D', '2024-01-16', null, 'imputed'],
    [1, 4, 'A', '2024-01-31', 2, 'recorded'],
    [2, 6, 'D', '2024-01-01', 3, 'recorded'],
    [2, 7, 'A', '2024-01-01', null, 'imputed'],
    [2, 8, 'D', '2024-01-02', 4, 'recorded'],
    [3, 10, 'A', '2024-05-05', 5, 'recorded'],
    [3, 11, 'D', '2024-05-05', null, 'imputed'],
    [3, 12, 'A', '2024-05-05', 6, 'recorded'],
  ])
})

/** Persons 1 to 10 stayed 10, 20, … 100 days; persons 11 to 14 have a gap; that of 14 is too short for any of those spells. */
const stays = posted([
  ...Array.from({ length: 10 }, (_, i): readonly [number, number, string, string, string][] => [
    [i + 1, 1, 'A', '2024-01-01', 'north'],
    [i + 1, 2, 'D', new Date(Date.UTC(2024, 0, 1 + 10 * (i + 1))).toISOString().slice(0, 10), 'north'],
  ]).flat(),
  ...[366, 366, 41, 5].flatMap((span, i): readonly [number, number, string, string, string][] => [
    [i + 11, 1, 'A', '2024-01-01', 'north'],
    [i + 11, 2, 'A', new Date(Date.UTC(2024, 0, 1 + span)).toISOString().slice(0, 10), 'north'],
  ]),
])

test('after a spell as long as those of others, evenly from the short to the long, none longer than the gap', async () => {
  const rows = await ask(impute(crossings, { method: 'spells', by: ['post'] }), [stays], order)
  const put = rows.filter((row) => row['origin'] === 'imputed')
  const days = put.map((row) => (Date.parse(String(row['date'])) - Date.parse('2024-01-01')) / 86_400_000)
  // Of four gaps the n-th takes the spell at (n − ½)/4 of those that fit: the 2nd and 4th of ten, the 3rd of four; then the middle.
  expect(days).toEqual([20, 40, 30, 2])
})

test('repaired crossings have no gap, and residence can be derived from them', async () => {
  const repaired = impute(crossings, { method: 'spells', by: ['post'] })
  expect(await ask(gaps(repaired), [stays])).toEqual([])
  const rows = await ask(residence(repaired, { rule: ruleOf('12-of-16-months'), dataCutoff: '2030-01-01' }), [
    stays,
  ])
  expect(rows.length).toBe(20 + 12)
  expect(rows.filter((row) => row['error'] !== 0)).toEqual([])
})
