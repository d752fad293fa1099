import { expect, test } from 'vitest'
import { agglomerateFew, fewRecords } from '../../../../src/steps/link/cluster/agglomerate-few.ts'
import { agglomerate } from '../../../../src/steps/link/cluster/agglomerate.ts'
import { components } from '../../../../src/steps/link/cluster/components.ts'
import { noSources, onePerSource, uniqueBits } from '../../../../src/steps/link/cluster/one-per-source.ts'
import { partOf } from '../../../../src/steps/link/cluster/part.ts'
import type { ClusterRules } from '../../../../src/steps/link/cluster/rules.ts'
import { split } from '../../../../src/steps/link/cluster/split.ts'
import { naive } from './naive.ts'
import { chance, linksOf, randomRows, shuffled } from './random-graph.ts'
import type { Row } from './random-graph.ts'

const cut = (rows: readonly Row[], n: number, rules: ClusterRules): readonly number[] => [
  ...split(linksOf(rows), n, rules),
]

/** Two persons of three records each, and one wrong link between them. */
const barbell: readonly Row[] = [
  [0, 1, 12],
  [0, 2, 11],
  [1, 2, 13],
  [3, 4, 12],
  [3, 5, 11],
  [4, 5, 13],
  [2, 3, 4],
]

test('one wrong link makes two persons one by components, and is cut by average and complete linkage', () => {
  expect(cut(barbell, 6, { linkage: 'single', cut: 0 })).toEqual([0, 0, 0, 0, 0, 0])
  expect(cut(barbell, 6, { linkage: 'average', cut: 1 })).toEqual([0, 0, 0, 3, 3, 3])
  expect(cut(barbell, 6, { linkage: 'complete', cut: 0 })).toEqual([0, 0, 0, 3, 3, 3])
})

test('a pair without a link counts as much as it is told to', () => {
  // Between the two: (4 + 8 absent) / 9, which is 0 at -1/2, the default; above the cut nothing is believed.
  expect(cut(barbell, 6, { linkage: 'average', cut: 0 })).toEqual([0, 0, 0, 0, 0, 0])
  expect(cut(barbell, 6, { linkage: 'average', cut: 0, absent: -0.6 })).toEqual([0, 0, 0, 3, 3, 3])
  expect(cut(barbell, 6, { linkage: 'average', cut: 4.5, absent: 10 })).toEqual([0, 0, 0, 3, 3, 3])
})

test('a chain of two strong links holds by average linkage, not by complete', () => {
  const chain: readonly Row[] = [
    [0, 1, 14],
    [1, 2, 12],
  ]
  // With the pair that is absent at -5: (12 - 5) / 2 = 3.5.
  expect(cut(chain, 3, { linkage: 'average', cut: 0 })).toEqual([0, 0, 0])
  expect(cut(chain, 3, { linkage: 'average', cut: 3.6, absent: -5 })).toEqual([0, 0, 2])
  expect(cut(chain, 3, { linkage: 'complete', cut: 0 })).toEqual([0, 0, 2])
})

test('a pair below the cut stays two persons', () => {
  expect(cut([[1, 0, 2]], 3, { linkage: 'average', cut: 2 })).toEqual([0, 0, 2])
  expect(cut([[1, 0, 2]], 3, { linkage: 'average', cut: 2.1 })).toEqual([0, 1, 2])
})

// scipy 1.17.1, scipy.cluster.hierarchy.linkage on distances 100 - weight, fcluster at 100 - cut; labels set to the smallest record.
const scipyWeights = (): readonly Row[] => {
  const rows: Row[] = []
  for (let i = 0; i < 10; i += 1)
    for (let j = i + 1; j < 10; j += 1)
      rows.push([i, j, ((i * i * 7 + j * 13 + i * j * 5) % 31) - 9 + (i * 10 + j) / 1000])
  return rows
}

