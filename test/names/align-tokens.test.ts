import { expect, test } from 'vitest'
import { alignTokens } from '../../src/names/align-tokens.ts'

/** Deterministic credits between 0 and 1 (linear congruential generator, Numerical Recipes constants). */
function credits(n: number, m: number, seed: number): number[][] {
  let state = seed
  const next = (): number => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
  return Array.from({ length: n }, () => Array.from({ length: m }, next))
}

const sum = (table: number[][], pairs: readonly { left: number; right: number }[]): number =>
  pairs.reduce((total, { left, right }) => total + (table[left]?.[right] ?? 0), 0)

/** Every way to give n words different places among m. */
function* ways(n: number, m: number, taken: readonly number[] = []): Generator<readonly number[]> {
  if (taken.length === n) yield taken
  else for (let j = 0; j < m; j++) if (!taken.includes(j)) yield* ways(n, m, [...taken, j])
}

test.each([
  [1, 1],
  [2, 3],
  [3, 3],
  [4, 6],
  [5, 5],
])('%i words against %i are paired as well as the best of all ways', (n, m) => {
  for (let seed = 1; seed <= 20; seed++) {
    const table = credits(n, m, seed)
    const best = Math.max(
      ...[...ways(n, m)].map((way) =>
        sum(
          table,
          way.map((right, left) => ({ left, right })),
        ),
      ),
    )
    const pairs = alignTokens(n, m, (i, j) => table[i]?.[j] ?? 0)
    expect(new Set(pairs.map((p) => p.right)).size).toBe(n)
    expect(sum(table, pairs)).toBeCloseTo(best, 4)
  }
})

test('of two equally good ways the one that keeps the order wins', () => {
  expect(alignTokens(2, 2, () => 1)).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 1 },
  ])
})

test('a very long name is paired word by word, the best first', () => {
  const pairs = alignTokens(10, 12, (i, j) => (i + 2 === j ? 1 : 0))
  expect(pairs).toEqual(Array.from({ length: 10 }, (_, i) => ({ left: i, right: i + 2 })))
})
