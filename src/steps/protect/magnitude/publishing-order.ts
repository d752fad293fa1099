/**
 * The order in which cells are tried for publication: what matters most to readers first, so that it is not what is withheld.
 *
 * Empty cells come first, where they may be shown; then the larger the cell, the earlier; among equals, the one whose inner cells are in
 * many other large cells. Source: CandidatesDefault and CandidatesNum of GaussSuppression (Statistics Norway).
 */
import type { PublishedCell } from '../tables/published-cells.ts'

/**
 * @param sizes of the cells: counts plus one, or absolute values
 * @param first cells that come before all others: those that are empty
 * @returns places of the cells
 */
export function publishingOrder(
  cells: readonly PublishedCell[],
  sizes: readonly number[],
  first: readonly boolean[],
): readonly number[] {
  const inner: number[] = []
  for (const [c, { inner: places }] of cells.entries())
    for (const i of places) inner[i] = (inner[i] ?? 0) + (sizes[c] ?? 0)
  const ties = cells.map(({ inner: places }) => places.reduce((sum, i) => sum + (inner[i] ?? 0), 0))
  const largest = Math.max(...ties)
  const weights = sizes.map((size, c) => size + (0.99 * (ties[c] ?? 0)) / largest)
  const most = Math.max(...weights)
  const order = weights.map((weight, c) => (first[c] === true ? 0.01 + most + weight : weight))
  return cells.map((_, c) => c).toSorted((a, b) => (order[b] ?? 0) - (order[a] ?? 0) || a - b)
}
