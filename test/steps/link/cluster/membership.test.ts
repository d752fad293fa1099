import { expect, test } from 'vitest'
import { memberships, weakestLinks } from '../../../../src/steps/link/cluster/membership.ts'
import { components } from '../../../../src/steps/link/cluster/components.ts'
import { chance, linksOf, randomRows } from './random-graph.ts'

const links = linksOf([
  [0, 1, 3],
  [2, 1, 1],
  [3, 4, 2],
  [3, 5, 5],
  [5, 4, 2],
  [1, 3, 10],
])
const cluster = Int32Array.of(0, 0, 0, 3, 3, 3, 6)

test('a membership is as sure as the strongest link within the cluster; a record by itself is sure', () => {
  // 2^3 : 1 is 8/9, 2^1 : 1 is 2/3, 2^5 : 1 is 32/33, 2^2 : 1 is 4/5; the link of 1 and 3 crosses clusters.
  expect([...memberships(links, cluster)]).toEqual([8 / 9, 8 / 9, 2 / 3, 32 / 33, 4 / 5, 32 / 33, 1])
})

test('the weakest link of a chain is its lightest; of a triangle the one that holds the least record', () => {
  const found = weakestLinks(links, cluster)
  expect([...found.cluster]).toEqual([0, 3])
  expect([...found.records]).toEqual([3, 3])
  expect([...found.l]).toEqual([1, 3])
  expect([...found.r]).toEqual([2, 4])
  expect([...found.weight]).toEqual([1, 2])
})

test('without the weakest link and all lighter ones a cluster falls apart, with it it does not', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const rows = randomRows(25, 0.2, chance(seed))
    const graph = linksOf(rows)
    const whole = components(graph, 25)
    const found = weakestLinks(graph, whole)
    expect(found.cluster.length).toBe(new Set([...whole].filter((c, i) => c !== i)).size)
    for (const [i, c] of found.cluster.entries()) {
      const members = [...whole.keys()].filter((r) => whole[r] === c)
      const least = found.weight[i] as number
      const parts = (of: typeof graph, at: number): number => {
        const now = components(of, 25, at)
        return new Set(members.map((r) => now[r])).size
      }
      expect(parts(graph, least)).toBe(1)
      expect(parts(graph, least + 0.5)).toBeGreaterThan(1)
    }
  }
})
