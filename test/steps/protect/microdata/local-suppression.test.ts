import { expect, test } from 'vitest'
import { belowK, frequencies } from '../../../../src/steps/protect/microdata/frequencies.ts'
import { encodeKeys, missing } from '../../../../src/steps/protect/microdata/keys.ts'
import { suppressLocally } from '../../../../src/steps/protect/microdata/local-suppression.ts'
import { away, francdat, keyNames, testdata } from './testdata.ts'

test('every person shares the keys with k, and nobody loses a value who need not', () => {
  const keys = encodeKeys(francdat, ['a', 'b', 'd'])
  const { keys: safe, suppressed } = suppressLocally(keys, 2)
  expect(belowK(frequencies(safe), 2)).toBe(0)
  const taken = Object.values(suppressed).reduce((a, b) => a + b, 0)
  expect(taken).toBeGreaterThan(0)
  for (const row of [0, 1, 2, 7])
    expect(safe.columns.map((c) => c[row])).toEqual(keys.columns.map((c) => c[row]))
  expect(safe.columns.reduce((n, c) => n + c.filter((code) => code === missing).length, 0)).toBe(taken)
})

test('what is anonymous stays as it is; fewer persons than k all become alike', () => {
  const same = encodeKeys([{ a: 1 }, { a: 1 }, { a: 1 }], ['a'])
  expect(suppressLocally(same, 3).suppressed).toEqual({ a: 0 })
  const few = suppressLocally(encodeKeys([{ a: 1 }, { a: 2 }], ['a']), 5)
  expect(belowK(frequencies(few.keys), 2)).toBe(0)
})

test('the order says which variable loses values first', () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ a: i % 3, b: i % 4 }))
  const keys = encodeKeys(rows, ['a', 'b'])
  const lost = (order: readonly number[]) => suppressLocally(keys, 2, order).suppressed
  expect(lost([0, 1])['a']).toBeGreaterThan(lost([0, 1])['b'] ?? 0)
  expect(lost([1, 0])['b']).toBeGreaterThan(lost([1, 0])['a'] ?? 0)
})

test.skipIf(away).each([
  [3, { urbrur: 0, roof: 14, walls: 4, water: 40, electcon: 6, relat: 229, sex: 0 }],
  [5, { urbrur: 0, roof: 31, walls: 6, water: 104, electcon: 13, relat: 346, sex: 0 }],
])(
  'testdata: for k = %i as many values are lost as in sdcMicro (skipped: ../shared/data is absent)',
  (k, lost) => {
    const { keys, suppressed } = suppressLocally(encodeKeys(testdata(), keyNames), k)
    expect(suppressed).toEqual(lost)
    expect(belowK(frequencies(keys), k)).toBe(0)
  },
)
