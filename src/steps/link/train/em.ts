/**
 * Expectation maximisation over agreement patterns: what share of a block's pairs are of one person, and how these agree.
 *
 * The pairs of a block are a mixture of pairs of one person and of two. u is known (from random pairs) but for the comparisons that
 * the block itself decides: there both m and u are of this block only, so that they help to tell the two kinds apart and then are
 * forgotten. Two comparisons that hang together are counted as one. A missing value says nothing.
 *
 * Source: Winkler (1988), Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage.
 */
import { logOdds } from './log-odds.ts'
import { normal, smooth } from './shares.ts'

/** A pattern as the places of its levels, -1 where missing, and how many pairs have it. */
export interface Counted {
  readonly levels: readonly number[]
  readonly pairs: number
  /** Rules that find these pairs, a bit each. */
  readonly found?: number
}

export interface EmInput {
  readonly patterns: readonly Counted[]
  /** Number of levels of each comparison. */
  readonly sizes: readonly number[]
  /** u of each level; absent for comparisons that the block decides. */
  readonly u: readonly (readonly number[] | undefined)[]
  /** m to begin with. */
  readonly m: readonly (readonly number[])[]
  /** m that stays as it is. */
  readonly fixed: readonly boolean[]
  /** Comparisons that hang together, with u of their levels at once. */
  readonly together: readonly {
    readonly a: number
    readonly b: number
    readonly u: readonly (readonly number[])[]
  }[]
  /** Share of pairs of one person to begin with. */
  readonly share: number
}

export interface EmResult {
  readonly share: number
  readonly m: readonly (readonly number[])[]
  /** Expected numbers of pairs of one person, by level. */
  readonly counts: readonly (readonly number[])[]
  readonly together: readonly (readonly (readonly number[])[])[]
  readonly iterations: number
  readonly converged: boolean
  /** Probability of each pattern, in their order. */
  readonly posterior: readonly number[]
  /** How sure the mixture is of its pairs of one person, 0 to 1. */
  readonly certainty: number
}

const mostIterations = 500
const closeEnough = 1e-5

/** Estimate the mixture. Patterns are taken in their order, so the sums are the same in every run. */
export function em(input: EmInput): EmResult {
  const { patterns, sizes } = input
  const n = patterns.length
  const width = sizes.length
  const levels = Int16Array.from(patterns.flatMap((p) => p.levels))
  const pairs = Float64Array.from(patterns, (p) => p.pairs)
  const total = pairs.reduce((a, b) => a + b, 0)
  const posterior = new Float64Array(n)
  const seen = zeros(sizes)
  for (let i = 0; i < n; i += 1)
    for (let k = 0; k < width; k += 1) add(seen[k], levels[i * width + k] as number, pairs[i] as number)

  let share = input.share
  let m = input.m
  let u = input.u.map((known, k) => known ?? normal(seen[k] ?? []))
  let joint = input.together.map(({ a, b }) => (m[a] ?? []).map((x) => (m[b] ?? []).map((y) => x * y)))
  let counts: number[][] = []
  let iterations = 0
  let change = 1
  while (iterations < mostIterations && change > closeEnough) {
    iterations += 1
    const odds = logOdds(m, u, input.together, joint)
    counts = zeros(sizes)
    const both = input.together.map(({ a, b }) =>
      zeros(Array.from({ length: sizes[a] ?? 0 }, () => sizes[b] ?? 0)),
    )
    const prior = Math.log(share / (1 - share))
    let expected = 0
    for (let i = 0; i < n; i += 1) {
      const from = i * width
      const p = 1 / (1 + Math.exp(-prior - odds(levels, from)))
      const ours = p * (pairs[i] as number)
      posterior[i] = p
      expected += ours
      for (let k = 0; k < width; k += 1) add(counts[k], levels[from + k] as number, ours)
      for (const [t, { a, b }] of input.together.entries()) {
        const [x, y] = [levels[from + a] as number, levels[from + b] as number]
        if (x >= 0) add(both[t]?.[x], y, ours)
      }
    }
    const before = share
    share = Math.min(1 - 1e-9, Math.max(1e-12, expected / total))
    const next = counts.map((row, k) => (input.fixed[k] === true ? (m[k] ?? []) : normal(row)))
    change = Math.max(
      Math.abs(share - before),
      ...next.map((row, k) => Math.max(...row.map((x, l) => Math.abs(x - (m[k]?.[l] ?? 0))))),
    )
    m = next
    u = input.u.map(
      (known, k) => known ?? normal((seen[k] ?? []).map((all, l) => all - (counts[k]?.[l] ?? 0))),
    )
    joint = both.map((rows) => smooth(rows))
  }
  return {
    share,
    m,
    counts,
    together: joint,
    iterations,
    converged: change <= closeEnough,
    posterior: [...posterior],
    certainty: certainty(pairs, posterior),
  }
}

/** Of the pairs of one person that are expected, the share that stands clear of one half. */
function certainty(pairs: Float64Array, posterior: Float64Array): number {
  let [mass, sure] = [0, 0]
  for (const [i, q] of posterior.entries()) {
    const n = pairs[i] as number
    mass += n * q
    if (q > 0.5) sure += n * q * (2 * q - 1) ** 2
  }
  return mass === 0 ? 0 : sure / mass
}

const zeros = (sizes: readonly number[]): number[][] => sizes.map((n) => Array.from({ length: n }, () => 0))

/** A missing value, level -1, is counted nowhere. */
function add(row: number[] | undefined, level: number, by: number): void {
  if (row !== undefined && level >= 0) row[level] = (row[level] as number) + by
}
