/**
 * Agreement patterns of a known mixture, for tests only: every pattern with the number of pairs that is expected of it.
 */
import type { Counted } from '../../../../src/steps/link/train/em.ts'

export interface Mixture {
  readonly pairs: number
  /** Share of pairs of one person. */
  readonly share: number
  readonly m: readonly (readonly number[])[]
  readonly u: readonly (readonly number[])[]
}

/** Every combination of levels. */
export function combinations(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (all, n) => all.flatMap((levels) => Array.from({ length: n }, (_, level) => [...levels, level])),
    [[]],
  )
}

const product = (shares: readonly (readonly number[])[], levels: readonly number[]): number =>
  levels.reduce((p, level, k) => p * (shares[k]?.[level] ?? 0), 1)

/** Patterns of a mixture in which comparisons do not hang together. */
export const patternsOf = ({ pairs, share, m, u }: Mixture): readonly Counted[] =>
  combinations(m.map((row) => row.length)).map((levels) => ({
    levels,
    pairs: pairs * (share * product(m, levels) + (1 - share) * product(u, levels)),
  }))
