import { expect, test } from 'vitest'
import { assign } from '../../../../src/steps/link/cluster/assign.ts'
import { replay, replayCounts } from '../../../../src/steps/link/cluster/identity.ts'
import { chance, shuffled } from './random-graph.ts'

/** Keys by cluster, as the arrays that `assign` takes. */
function given(groups: readonly (readonly string[])[]): { keys: readonly string[]; cluster: Int32Array } {
  const keys = groups.flat()
  const first = groups.flatMap((group) => group.map(() => keys.indexOf(group[0] ?? '')))
  return { keys, cluster: Int32Array.from(first) }
}

const none: ReadonlyMap<string, number> = new Map()

const numbered = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split(' ').map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]))

function run(previous: ReadonlyMap<string, number>, groups: readonly (readonly string[])[], next: number) {
  const { keys, cluster } = given(groups)
  const found = assign(previous, keys, cluster, next)
  return { ...found, now: Object.fromEntries(keys.map((key, i) => [key, found.person[i]])) }
}

test('new clusters are numbered by their smallest key', () => {
  const { now, next, events } = run(none, [['c'], ['b', 'd'], ['z', 'a']], 1)
  expect(now).toEqual({ a: 1, z: 1, b: 2, d: 2, c: 3 })
  expect(next).toBe(4)
  expect(events).toEqual([
    { kind: 'created', person: 1, records: 2 },
    { kind: 'created', person: 2, records: 2 },
    { kind: 'created', person: 3, records: 1 },
  ])
})

test('nothing happens where nothing changed', () => {
  const { events, moves, next } = run(numbered('a:1 b:1 c:2'), [['a', 'b'], ['c']], 3)
  expect({ events, moves, next }).toEqual({ events: [], moves: [], next: 3 })
})

test('a record that joins a person extends it', () => {
  const { now, events, moves } = run(numbered('a:1 b:1 c:2'), [['a', 'b', 'd'], ['c']], 3)
  expect(now['d']).toBe(1)
  expect(events).toEqual([{ kind: 'extended', person: 1, records: 1 }])
  expect(moves).toEqual([{ key: 'd', to: 1 }])
})

test('of persons that become one the number with most records stays, of equals the lowest', () => {
  const most = run(numbered('a:1 b:2 c:2'), [['a', 'b', 'c']], 3)
  expect(most.events).toEqual([{ kind: 'merged', person: 1, into: 2, records: 1 }])
  const equal = run(numbered('a:2 b:1'), [['a', 'b']], 3)
  expect(equal.events).toEqual([{ kind: 'merged', person: 2, into: 1, records: 1 }])
})

test('of a person that is split the larger part keeps the number, of equals the one with the smallest key', () => {
  const larger = run(numbered('a:1 b:1 c:1'), [['a'], ['b', 'c']], 2)
  expect(larger.now).toEqual({ a: 2, b: 1, c: 1 })
  expect(larger.events).toEqual([
    {
      kind: 'split',
      person: 1,
      parts: [
        { person: 1, records: 2 },
        { person: 2, records: 1 },
      ],
    },
  ])
  expect(run(numbered('a:1 b:1'), [['b'], ['a']], 2).now).toEqual({ a: 1, b: 2 })
})

test('a part that leaves one person for another is a split of the one', () => {
  const { now, events } = run(
    numbered('a:1 b:1 c:1 d:2 e:2'),
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    3,
  )
  expect(now).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 2 })
  expect(events).toEqual([
    {
      kind: 'split',
      person: 1,
      parts: [
        { person: 1, records: 2 },
        { person: 2, records: 1 },
      ],
    },
  ])
})

test('a cluster whose first number goes elsewhere takes the next one that it holds', () => {
  // Three of person 1 and two of person 2 are together; four of person 1 are elsewhere and keep its number.
  const { now } = run(
    numbered('a:1 b:1 c:1 d:2 e:2 f:1 g:1 h:1 i:1'),
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['f', 'g', 'h', 'i'],
    ],
    3,
  )
  expect([now['a'], now['e'], now['f']]).toEqual([2, 2, 1])
})

test('records that are no longer there are withdrawn, and a person without records ends', () => {
  const { events, moves } = run(numbered('a:1 b:1 c:2'), [['a']], 3)
  expect(events).toEqual([
    { kind: 'withdrawn', person: 1, records: 1, ended: false },
    { kind: 'withdrawn', person: 2, records: 1, ended: true },
  ])
  expect(moves).toEqual([
    { key: 'b', from: 1 },
    { key: 'c', from: 2 },
  ])
})

test('numbers do not depend on the order of the records', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const next = chance(seed)
    const keys = Array.from({ length: 40 }, (_, i) => `r${i}`)
    const previous = new Map(keys.filter(() => next() < 0.7).map((key) => [key, 1 + Math.floor(next() * 12)]))
    const groupOf = new Map(keys.map((key) => [key, Math.floor(next() * 12)]))
    const [one, other] = [keys, shuffled(keys, next)].map((list) =>
      run(previous, [...Map.groupBy(list, (key) => groupOf.get(key)).values()], 13),
    )
    expect(other?.now).toEqual(one?.now)
    expect(other?.events).toEqual(one?.events)
  }
})

test('after any number of runs the journal gives the present, counts agree, and no number is used twice', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const chanceOf = chance(100 + seed)
    let state: ReadonlyMap<string, number> = new Map()
    let replayed: ReadonlyMap<string, number> = new Map()
    let counts: ReadonlyMap<number, number> = new Map()
    let next = 1
    const ended = new Set<number>()
    for (let round = 0; round < 12; round += 1) {
      const here = Array.from({ length: 60 }, (_, i) => `r${i}`).filter(() => chanceOf() < 0.8)
      const found = run(state, [...Map.groupBy(here, () => Math.floor(chanceOf() * 25)).values()], next)
      const now = new Map(Object.entries(found.now).map(([key, person]) => [key, person as number]))
      const live = new Set(now.values())
      for (const person of live) expect(ended.has(person)).toBe(false)
      for (const person of state.values()) if (!live.has(person)) ended.add(person)
      for (const person of live) expect(person).toBeLessThan(found.next)
      replayed = replay(replayed, found.moves)
      counts = replayCounts(counts, found.events)
      const bySize = new Map([...Map.groupBy(now.values(), (p) => p)].map(([p, list]) => [p, list.length]))
      expect(replayed).toEqual(now)
      expect(counts).toEqual(bySize)
      // Records of one cluster have one number, records of two have two.
      expect(live.size).toBe(new Set(found.person).size)
      state = now
      next = found.next
    }
    expect(ended.size).toBeGreaterThan(0)
  }
})
