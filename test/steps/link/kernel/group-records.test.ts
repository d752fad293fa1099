import { expect, test } from 'vitest'
import { blocksOf, runsOf, sizesOf } from '../../../../src/steps/link/kernel/group-records.ts'
import { missing } from '../../../../src/steps/link/kernel/missing.ts'
import type { Blocks } from '../../../../src/steps/link/kernel/compiled.ts'
import { chance } from '../cluster/random-graph.ts'

/** Blocks as lists of records, in the order of their first ones. */
const listed = ({ order, starts }: Blocks): readonly (readonly number[])[] =>
  Array.from({ length: starts.length - 1 }, (_, b) => [...order.subarray(starts[b], starts[b + 1])]).toSorted(
    ([a = 0], [b = 0]) => a - b,
  )

function naive(keys: readonly Int32Array[]): readonly (readonly number[])[] {
  const found = new Map<string, number[]>()
  for (let n = 0; n < (keys[0]?.length ?? 0); n += 1) {
    const values = keys.map((key) => key[n] as number)
    if (values.includes(missing)) continue
    found.set(values.join(), [...(found.get(values.join()) ?? []), n])
  }
  return [...found.values()].filter((records) => records.length > 1)
}

const drawn = (count: number, ranges: readonly number[], seed: number): readonly Int32Array[] => {
  const next = chance(seed)
  return ranges.map((range) =>
    Int32Array.from({ length: count }, () => (next() < 0.05 ? missing : Math.floor((next() - 0.5) * range))),
  )
}

test.each([[[40]], [[30, 20]], [[6, 5, 4]], [[4, 3, 3, 3]], [[2 ** 32, 3]]])(
  'records that are equal in keys of %j are a block, ascending, as one finds them one by one',
  (ranges) => {
    for (const [seed, count] of [0, 1, 2, 700, 9000].entries()) {
      const keys = drawn(count, ranges, seed)
      expect(listed(blocksOf(keys))).toEqual(naive(keys))
    }
  },
)

test('sizes of blocks come with their pairs, all of them or those of two sources', () => {
  const blocks = blocksOf([Int32Array.from([7, 7, 7, 8, 8, 9, missing, missing])])
  expect(sizesOf(blocks)).toEqual([
    { size: 2, blocks: 1, pairs: 1 },
    { size: 3, blocks: 1, pairs: 3 },
  ])
  expect(sizesOf(blocks, Int32Array.from([0, 0, 1, 1, 1, 0, 0, 0]))).toEqual([
    { size: 2, blocks: 1, pairs: 0 },
    { size: 3, blocks: 1, pairs: 2 },
  ])
})

test('runs of blocks have about as many pairs each, and end with the last block', () => {
  const blocks = blocksOf([Int32Array.from({ length: 100 }, (_, n) => n % 10)])
  expect(runsOf(blocks, 90)).toEqual([2, 4, 6, 8, 10])
  expect(runsOf(blocks, 1e9)).toEqual([10])
  expect(runsOf(blocksOf([Int32Array.from([1, 2])]), 5)).toEqual([])
})
