import { expect, test } from 'vitest'
import { clusters } from '../../../../src/steps/link/cluster/clusters.ts'
import { linksOf } from './random-graph.ts'

test('links become persons, each membership with its probability and each person with its weakest link', () => {
  const links = linksOf([
    [1, 0, 12],
    [1, 2, 3],
    [2, 3, 11],
  ])
  const found = clusters(links, 5, { linkage: 'average', cut: 0, absent: -2 })
  // The two pairs meet at (3 - 2 - 2 - 2) / 4 = -0.75.
  expect([...found.cluster]).toEqual([0, 0, 2, 2, 4])
  expect([...found.probability]).toEqual([4096 / 4097, 4096 / 4097, 2048 / 2049, 2048 / 2049, 1])
  expect([...found.weakest.weight]).toEqual([12, 11])
})

test('350,000 links among a million records are clustered, each group by itself', () => {
  const n = 1_000_000
  const m = 350_000
  // Groups of three records 0-1-2 joined by two links, weights from 4 to 14.
  const links = {
    l: Int32Array.from({ length: m }, (_, e) => Math.floor(e / 2) * 3 + (e % 2)),
    r: Int32Array.from({ length: m }, (_, e) => Math.floor(e / 2) * 3 + (e % 2) + 1),
    weight: Float64Array.from({ length: m }, (_, e) => 4 + (e % 11)),
  }
  const { cluster } = clusters(links, n, { linkage: 'average', cut: 0 })
  // The last link joins the first two records of a group.
  const joined = Math.ceil(m / 2) * 3
  const expected = Int32Array.from({ length: n }, (_, i) => (i < joined ? i - (i % 3) : i))
  expect(cluster.every((c, i) => c === expected[i])).toBe(true)
})
