import { expect, test } from 'vitest'
import { drawnClusters, drawnOf } from '../../../../src/link/report/figures/drawn-cluster.ts'
import type { ShownCluster } from '../../../../src/link/result.ts'
import { aCluster, aResult } from '../a-result.ts'

test('a small cluster is drawn whole, what was cut first, then from the weakest link on', () => {
  const cluster: ShownCluster = {
    id: 'c',
    why: 'weakest',
    records: ['a', 'b', 'c'].map((id, i) => ({ id, probability: i === 2 ? 0.6 : 0.99 })),
    links: [
      { a: 0, b: 1, weight: 12, kept: true },
      { a: 1, b: 2, weight: 4, kept: true },
      { a: 0, b: 2, weight: 7, kept: false },
    ],
  }
  const drawn = drawnOf(cluster)
  expect(drawn.links.map((l) => l.weight)).toEqual([7, 4, 12])
  expect(drawn.records.map((r) => [r.number, r.kept, r.cut])).toEqual([
    [1, 1, 1],
    [2, 2, 0],
    [3, 1, 1],
  ])
  expect(drawn).toMatchObject({ size: 3, ties: 3, cut: 1, doubtful: 1 })
})

test('of a large cluster forty records are drawn, those with the most links, and all of it is counted', () => {
  const cluster = aCluster('c', 'largest', 90, 0.9)
  const drawn = drawnOf(cluster)
  expect(drawn.records).toHaveLength(40)
  expect(drawn.size).toBe(90)
  expect(drawn.ties).toBe(cluster.links.length)
  const degree = (i: number): number => cluster.links.filter((l) => l.a === i || l.b === i).length
  const chosen = new Set(drawn.records.map((r) => r.number - 1))
  const left = cluster.records.map((_, i) => i).filter((i) => !chosen.has(i))
  expect(Math.min(...[...chosen].map(degree))).toBeGreaterThanOrEqual(Math.max(...left.map(degree)))
  for (const { a, b } of drawn.links) expect(Math.max(a, b)).toBeLessThan(40)
})

test('one cluster at least is drawn, and no more than fit', () => {
  const clusters = [1, 2, 3, 4, 5].map((i) => aCluster(`c${i}`, 'largest', 100, 0.2))
  expect(drawnClusters({ ...aResult, clusters }, 'largest')).toHaveLength(3)
  expect(drawnClusters({ ...aResult, clusters }, 'weakest')).toEqual([])
})
