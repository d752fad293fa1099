/**
 * What judged pairs say of all pairs: how many links are right, and how many pairs of one person lie below the threshold.
 *
 * Each judged pair stands for as many as its stratum has per judged one (Horvitz and Thompson 1952, A generalization of sampling
 * without replacement from a finite universe, JASA 47, 663–685; with equal chances within strata that is the stratified mean).
 * Pairs judged `unsure` say nothing and are counted apart. Variances take each stratum's share drawn one match and one other towards
 * the middle, for that a stratum of ten matches out of ten is not certain to hold matches only. Intervals are Wilson's at the sample
 * size that would give the variance without strata (Korn and Graubard 1998, Confidence intervals for proportions with small
 * expected number of positive counts estimated from survey data, Survey Methodology 24, 193–201).
 */
import { problem } from '../../../problem.ts'
import { weightOf } from '../agreement/weights.ts'
import type { Judgement } from './clerical-csv.ts'
import type { Stratum } from './clerical-strata.ts'
import { wilson } from './interval.ts'
import type { Interval } from './interval.ts'

export interface JudgedStratum extends Stratum {
  readonly judged: number
  readonly matches: number
  readonly unsure: number
  /** Share of matches; beside it stands what the model expects, `expected / pairs`. */
  readonly share: Interval
}

export interface ClericalEstimate {
  /** Share of links that are of one person. */
  readonly precision: Interval
  /** Share of the pairs of one person, among all pairs that were kept, that are links. */
  readonly recall: Interval
  /** Number of pairs of one person below the threshold, among those that were kept. */
  readonly below: Interval
  readonly strata: readonly JudgedStratum[]
}

/** Fewer judged pairs than this say nothing of a stratum that has more. */
const fewest = 2

interface Total {
  readonly pairs: number
  readonly matches: number
  /** The same with shares drawn towards the middle, and its variance. */
  readonly drawn: number
  readonly variance: number
}

/**
 * @param strata those of the drawing, whole
 * @param judged pairs with the name of their stratum; those without a judgement are left out
 * @throws link.missing-judgements
 */
export function clericalEstimate(
  strata: readonly Stratum[],
  judged: readonly { readonly stratum: string; readonly judgement?: Judgement }[],
  threshold: number,
): ClericalEstimate {
  const counted = strata.map((stratum): JudgedStratum => {
    const count = (word: Judgement): number =>
      judged.filter((pair) => pair.stratum === stratum.name && pair.judgement === word).length
    const matches = count('match')
    const sure = matches + count('non-match')
    return {
      ...stratum,
      judged: sure,
      matches,
      unsure: count('unsure'),
      share: wilson(sure === 0 ? 0 : matches / sure, sure),
    }
  })
  const bare = counted.filter((s) => s.judged < Math.min(fewest, s.pairs)).map((s) => s.name)
  if (bare.length > 0) throw problem('link.missing-judgements', { strata: bare, least: fewest })
  const cut = weightOf(threshold)
  const above = total(counted.filter((s) => s.from >= cut))
  const below = total(counted.filter((s) => s.from < cut))
  const missed = shareOf(below)
  return {
    precision: shareOf(above),
    recall: ratio(above, below),
    below: {
      estimate: below.matches,
      low: missed.low * below.pairs,
      high: missed.high * below.pairs,
    },
    strata: counted,
  }
}

function total(strata: readonly JudgedStratum[]): Total {
  let [pairs, matches, drawn, variance] = [0, 0, 0, 0]
  for (const s of strata) {
    const p = (s.matches + 1) / (s.judged + 2)
    pairs += s.pairs
    matches += s.pairs * s.share.estimate
    drawn += s.pairs * p
    variance += (s.pairs ** 2 * (1 - s.judged / s.pairs) * p * (1 - p)) / s.judged
  }
  return { pairs, matches, drawn, variance }
}

/** Wilson's interval at the size of sample that has this variance. */
const effective = (share: number, drawn: number, variance: number): Interval =>
  wilson(share, variance === 0 ? Infinity : (drawn * (1 - drawn)) / variance)

function shareOf({ pairs, matches, drawn, variance }: Total): Interval {
  if (pairs === 0) return { estimate: 0, low: 0, high: 0 }
  return effective(matches / pairs, drawn / pairs, variance / pairs ** 2)
}

/** Matches above the threshold as a share of all; its variance by the derivatives. */
function ratio(above: Total, below: Total): Interval {
  const [matches, drawn] = [above.matches + below.matches, above.drawn + below.drawn]
  if (matches === 0) return { estimate: 0, low: 0, high: 1 }
  const variance = (below.drawn ** 2 * above.variance + above.drawn ** 2 * below.variance) / drawn ** 4
  return effective(above.matches / matches, above.drawn / drawn, variance)
}
