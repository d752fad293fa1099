import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallLinkage } from '../../../link/small-linkage.ts'
import type { Given, SmallLinkage } from '../../../link/small-linkage.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage()
})
afterAll(() => at.close())

const columns = [
  { name: 'number', sql: 'x', number: true },
  { name: 'other number', sql: 'y', number: true },
  { name: 'all', sql: 'substr(unique_id, 1, 1)' },
]

/** The outcome of a test for two records: true, or not (false or unknown). */
async function holds(one: object, left: Given, right: Given, more: readonly object[] = []): Promise<boolean> {
  const model = {
    link: 'dedupe',
    prior: 0.5,
    threshold: 0,
    columns,
    comparisons: [
      {
        name: 'c',
        levels: [
          ...more,
          { label: 'holds', test: one, m: 0.5, u: 0.5 },
          { label: 'else', test: { else: true }, m: 0.5, u: 0.5 },
        ],
      },
    ],
    candidates: [{ block: ['all'] }],
  }
  // The third record sees to it that every column has a value.
  const third = { unique_id: 'r3', x: '77', y: '88' }
  const found = await at.link(model, {
    people: [{ unique_id: 'r1', ...left }, { unique_id: 'r2', ...right }, third],
  })
  return found.pairs.find((pair) => pair.left === 'r1' && pair.right === 'r2')?.pattern === 2
}

test.each<[object, readonly (readonly [string | null, string | null])[], readonly (readonly [string | null, string | null])[]]>([
  [{ exact: 'x' }, [['Awa', 'Awa']], [['Awa', 'awa'], ['Awa', null], [null, null]]],
  [{ jaroWinkler: 'x', atLeast: 0.9 }, [['Awa', 'Awa'], ['Moussa', 'Mousa']], [['Awa', 'Kofi'], ['Awa', null], [null, null]]],
  [{ levenshtein: 'x', atMost: 2 }, [['Awa', 'Awa'], ['kitten', 'sitten'], ['ab', 'ba']], [['kitten', 'sitting'], ['Awa', null]]],
  [{ withinOneEdit: 'x' }, [['Awa', 'Awa'], ['abcd', 'abdc'], ['Awa', 'Awah']], [['abcd', 'badc'], ['Awa', null], [null, null]]],
  [{ apart: 'number', atMost: 3 }, [['7', '10'], ['-1', '2'], ['5', '5']], [['7', '11'], ['7', null], ['7', 'old']]],
  [{ shared: 'x', atLeast: 2 }, [['Awa Sow Ba', 'Ba Awa'], ['a b', 'b  a']], [['a a', 'a b'], ['Awa', null]]],
  [{ sql: '"x_l" > \'B\' and "x_r" > \'B\'' }, [['C', 'D']], [['A', 'D'], ['C', null]]],
  [{ not: { exact: 'x' } }, [['a', 'b']], [['a', 'a'], ['a', null]]],
  [{ not: { jaroWinkler: 'x', atLeast: 0.9 } }, [['Awa', 'Kofi']], [['Moussa', 'Mousa'], ['Awa', null]]],
  [{ not: { missing: ['x'] } }, [['a', 'b']], [['a', null]]],
  [{ all: [{ withinOneEdit: 'x' }, { not: { exact: 'x' } }] }, [['Awa', 'Awah']], [['Awa', 'Awa'], ['Awa', 'Kofi']]],
  [{ any: [{ exact: 'x' }, { missing: ['x'] }] }, [['a', 'a'], ['a', null]], [['a', 'b']]],
])('%j holds of %j, and not of %j', async (one, yes, no) => {
  for (const [expected, pairs] of [[true, yes], [false, no]] as const)
    for (const [x, other] of pairs) {
      expect(await holds(one, { x }, { x: other }), `${x} ${other}`).toBe(expected)
      expect(await holds(one, { x: other }, { x }), `${other} ${x}`).toBe(expected)
    }
}) // prettier-ignore

test('swapped asks both ways, crossed one of them, for texts and for numbers', async () => {
  const cases: readonly (readonly [Given, Given, boolean, boolean])[] = [
    [{ x: '1', y: '2' }, { x: '2', y: '1' }, true, true],
    [{ x: '1', y: '2' }, { x: '2', y: '9' }, false, true],
    [{ x: '1', y: '2' }, { x: '9', y: '1' }, false, true],
    [{ x: '1', y: null }, { x: null, y: '1' }, false, true],
    [{ x: '1', y: '2' }, { x: '1', y: '2' }, false, false],
    [{ x: '1', y: null }, { x: '2', y: null }, false, false],
  ]
  for (const [left, right, swapped, crossed] of cases)
    for (const pair of [
      ['x', 'y'],
      ['number', 'other number'],
    ]) {
      expect(await holds({ swapped: pair }, left, right)).toBe(swapped)
      expect(await holds({ crossed: pair }, left, right)).toBe(crossed)
    }
})

test('the first level that is true counts, a missing one too', async () => {
  const missing = { label: 'missing', test: { missing: ['y'] } }
  expect(await holds({ exact: 'x' }, { x: 'a', y: 'b' }, { x: 'a', y: 'b' }, [missing])).toBe(true)
  expect(await holds({ exact: 'x' }, { x: 'a', y: 'b' }, { x: 'a', y: null }, [missing])).toBe(false)
})

test('rarity is that of the commoner of two values, and of the only one where one is missing', async () => {
  const model = {
    link: 'dedupe',
    prior: 0.5,
    threshold: 0,
    columns,
    comparisons: [
      {
        name: 'c',
        levels: [
          {
            label: 'like',
            test: { exact: 'y' },
            m: 0.5,
            u: 0.5,
            frequency: { of: 'x', weight: 0.5, least: 0.3, exact: 0.5 },
          },
          { label: 'else', test: { else: true }, m: 0.5, u: 0.5 },
        ],
      },
    ],
    candidates: [{ block: ['y'] }],
  }
  const record = (unique_id: string, x: string | null): Given => ({ unique_id, x, y: 'same' })
  const found = await at.link(model, {
    people: [record('1', 'a'), record('2', 'a'), record('3', 'b'), record('4', null), record('5', null)],
  })
  const weight = (left: string, right: string): number =>
    found.pairs.find((pair) => pair.left === left && pair.right === right)?.weight ?? Number.NaN
  // Two of three have a; b, one of three, counts as 0.3 at least, which it is.
  const [a, b] = [0.5 * Math.log2(0.5 / (2 / 3)), 0.5 * Math.log2(0.5 / (1 / 3))]
  expect(weight('1', '2')).toBeCloseTo(a, 12)
  expect(weight('1', '3')).toBeCloseTo(a, 12)
  expect(weight('3', '4')).toBeCloseTo(b, 12)
  expect(weight('4', '5')).toBe(0)
})
