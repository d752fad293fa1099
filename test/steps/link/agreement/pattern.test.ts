import { expect, test } from 'vitest'
import { places, unpack } from '../../../../src/steps/link/agreement/pattern.ts'
import type { Comparison } from '../../../../src/steps/link/model/model.ts'

const comparison = (name: string, levels: number, missing = true): Comparison => ({
  name,
  levels: [
    ...(missing ? [{ label: 'missing', test: { missing: [name] } }] : []),
    ...Array.from({ length: levels - 1 }, (_, i) => ({
      label: String(i),
      test: { levenshtein: name, atMost: i },
    })),
    { label: 'other', test: { else: true as const } },
  ],
})

test('comparisons take as many bits as their levels need, and come back as they were', () => {
  const where = places([
    comparison('a', 2),
    comparison('b', 7),
    comparison('c', 8),
    comparison('d', 3, false),
  ])
  expect(where.map(({ at, bits }) => [at, bits])).toEqual([
    [0, 2],
    [2, 3],
    [5, 4],
    [9, 2],
  ])
  for (const levels of [
    [0, 0, 0, 0],
    [1, 6, 7, 2],
    [-1, -1, -1, -1],
    [0, 5, -1, 1],
  ]) {
    const counts = [2, 7, 8, 3]
    const pattern = levels.reduce(
      (sum, level, i) => sum + (level < 0 ? 0 : (counts[i] ?? 0) - level) * 2 ** (where[i]?.at ?? 0),
      0,
    )
    expect(unpack(pattern, where)).toEqual(levels)
  }
})

test('a pattern beyond 32 bits is still whole', () => {
  const where = places(Array.from({ length: 13 }, (_, i) => comparison(`c${i}`, 15)))
  expect(where.at(-1)).toMatchObject({ at: 48, bits: 4 })
  expect(unpack(2 ** 52 - 1, where)).toEqual(Array.from({ length: 13 }, () => 0))
})

test('more than 52 bits are refused', () => {
  expect(() => places(Array.from({ length: 14 }, (_, i) => comparison(`c${i}`, 15)))).toThrow(
    /^link\.invalid-model: .*need 56 bits/,
  )
})
