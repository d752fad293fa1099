/**
 * The prior from overlap: how many pairs of one person there are, from how many of them one block alone finds, and how many two.
 *
 * Each block is an occasion on which a pair of one person is caught or not. Some pairs are caught easily and some hardly, and
 * blocks that share a column catch the same ones; Chao's estimate S + (t − 1)/t · f₁²/2f₂ bears that: with unequal chances it is a
 * bound from below, and with two equal occasions it is that of Lincoln and Petersen. The pairs are weighed by how probably they
 * are of one person. Source: Chao (1987), Estimating the population size for capture-recapture data with unequal
 * catchability, Biometrics 43, 783–791.
 */
import type { Counted } from './em.ts'

interface Run {
  readonly patterns: readonly Counted[]
  /** How many pairs one stands for. */
  readonly oneIn: number
}

/** Where next to nothing is caught twice there is no telling; blocks are taken to find this share of the pairs. */
const usualRecall = 0.7

/** That blocks find less than this is not believed: a handful that is caught twice makes the estimate any size. */
const leastRecall = 0.1

/**
 * @param runs one for each block; bit i of `found` says that block i holds the pair
 * @param posterior of each run, the probabilities of its patterns
 * @param pairs number of all pairs
 * @returns share of all pairs that are of one person
 */
export function priorFromOverlap(
  runs: readonly Run[],
  posterior: readonly (readonly number[])[],
  pairs: number,
): number {
  // A pair that k blocks hold turns up in k runs, and counts for 1/k in each.
  const times = Array.from({ length: runs.length + 1 }, () => 0)
  for (const [i, { patterns, oneIn }] of runs.entries())
    for (const [j, pattern] of patterns.entries()) {
      const k = Math.max(1, bits(pattern.found ?? 0))
      times[k] = (times[k] ?? 0) + (oneIn * pattern.pairs * (posterior[i]?.[j] ?? 0)) / k
    }
  const caught = times.reduce((a, b) => a + b, 0)
  const [once, twice] = [times[1] ?? 0, times[2] ?? 0]
  const missed = twice < 1 ? 0 : ((runs.length - 1) / runs.length) * (once ** 2 / (2 * twice))
  const told = twice >= 1 && caught >= leastRecall * (caught + missed)
  const all = told ? caught + missed : caught / usualRecall
  return Math.min(0.5, Math.max(1, all) / Math.max(1, pairs))
}

function bits(found: number): number {
  let count = 0
  for (let rest = found; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
