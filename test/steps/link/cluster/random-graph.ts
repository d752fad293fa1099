/** Graphs of records drawn with a seed: groups of records with links mostly within them. For tests only. */
import type { Links } from '../../../../src/steps/link/cluster/links.ts'

export type Row = readonly [l: number, r: number, weight: number]

export const linksOf = (rows: readonly Row[]): Links => ({
  l: Int32Array.from(rows, ([l]) => l),
  r: Int32Array.from(rows, ([, r]) => r),
  weight: Float64Array.from(rows, ([, , weight]) => weight),
})

/** Numbers in [0, 1), the same for the same seed (a linear congruence, good enough to shuffle with). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const all = [...items]
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [all[i] as T, all[j] as T]
    all[i] = b
    all[j] = a
  }
  return all
}

/** Whole weights from -5 to 14, so that many are equal; `dense` is the share of pairs that are linked. */
export function randomRows(records: number, dense: number, next: () => number): readonly Row[] {
  const rows: Row[] = []
  for (let l = 0; l < records; l += 1)
    for (let r = l + 1; r < records; r += 1)
      if (next() < dense)
        rows.push(next() < 0.5 ? [l, r, Math.floor(next() * 20) - 5] : [r, l, Math.floor(next() * 20) - 5])
  return shuffled(rows, next)
}
