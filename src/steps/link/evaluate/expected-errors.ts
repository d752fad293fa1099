/**
 * How many links are wrong, and how many pairs are missed, where nobody knows the truth: what the probabilities themselves say.
 *
 * False links: the sum of (1 - p) over the links, by their number. Missed pairs: the sum of p over the pairs below the threshold, and
 * the pairs that no rule found, of which the candidate recall tells. Intervals take each pair for one draw with its own p
 * (Poisson-binomial: variance p(1 - p)). They do not hold the doubt of the model: where its probabilities are
 * wrong, so are these; a clerical sample tells.
 *
 * Sources: Fellegi and Sunter (1969), A theory for record linkage, JASA 64, 1183–1210 (error levels as sums over pairs); Belin and
 * Rubin (1995), A method for calibrating false-match rates in record linkage, JASA 90, 694–707 (the mixture's own estimate, and that
 * it is too low where comparisons hang together).
 */
import { complement, normalInterval, productInterval } from './interval.ts'
import type { Interval } from './interval.ts'

export interface ExpectedErrors {
  /** Pairs at or above the threshold. */
  readonly links: number
  /** Expected pairs of one person among all the pairs given, and above the threshold. */
  readonly expected: number
  readonly expectedLinks: number
  /** Share of links that are wrong. */
  readonly falseLinks: Interval
  /** Share of pairs of one person that are no link. */
  readonly missedLinks: Interval
}

/**
 * @param probability of every pair that was kept, also below the threshold: what was not kept is missed unseen
 * @param candidateRecall share of pairs of one person that the rules find; where absent, all are taken to be found
 */
export function expectedErrors(
  probability: Float64Array,
  threshold: number,
  candidateRecall: Interval = { estimate: 1, low: 1, high: 1 },
): ExpectedErrors {
  let [links, above, below, spreadAbove, spreadBelow] = [0, 0, 0, 0, 0]
  for (const p of probability)
    if (p >= threshold) {
      links += 1
      above += p
      spreadAbove += p * (1 - p)
    } else {
      below += p
      spreadBelow += p * (1 - p)
    }
  const all = above + below
  const wrong = links === 0 ? 0 : (links - above) / links
  const kept = all === 0 ? 1 : above / all
  // The variance of a share of two sums, by its derivatives.
  const keptVariance = all === 0 ? 0 : (below ** 2 * spreadAbove + above ** 2 * spreadBelow) / all ** 4
  return {
    links,
    expected: all,
    expectedLinks: above,
    falseLinks: normalInterval(wrong, links === 0 ? 0 : spreadAbove / links ** 2, 0, 1),
    missedLinks: complement(productInterval(candidateRecall, normalInterval(kept, keptVariance, 0, 1))),
  }
}
