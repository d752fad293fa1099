import { expect, test } from 'vitest'
import { presentWhere, saysSomething } from '../../../../src/steps/link/agreement/present.ts'
import type { Test } from '../../../../src/steps/link/model/test.ts'

const [a, b]: readonly [Test, Test] = [{ exact: 'a' }, { jaroWinkler: 'b', atLeast: 0.9 }]

test.each<[Test, readonly string[], readonly string[]]>([
  [a, ['a'], ['a']],
  [b, ['b'], ['b']],
  [{ all: [a, b] }, ['a', 'b'], []],
  [{ any: [a, b] }, [], ['a', 'b']],
  [{ any: [a, { all: [a, b] }] }, ['a'], ['a']],
  [{ not: { missing: ['c', 'd'] } }, ['c', 'd'], []],
  [{ missing: ['c'] }, [], ['c']],
  [{ swapped: ['a', 'b'] }, ['a', 'b'], []],
  [{ crossed: ['a', 'b'] }, [], ['a', 'b']],
  [{ sql: '"a_l" = "a_r"' }, [], []],
  [{ else: true }, [], []],
])('%j true: both have %j; false: both have %j', (one, whereTrue, whereFalse) => {
  expect([...presentWhere(one, true)]).toEqual(whereTrue)
  expect([...presentWhere(one, false)]).toEqual(whereFalse)
})

test('a comparison says something where no column of its missing levels is missing', () => {
  const comparison = (missing: Test, fixed?: 'both') => ({
    name: 'x',
    levels: [
      { label: '', test: missing, fixed },
      { label: '', test: a, m: 0.9, u: 0.1 },
      { label: '', test: { else: true as const }, m: 0.1, u: 0.9 },
    ],
  })
  const known = new Set(['a', 'b'])
  expect(saysSomething(comparison({ missing: ['a'] }), known)).toBe(true)
  expect(saysSomething(comparison({ all: [{ missing: ['a'] }, { missing: ['z'] }] }), known)).toBe(false)
  expect(saysSomething(comparison({ sql: `"a_l" = '?'` }, 'both'), known)).toBe(false)
})
