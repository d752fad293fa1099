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
  people: names.map((name, i) => ({ unique_id: String(i), name })),
})

test('records that share a word that few have are a pair, wherever it stands', async () => {
  const sources = people(
    'Mamadou Bah',
    'Bah Fatou',
    'Mamadou Sow',
    'Mamadou Keita',
    'Keita',
    null,
    'Mamadou  Mamadou',
  )
  expect(await pairsOf(at, [{ words: 'name', atMost: 2 }], sources)).toEqual(['0 1', '3 4'])
  expect(await pairsOf(at, [{ words: 'name', atMost: 4 }], sources)).toEqual([
    '0 1',
    '0 2',
    '0 3',
    '0 6',
    '2 3',
    '2 6',
    '3 4',
    '3 6',
  ])
})

test('two words at once may each be common', async () => {
  const sources = people(
    'Mamadou Aliou Bah',
    'Bah Mamadou',
    'Mamadou Sow',
    'Aliou Sow',
    'Bah Aliou',
    'Mamadou',
  )
  expect(await pairsOf(at, [{ words: 'name', atMost: 2, together: 2 }], sources)).toEqual(['0 1', '0 4'])
})

test('each record is looked at with the few that share the rarest words with it', async () => {
  const sources = people('Zorvek Bah', 'Zorvek Sow', 'Bah Sow', 'Bah Sow', 'Bah Camara')
  const found = await pairsOf(at, [{ nearest: 'name', count: 1, atMost: 10 }], sources)
  expect(found).toEqual(['0 1', '0 4', '2 3'])
  expect(await pairsOf(at, [{ nearest: 'name', count: 4, atMost: 10 }], sources)).toHaveLength(9)
})

test('across sources, the nearest are of the other source', async () => {
  const sources = {
    old: [
      { unique_id: 'a1', name: 'Zorvek Bah' },
      { unique_id: 'a2', name: 'Zorvek Bah' },
    ],
    new: [
      { unique_id: 'b1', name: 'Bah Sow' },
      { unique_id: 'b2', name: 'Camara' },
    ],
  }
  expect(await pairsOf(at, [{ nearest: 'name', count: 1, atMost: 10 }], sources, 'link')).toEqual([
    'a1 b1',
    'a2 b1',
  ])
})
