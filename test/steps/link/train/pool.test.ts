import { expect, test } from 'vitest'
import type { Comparison } from '../../../../src/steps/link/model/model.ts'
import type { EmResult } from '../../../../src/steps/link/train/em.ts'
import { pooled, pooledTogether } from '../../../../src/steps/link/train/pool.ts'

const comparison = (name: string, m?: number): Comparison => ({
  name,
  levels: [
    { label: 'same', test: { exact: name }, ...(m === undefined ? {} : { m }) },
    { label: 'other', test: { else: true }, ...(m === undefined ? {} : { m: 1 - m }) },
  ],
})

interface Held {
  readonly level: number
  readonly pairs: number
  readonly found: number
}
const run = (held: readonly Held[], decided = false, oneIn = 1) => ({
  decided: [decided],
  oneIn,
  patterns: held.map(({ level, pairs, found }) => ({ levels: [level], pairs, found })),
})
const result = (patterns: number, share = 0.5, certainty = 1): EmResult => ({
  share,
  certainty,
  m: [],
  counts: [],
  together: [],
  iterations: 1,
  converged: true,
  posterior: Array.from({ length: patterns }, () => 1),
})
const shares = (runs: Parameters<typeof pooled>[1], results: readonly EmResult[]): readonly number[] =>
  pooled([comparison('x')], runs, results, [[0.9, 0.1]])[0]?.m ?? []

test('a pair that two blocks hold counts once', () => {
  const runs = [
    run([
      { level: 0, pairs: 6000, found: 3 },
      { level: 1, pairs: 2000, found: 1 },
    ]),
    run([
      { level: 0, pairs: 6000, found: 3 },
      { level: 1, pairs: 2000, found: 2 },
    ]),
  ]
  // 6000 pairs agree and 4000 do not; counted once for each block it would be three in four.
  expect(shares(runs, [result(2), result(2)])[0]).toBeCloseTo(0.6, 3)
})

test('a sample counts for all the pairs that it stands for', () => {
  const runs = [
    run([{ level: 0, pairs: 500, found: 1 }], false, 10),
    run([{ level: 1, pairs: 5000, found: 2 }]),
  ]
  expect(shares(runs, [result(1), result(1)])[0]).toBeCloseTo(0.5, 3)
})

test('a run with hardly any pair of one person teaches nothing', () => {
  const runs = [run([{ level: 0, pairs: 1000, found: 1 }]), run([{ level: 1, pairs: 100_000, found: 2 }])]
  expect(shares(runs, [result(1), result(1, 0.01)])[0]).toBeGreaterThan(0.99)
})

test('a run counts by how sure it is', () => {
  const runs = [run([{ level: 0, pairs: 1000, found: 1 }]), run([{ level: 1, pairs: 1000, found: 2 }])]
  expect(shares(runs, [result(1), result(1, 0.5, 0.25)])[0]).toBeCloseTo(0.8, 2)
})

test('where every block decides a comparison its m stays, and so does what a person wrote', () => {
  const runs = [run([{ level: 1, pairs: 1000, found: 1 }], true)]
  expect(shares(runs, [result(1)])).toEqual([0.9, 0.1])
  const free = [run([{ level: 1, pairs: 1000, found: 1 }])]
  expect(pooled([comparison('x', 0.7)], free, [result(1)], [[0.9, 0.1]])[0]?.m).toEqual([0.7, 1 - 0.7])
})

test('m of two comparisons at once comes from the runs that leave both free', () => {
  const two = (decided: readonly boolean[]) => ({ decided, oneIn: 1, patterns: [] })
  const table = [
    [0.5, 0.2],
    [0.2, 0.1],
  ]
  const found = pooledTogether(
    [[0, 1]],
    [two([false, false]), two([true, false])],
    [{ ...result(0), counts: [[70, 30]], together: [table] }, result(0)],
  )
  expect(found).toEqual([table])
  expect(pooledTogether([[0, 1]], [two([true, false])], [result(0)])).toEqual([undefined])
})
