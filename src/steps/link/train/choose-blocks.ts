/**
 * Choose the blocks to train on: few, with many pairs of one person, and such that each comparison is free in one of them at least.
 */

export interface Measured {
  readonly block: readonly string[]
  readonly pairs: number
  /** For every comparison, whether the block decides it. */
  readonly decided: readonly boolean[]
}

const fewest = 200
const wanted = 3

/** Smaller blocks are purer, so they come first; then whatever frees a comparison that none has freed yet. */
export function chooseBlocks(measured: readonly Measured[], comparisons: number): readonly Measured[] {
  const usable = measured.filter((one) => one.pairs > 0)
  const large = usable.filter((one) => one.pairs >= fewest)
  const rest = (large.length > 0 ? large : usable).toSorted(
    (a, b) =>
      b.block.length - a.block.length || a.pairs - b.pairs || (a.block.join() < b.block.join() ? -1 : 1),
  )
  const ordered = rest.toSorted((a, b) => a.pairs - b.pairs)
  const chosen: Measured[] = []
  const free = (): ReadonlySet<number> =>
    new Set(chosen.flatMap((one) => one.decided.flatMap((decided, k) => (decided ? [] : [k]))))
  for (const one of ordered) {
    const open = free()
    const adds = one.decided.some((decided, k) => !decided && !open.has(k))
    if (chosen.length < wanted || (open.size < comparisons && adds)) chosen.push(one)
  }
  return chosen
}