test.each([
  ['average', 0, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['average', 4, [0, 1, 2, 1, 2, 2, 0, 0, 2, 2]],
  ['average', 8, [0, 1, 2, 1, 2, 2, 0, 0, 8, 8]],
  ['complete', 4, [0, 1, 2, 1, 2, 2, 0, 0, 8, 8]],
  ['complete', 8, [0, 1, 2, 1, 2, 2, 6, 0, 8, 8]],
  ['single', 16, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['single', 18, [0, 1, 2, 1, 2, 2, 6, 0, 1, 9]],
  ['single', 20, [0, 1, 2, 1, 4, 4, 6, 0, 8, 9]],
] as const)('%s linkage cut at %d is what scipy makes of the same weights', (linkage, at, expected) => {
  expect(cut(scipyWeights(), 10, { linkage, cut: at })).toEqual(expected)
})

const seeds = Array.from({ length: 60 }, (_, i) => i + 1)

test.each(['average', 'complete'] as const)(
  '%s linkage agrees with its definition, word for word',
  (linkage) => {
    for (const seed of seeds) {
      const next = chance(seed)
      const n = 4 + Math.floor(next() * 26)
      const rows = randomRows(n, 0.1 + next() * 0.5, next)
      if (rows.length === 0) continue
      const links = linksOf(rows)
      const at = Math.floor(next() * 8) - 2
      const rules = { linkage, cut: at, absent: at - 0.5 - Math.floor(next() * 12) / 2 }
      expect(cut(rows, n, rules), `seed ${seed}`).toEqual(naive(links, n, rules))
    }
  },
)

test.each(['average', 'complete'] as const)(
  '%s linkage with unique sources agrees with its definition',
  (linkage) => {
    for (const seed of seeds) {
      const next = chance(1000 + seed)
      const n = 4 + Math.floor(next() * 26)
      const rows = randomRows(n, 0.1 + next() * 0.5, next)
      if (rows.length === 0) continue
      const origin = Uint8Array.from({ length: n }, () => Math.floor(next() * 4))
      const rules = { linkage, cut: 0, absent: -0.5 - Math.floor(next() * 6), origin, unique: [1, 3] }
      const clash = (x: number, y: number): boolean =>
        origin[x] === origin[y] && origin[x] !== 0 && origin[x] !== 2
      expect(cut(rows, n, rules), `seed ${seed}`).toEqual(naive(linksOf(rows), n, rules, clash))
    }
  },
)

test('the table of few and the queue of many give the same groups', () => {
  const few = agglomerateFew()
  for (const seed of seeds) {
    const next = chance(2000 + seed)
    const n = 2 + Math.floor(next() * (fewRecords - 1))
    const links = linksOf(randomRows(n, 0.5, next))
    const members = Int32Array.from({ length: n }, (_, i) => i)
    const part = partOf(links, members, Int32Array.from(links.l.keys()), new Int32Array(n))
    const origin = Uint8Array.from({ length: n }, () => Math.floor(next() * 3))
    for (const linkage of ['average', 'complete'] as const)
      for (const sources of [() => noSources, () => onePerSource(members, origin, uniqueBits([0, 2]))]) {
        const rules = { linkage, cut: 0, absent: -0.5 - (seed % 7) }
        expect([...few(part, rules, sources())]).toEqual([...agglomerate(part, rules, sources())])
      }
  }
})

test('single linkage is the components of the links that weigh enough', () => {
  for (const seed of seeds) {
    const next = chance(3000 + seed)
    const links = linksOf(randomRows(40, 0.05, next))
    expect(split(links, 40, { linkage: 'single', cut: 3 })).toEqual(components(links, 40, 3))
  }
})

test('clusters do not depend on the order of the links, nor on which record of a pair comes first', () => {
  for (const seed of seeds) {
    const next = chance(4000 + seed)
    const rows = randomRows(50, 0.08, next)
    const other = shuffled(rows, next).map(([l, r, w]): Row => (next() < 0.5 ? [r, l, w] : [l, r, w]))
    const origin = Uint8Array.from({ length: 50 }, () => Math.floor(next() * 5))
    for (const linkage of ['single', 'average', 'complete'] as const)
      for (const unique of [[], [0, 2]]) {
        const rules = { linkage, cut: 1, origin, unique, largest: seed % 2 === 0 ? 12 : 50 }
        expect(cut(other, 50, rules)).toEqual(cut(rows, 50, rules))
      }
  }
})

test('by complete linkage every two records of a cluster are linked at the cut or above', () => {
  for (const seed of seeds) {
    const rows = randomRows(40, 0.3, chance(5000 + seed))
    const cluster = cut(rows, 40, { linkage: 'complete', cut: 2 })
    const heavy = new Set(rows.filter(([, , w]) => w >= 2).flatMap(([l, r]) => [`${l} ${r}`, `${r} ${l}`]))
    const together = cluster.flatMap((c, x) =>
      cluster.flatMap((d, y) => (x !== y && c === d ? [`${x} ${y}`] : [])),
    )
    expect(together.filter((pair) => !heavy.has(pair))).toEqual([])
  }
})

test('a cluster lies within one component, and its number is its smallest record', () => {
  for (const seed of seeds) {
    const rows = randomRows(60, 0.05, chance(6000 + seed))
    const component = components(linksOf(rows), 60)
    const cluster = cut(rows, 60, { linkage: 'average', cut: 0 })
    for (const [record, c] of cluster.entries()) {
      expect(c).toBe(cluster.indexOf(c))
      expect(component[record]).toBe(component[c])
    }
  }
})

test('the best of two records of one unique source is taken, the other stays by itself', () => {
  const rows: readonly Row[] = [
    [0, 1, 8],
    [0, 2, 9],
    [1, 2, 7],
  ]
  const origin = Uint8Array.of(0, 1, 1)
  for (const linkage of ['single', 'average', 'complete'] as const) {
    expect(cut(rows, 3, { linkage, cut: 0, origin, unique: [1] })).toEqual([0, 1, 0])
    expect(cut(rows, 3, { linkage, cut: 0, origin, unique: [0] })).toEqual([0, 0, 0])
  }
})

test('no cluster holds two records of a unique source, also where sources are many', () => {
  const next = chance(99)
  const origin = Uint16Array.from({ length: 120 }, () => Math.floor(next() * 90))
  const unique = Array.from({ length: 80 }, (_, i) => i)
  const rows = randomRows(120, 0.2, next)
  for (const linkage of ['single', 'average', 'complete'] as const) {
    const cluster = cut(rows, 120, { linkage, cut: 0, origin, unique })
    const held = cluster.map((c, i) => `${c} ${origin[i]}`).filter((_, i) => (origin[i] as number) < 80)
    expect(new Set(held).size).toBe(held.length)
    expect(new Set(cluster).size).toBeLessThan(120)
  }
})

test('a component above the limit is taken apart by weight, and no cluster outgrows the limit', () => {
  const rows = randomRows(300, 0.1, chance(11))
  for (const linkage of ['average', 'complete'] as const) {
    const cluster = cut(rows, 300, { linkage, cut: -5, absent: -5, largest: 30 })
    const sizes = new Map<number, number>()
    for (const c of cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1)
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(30)
    expect(Math.max(...sizes.values())).toBeGreaterThan(1)
  }
})

test('a cut at probability 0 keeps every connected component by average linkage', () => {
  expect(cut([...barbell, [6, 7, -30]], 8, { linkage: 'average', cut: -Infinity })).toEqual([
    0, 0, 0, 0, 0, 0, 6, 6,
  ])
})

test('nobody is linked where there are no links', () => {
  expect(cut([], 3, { linkage: 'average', cut: 0 })).toEqual([0, 1, 2])
  expect(cut([], 0, { linkage: 'complete', cut: 0 })).toEqual([])
})
