/**
 * Sums that must not be shown in a magnitude table because a single contributor could subtract his own value from them.
 *
 * Of a published cell, the inner cells that are withheld by a rule are looked at: where they are of one contributor and at most one other
 * (another contributor, or one inner cell of several), their sum is guarded like a primary cell.
 * Source: NumSingleton of SSBtools (Statistics Norway), the features integerUnique and sum2.
 */
import type { PublishedCell } from '../tables/published-cells.ts'

/** @returns places of the inner cells of each guarded sum, each sum once */
export function contributorSums(
  cells: readonly PublishedCell[],
  primary: readonly boolean[],
  contributors: readonly number[],
): readonly (readonly number[])[] {
  const withheld = new Set(
    cells.flatMap(({ inner }, c) => (primary[c] === true && inner.length === 1 ? inner : [])),
  )
  const sums = new Map<string, readonly number[]>()
  for (const [c, { inner }] of cells.entries()) {
    if (primary[c] === true) continue
    const hidden = inner.filter((i) => withheld.has(i))
    if (hidden.length < 2 || !hidden.some((i) => (contributors[i] ?? 0) > 0)) continue
    const parties = new Set(
      hidden.map((i) => ((contributors[i] ?? 0) > 0 ? `contributor ${contributors[i]}` : `cell ${i}`)),
    )
    if (parties.size <= 2) sums.set(hidden.join(' '), hidden)
  }
  return [...sums.values()]
}
