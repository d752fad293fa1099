/**
 * Count random pairs by level, round by round: later rounds look only for levels that are rare.
 */

export interface Tally {
  /** Pairs by level, best first: looked at, or carried on. */
  readonly pairs: readonly number[]
  /** Pairs that were seen at each level. */
  readonly seen: readonly number[]
}

export const emptyTally = (levels: number): Tally => {
  const nothing = Array.from({ length: levels }, () => 0)
  return { pairs: nothing, seen: nothing }
}

const sum = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0)

const plus = (row: readonly number[], more: readonly number[]): number[] =>
  row.map((n, i) => n + (more[i] ?? 0))

/** Add a round in which every pair was looked at. */
export const addWhole = ({ pairs, seen }: Tally, found: readonly number[]): Tally => ({
  pairs: plus(pairs, found),
  seen: plus(seen, found),
})

/**
 * Add a round in which only pairs were looked at that can stand at one of the levels down to `deepest`.
 *
 * All the others stand below: at the levels below in the proportions in which they were seen before, which the pairs of the earlier
 * rounds say well enough.
 *
 * @param found pairs that were looked at, by level; what lies below `deepest` is not all there is, and is passed over; undefined
 *   where none were
 * @param all pairs of the round, both values being there
 */
export function addSought(
  tally: Tally,
  found: readonly number[] | undefined,
  deepest: number,
  all: number,
): Tally {
  if (found === undefined) return tally
  const { pairs, seen } = tally
  const above = found.map((n, level) => (level <= deepest ? n : 0))
  const rest = Math.max(0, all - sum(above))
  const below = pairs.map((n, level) => (level > deepest ? n : 0))
  const known = sum(below)
  const last = pairs.length - 1
  const carried = below.map((n, level) => {
    if (known > 0) return (rest * n) / known
    return level === last ? rest : 0
  })
  return {
    pairs: plus(plus(pairs, above), carried),
    seen: plus(
      plus(seen, above),
      carried.map((n) => (deepest === last - 1 ? n : 0)),
    ),
  }
}
