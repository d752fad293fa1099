import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockKeys, blocksName } from '../../../../src/steps/link/candidates/block.ts'
import { pairsOf } from './every-pair.ts'
import { query, smallLinkage } from '../../../link/small-linkage.ts'
import type { Given, SmallLinkage } from '../../../link/small-linkage.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage(1, true)
})
afterAll(() => at.close())

const record = (
  unique_id: string,
  a: string | null,
  b: string | null = 'x',
  c: string | null = 'y',
): Given => ({ unique_id, a, b, c })

async function pairs(
  candidates: readonly object[],
  records: readonly Given[],
  link = 'dedupe',
): Promise<readonly string[]> {
  const odd = records.filter((_, i) => i % 2 === 0)
  const even = records.filter((_, i) => i % 2 === 1)
  const found = await pairsOf(at, candidates, link === 'dedupe' ? { all: records } : { odd, even }, link)
  return found.map((pair) => pair.replace(' ', ''))
}

test('records are a pair where they are equal in all columns of the block; a missing value is equal to none', async () => {
  const records = [
    record('1', 'p'),
    record('2', 'p'),
    record('3', 'p', null),
    record('4', null),
    record('5', null),
    record('6', 'q'),
  ]
  expect(await pairs([{ block: ['a', 'b'] }], records)).toEqual(['12'])
  expect(await pairs([{ block: ['a'] }], records)).toEqual(['12', '13', '23'])
})

test('across sources, two records of one source are no pair', async () => {
  const records = [record('1', 'p'), record('2', 'p'), record('3', 'p'), record('4', 'p')]
  expect(await pairs([{ block: ['a'] }], records, 'link')).toEqual(['12', '14', '23', '34'])
  expect(await pairs([{ block: ['a'] }], records, 'link-and-dedupe')).toHaveLength(6)
})

test('blocks are told with their pairs: all of them, or those across sources', async () => {
  const records = [
    record('1', 'p'),
    record('2', 'p'),
    record('3', 'p'),
    record('4', 'q'),
    record('5', 'q'),
    record('6', 'r'),
  ]
  await pairs([{ block: ['a'] }], records)
  const table = query`select records, pairs from ${{ parts: [{ kind: 'name', name: blocksName(['a']) }] }} order by records`
  expect(await at.rows(table)).toEqual([
    { records: 2n, pairs: 1n },
    { records: 3n, pairs: 3n },
  ])
  await pairs([{ block: ['a'] }], records, 'link')
  expect(await at.rows(table)).toEqual([
    { records: 2n, pairs: 1n },
    { records: 3n, pairs: 2n },
  ])
})

test('a block that is too large is split by another column; who has none there leaves it', async () => {
  const records = [
    record('1', 'p', 'x'),
    record('2', 'p', 'x'),
    record('3', 'p', 'z'),
    record('4', 'p', 'z'),
    record('5', 'p', null),
    record('6', 'q', 'x'),
    record('7', 'q', 'z'),
  ]
  expect(await pairs([{ block: ['a'], split: ['b'], largest: 4 }], records)).toEqual(['12', '34', '67'])
  expect(await pairs([{ block: ['a'], split: ['b'], largest: 5 }], records)).toHaveLength(11)
})

test('what splitting leaves too large is split again, and at last cut into runs', async () => {
  const records = Array.from({ length: 9 }, (_, i) => record(String(i), 'p', 'x', i < 4 ? 'c' : 'd'))
  const found = await pairs([{ block: ['a'], split: ['b', 'c'], largest: 3 }], records)
  // 0 to 3 share c, 4 to 8 share d: runs of three.
  expect(found).toEqual(['01', '02', '12', '45', '46', '56', '78'])
  expect(await pairs([{ block: ['a'], split: [], largest: 2 }], records)).toEqual(['01', '23', '45', '67'])
})

test('without word of the model, a block is split by the columns of the other rules', async () => {
  const records = Array.from({ length: 6 }, (_, i) => record(String(i), 'p', null, i % 2 === 0 ? 'c' : null))
  expect(await pairs([{ block: ['a'], largest: 4 }, { block: ['c'] }], records)).toEqual(['02', '04', '24'])
})

test('a rule can ask for more than equal columns', async () => {
  const records = [
    record('1', 'p', 'x'),
    record('2', 'p', 'x'),
    record('3', 'p', 'z'),
    record('4', 'p', null),
  ]
  expect(await pairs([{ block: ['a'], where: 'l."b" <> r."b"' }], records)).toEqual(['13', '23'])
  expect(await pairs([{ block: ['a'], where: 'l.b = r.b' }], records)).toEqual(['12'])
})

test('the keys that a pair shares', () => {
  expect(blockKeys({ block: ['a'], splitBy: ['b', 'c'], largest: 5 }, false)).toEqual(['block'])
  expect(blockKeys({ block: ['a'], splitBy: ['b', 'c'], largest: 5 }, true)).toEqual([
    'block',
    'part 1',
    'part 2',
    'part 3',
  ])
})
