/**
 * Pool what the runs say of m: over all pairs that any block holds in which the comparison is free, each pair once.
 *
 * A pair that many blocks hold agrees in much, so counted once for each of them it would make m too good. A run counts by how sure
 * it is of its pairs of one person; where they are few, EM is not to be trusted, and the run teaches nothing.
 * Source: for the least share, Yancey (2004), Improving EM algorithm estimates for record linkage parameters, Statistical Research
 * Division, U.S. Census Bureau, RRS2004/01.
 */
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'
import type { Counted, EmResult } from './em.ts'
import { normal } from './shares.ts'

export interface Pooled {
  readonly m: readonly number[]
  /** Pairs of one person behind each level, as expected in the runs. */
  readonly counts: readonly number[]
}

interface Run {
  readonly decided: readonly boolean[]
  readonly patterns: readonly Counted[]
  /** How many pairs one stands for. */
  readonly oneIn: number
}

export type Table = readonly (readonly number[])[]

/** Where fewer pairs of a block are of one person, EM is not to be trusted. */
export const leastShare = 0.05

/**
 * @param runs bit i of `found` says that the block of run i holds the pair
 * @param m as it was; it stays where no run leaves the comparison free
 */
export function pooled(
  comparisons: readonly Comparison[],
  runs: readonly Run[],
  results: readonly EmResult[],
  m: Table,
): readonly Pooled[] {
  return comparisons.map((comparison, k) => {
    const levels = weighed(comparison)
    const mass = levels.map(() => 0)
    const counts = levels.map(() => 0)
    const total = eachPair(runs, results, [k], (pattern, expected, weight) => {
      const level = pattern.levels[k] ?? -1
      if (level < 0) return
      mass[level] = (mass[level] ?? 0) + expected * weight
      counts[level] = (counts[level] ?? 0) + expected
    })
    if (total === 0) return { m: m[k] ?? [], counts }
    // Shares by the weighed pairs, but no surer than the pairs that were looked at make them.
    const seen = counts.reduce((a, b) => a + b, 0)
    const all = mass.reduce((a, b) => a + b, 0)
    const shares = normal(mass.map((x) => (all === 0 ? 0 : (x / all) * seen)))
    return { m: levels.map((level, i) => level.m ?? shares[i] ?? 0), counts }
  })
}

/** m of the levels of two comparisons at once; undefined where no run leaves both free. */
export function pooledTogether(
  pairs: readonly (readonly [number, number])[],
  runs: readonly Run[],
  results: readonly EmResult[],
): readonly (Table | undefined)[] {
  return pairs.map(([a, b], t) => {
    const free = runs.flatMap((run, r) => (run.decided[a] === true || run.decided[b] === true ? [] : [r]))
    const tables = free.flatMap((r) => {
      const before = pairs
        .slice(0, t)
        .filter((pair) => pair.every((k) => runs[r]?.decided[k] !== true)).length
      const table = results[r]?.together[before]
      const weight =
        trust(results[r]) * (results[r]?.counts[a] ?? []).reduce((x, y) => x + y, 0) * (runs[r]?.oneIn ?? 1)
      return table === undefined || weight === 0 ? [] : [{ table, weight }]
    })
    const all = tables.reduce((sum, one) => sum + one.weight, 0)
    return tables[0]?.table.map((row, x) =>
      row.map((_, y) => tables.reduce((sum, one) => sum + (one.weight / all) * (one.table[x]?.[y] ?? 0), 0)),
    )
  })
}

/** How much a run teaches, 0 to 1. */
const trust = (result: EmResult | undefined): number =>
  result === undefined || result.share < leastShare ? 0 : result.certainty

/** Every pattern of the runs in which these comparisons are free; gives the sum of the weights of expected pairs. */
function eachPair(
  runs: readonly Run[],
  results: readonly EmResult[],
  comparisons: readonly number[],
  see: (pattern: Counted, expected: number, weight: number) => void,
): number {
  const free = runs.map(
    (run, r) => comparisons.every((k) => run.decided[k] !== true) && trust(results[r]) > 0,
  )
  let total = 0
  for (const [r, run] of runs.entries()) {
    if (free[r] !== true) continue
    for (const [i, pattern] of run.patterns.entries()) {
      const held = free.reduce((n, one, j) => n + (one && has(pattern.found ?? 0, j) ? 1 : 0), 0)
      const expected = pattern.pairs * (results[r]?.posterior[i] ?? 0)
      const weight = (run.oneIn * trust(results[r])) / Math.max(1, held)
      see(pattern, expected, weight)
      total += expected * weight
    }
  }
  return total
}

const has = (found: number, run: number): boolean => Math.floor(found / 2 ** run) % 2 === 1
