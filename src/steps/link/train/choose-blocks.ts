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
  const ordered = (large.length > 0 ? large : usable).toSorted(
    (a, b) => a.pairs - b.pairs || (a.block.join() < b.block.join() ? -1 : 1),
  )
  const chosen: Measured[] = []
  const free = new Set<number>()
  for (const one of ordered) {
    const frees = one.decided.flatMap((decided, k) => (decided ? [] : [k]))
    const adds = free.size < comparisons && frees.some((k) => !free.has(k))
    if (chosen.length >= wanted && !adds) continue
    chosen.push(one)
    for (const k of frees) free.add(k)
  }
  return chosen
}
