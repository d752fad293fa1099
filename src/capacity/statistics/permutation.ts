/**
 * The exact permutation test of two means, for groups too small for any distribution: of all ways to say which units were treated,
 * the share whose means lie at least as far apart as those that were seen (R. A. Fisher, The Design of Experiments, 1935).
 */
import { mean } from './mean.ts'

export interface Permutation {
  /** Two-sided; never below 1 / `splits`. */
  readonly p: number
  /** Ways to split: choose(n, k). */
  readonly splits: number
}

/** Test mean(`a`) − mean(`b`); null where a group is empty or there are more than `most` splits. */
export function permutation(a: readonly number[], b: readonly number[], most = 200_000): Permutation | null {
  const all = [...a, ...b]
  const [n, k] = [all.length, a.length]
  if (k === 0 || k === n) return null
  const splits = choose(n, k)
  if (splits > most) return null
  const total = all.reduce((sum, value) => sum + value, 0)
  const apart = (sum: number): number => Math.abs(sum / k - (total - sum) / (n - k))
  // Sums of the same numbers in another order differ in their last digits; a split as extreme must still count.
  const seen = Math.abs(mean(a) - mean(b)) - 1e-9 * Math.max(...all.map(Math.abs), 1e-300)
  let far = 0
  const walk = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      if (apart(sum) >= seen) far += 1
      return
    }
    for (let i = from; i <= n - left; i += 1) walk(i + 1, left - 1, sum + (all[i] ?? 0))
  }
  walk(0, k, 0)
  return { p: far / splits, splits }
}

const choose = (n: number, k: number): number =>
  Math.round(
    Array.from({ length: Math.min(k, n - k) }).reduce<number>((ways, _, i) => (ways * (n - i)) / (i + 1), 1),
  )
