/**
 * Counts of levels as shares, none of them nothing.
 */

/** No level is impossible: half a pair is seen at each before any is (Jeffreys' prior). */
export const unseen = 0.5

/** Counts as shares that add up to 1. */
export function normal(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((a, b) => a + b, 0) + unseen * counts.length
  return counts.map((count) => (count + unseen) / total)
}

/** As many pairs are seen, spread as if two comparisons did not hang together, before any is. */
const strength = 5

/** Counts of two comparisons at once as shares, drawn a little towards what they would be if they did not hang together. */
export function smooth(rows: readonly (readonly number[])[]): number[][] {
  const total = rows.flat().reduce((a, b) => a + b, 0)
  const a = normal(rows.map((row) => row.reduce((x, y) => x + y, 0)))
  const b = normal((rows[0] ?? []).map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)))
  return rows.map((row, i) =>
    row.map((count, j) => (count + strength * (a[i] ?? 0) * (b[j] ?? 0)) / (total + strength)),
  )
}
