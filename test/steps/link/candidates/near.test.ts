import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallLinkage } from '../../../link/small-linkage.ts'
import type { SmallLinkage } from '../../../link/small-linkage.ts'
import { pairsOf } from './every-pair.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage()
})
afterAll(() => at.close())

const people = (...names: readonly (string | null)[]) => ({
  people: names.map((name, i) => ({ unique_id: String(i), name, year: String(1990 - i) })),
})

test('records are looked at with those that follow them in the order of their texts, no further than the window', async () => {
  const sources = people('Diallo', 'Bah', 'Camara', 'Sow', 'Barry')
  expect(await pairsOf(at, [{ near: ['name'], window: 1 }], sources)).toEqual(['0 2', '0 3', '1 4', '2 4'])
  expect(await pairsOf(at, [{ near: ['name'], window: 2 }], sources)).toEqual([
    '0 2',
    '0 3',
    '0 4',
    '1 2',
    '1 4',
    '2 3',
    '2 4',
  ])
  expect(await pairsOf(at, [{ near: ['name'], window: 50 }], sources)).toHaveLength(10)
})

test('equal texts stand in the order of the next column, then of the records', async () => {
  const sources = people('Bah', 'Bah', 'Bah', 'Bah')
  expect(await pairsOf(at, [{ near: ['name'], window: 1 }], sources)).toEqual(['0 1', '1 2', '2 3'])
  const byYear = {
    people: sources.people.map((record, i) => ({ ...record, year: i % 2 === 0 ? '1980' : null })),
  }
  expect(await pairsOf(at, [{ near: ['name', 'year'], window: 1 }], byYear)).toEqual(['0 2', '1 2', '1 3'])
})

test('who has no text in the first column stands nowhere', async () => {
  expect(await pairsOf(at, [{ near: ['name'], window: 1 }], people('Bah', null, 'Sow'))).toEqual(['0 2'])
})
