/**
 * Pool what the runs say of m: each by the pairs of one person that it expects, and by how sure it is of them.
 */
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'
import type { EmResult } from './em.ts'

export interface Pooled {
  readonly m: readonly number[]
  /** Expected pairs of one person behind each level. */
  readonly counts: readonly number[]
}

/** Half a pair is seen at each level before any is. */
const unseen = 0.5

/** @param m as it was; it stays where no run leaves the comparison free */
export function pooled(
  comparisons: readonly Comparison[],
  runs: readonly { readonly decided: readonly boolean[] }[],
  results: readonly EmResult[],
  m: readonly (readonly number[])[],
): readonly Pooled[] {
  return comparisons.map((comparison, k) => {
    const levels = weighed(comparison)
    const counts = levels.map((_, level) =>
      results.reduce(
        (sum, result, r) =>
          runs[r]?.decided[k] === true ? sum : sum + result.certainty * (result.counts[k]?.[level] ?? 0),
        0,
      ),
    )
    const total = counts.reduce((a, b) => a + b, 0)
    if (total === 0) return { m: m[k] ?? [], counts }
    const shares = counts.map((n) => (n + unseen) / (total + unseen * counts.length))
    return { m: levels.map((level, i) => level.m ?? shares[i] ?? 0), counts }
  })
}
