/**
 * What share of all pairs of one person the rules bring together, told by how the rules overlap: pairs that only one rule found
 * hint at pairs that none did, as animals caught once hint at animals never caught.
 *
 * Chao's estimate of those never caught is a lower bound, so this recall is an upper one. It is too high also where rules find the
 * same pairs for the same reason (two rules with one column, or one rule within another): count such rules as one.
 *
 * Sources: A. Chao (1987), Estimating the population size for capture-recapture data with unequal catchability, Biometrics 43,
 * 783–791 (bound, bias correction, log-normal interval); R. K. Colwell (2013), EstimateS 9 user's guide, appendix B (factor
 * (t - 1)/t for t samples, and the variance of the corrected bound).
 */
import { unseenInterval } from './interval.ts'
import type { Interval } from './interval.ts'

/** Expected pairs of one person that exactly these rules found; `found` has a bit for each rule, at least one. */
export interface FoundBy {
  readonly found: number
  readonly pairs: number
}

/** Bits of a whole number below 2^53. */
export function rulesIn(found: number): number {
  let count = 0
  for (let rest = found; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}

/** Number of all pairs of one person, found or not (Chao's lower bound); undefined for fewer than two rules or no pairs. */
export function allPairs(counts: readonly FoundBy[], rules: number): Interval | undefined {
  const seen = counts.reduce((sum, c) => sum + c.pairs, 0)
  if (rules < 2 || seen <= 0) return undefined
  const by = (number: number): number =>
    counts.reduce((sum, c) => sum + (rulesIn(c.found) === number ? c.pairs : 0), 0)
  const [once, twice] = [by(1), by(2)]
  const t = (rules - 1) / rules
  // Expected counts need not be whole: below one pair there is nothing to infer from.
  const pairsOfOnce = Math.max(0, once * (once - 1))
  const unseen = (t * pairsOfOnce) / (2 * (twice + 1))
  const variance =
    unseen +
    (t ** 2 * once * (2 * once - 1) ** 2) / (4 * (twice + 1) ** 2) +
    (t ** 2 * once ** 2 * twice * (once - 1) ** 2) / (4 * (twice + 1) ** 4)
  return unseenInterval(seen, unseen, variance)
}

/** Share of all pairs of one person that at least one rule found; undefined where `allPairs` is. */
export function candidateRecall(counts: readonly FoundBy[], rules: number): Interval | undefined {
  const seen = counts.reduce((sum, c) => sum + c.pairs, 0)
  const all = allPairs(counts, rules)
  return all === undefined ? undefined : shareSeen(seen, all)
}

/**
 * The same from two lists that find pairs independently (Lincoln and Petersen, as corrected by Chapman): pairs that the first found,
 * that the second found, that both did.
 *
 * Source: Chapman (1951), Some properties of the hypergeometric distribution with applications to zoological sample censuses;
 * variance of Seber (1970), The effects of trap response on tag recapture estimates, Biometrics 26, 13–22.
 */
export function lincolnPetersen(
  first: number,
  second: number,
  both: number,
): { all: Interval; recall: Interval } {
  const seen = first + second - both
  const estimate = ((first + 1) * (second + 1)) / (both + 1) - 1
  const variance =
    ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2))
  const all = unseenInterval(seen, Math.max(0, estimate - seen), variance)
  return { all, recall: shareSeen(seen, all) }
}

const shareSeen = (seen: number, all: Interval): Interval =>
  all.high === 0
    ? { estimate: 1, low: 1, high: 1 }
    : { estimate: seen / all.estimate, low: seen / all.high, high: seen / all.low }
