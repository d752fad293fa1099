/**
 * The size of a population from two lists that each miss some of it: a census and the survey after it, two registers.
 *
 * It holds where being in one list says nothing of being in the other, nobody joins or leaves between them, each list has a person
 * once, and links are right; for links that are not, see linkage-error.ts.
 * Sources: Petersen (1896), Lincoln (1930); Sekar and Deming (1949), On a method of estimating birth and death rates and the extent
 * of registration, JASA 44, 101–115; Chapman (1951), Some properties of the hypergeometric distribution with applications to
 * zoological censuses; Seber (1970), The effects of trap response on tag recapture estimates, Biometrics 26, 13–22.
 */
import { problem } from '../../../problem.ts'
import { normalInterval, unseenInterval } from '../../link/evaluate/interval.ts'
import type { Interval } from '../../link/evaluate/interval.ts'

/** Persons in the first list, in the second, and in both. */
export interface TwoLists {
  readonly first: number
  readonly second: number
  /** May be a fraction where it is corrected for errors of linkage. */
  readonly both: number
}

export interface PopulationSize {
  readonly estimate: number
  readonly variance: number
  readonly se: number
}

/** The Lincoln–Petersen estimate n₁n₂/m, with Sekar and Deming's variance. @throws estimate.invalid-count */
export function lincolnPetersen(lists: TwoLists): PopulationSize {
  const { first, second, both } = checked(lists)
  if (both === 0)
    throw problem('estimate.invalid-count', { what: 'population', found: 'nobody is in both lists' })
  return sized((first * second) / both, (first * second * (first - both) * (second - both)) / both ** 3)
}

/** Chapman's estimate, which is nearly unbiased and exists where nobody is in both lists, with Seber's variance. @throws estimate.invalid-count */
export function chapman(lists: TwoLists): PopulationSize {
  const { first, second, both } = checked(lists)
  return sized(
    ((first + 1) * (second + 1)) / (both + 1) - 1,
    ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2)),
  )
}

/** How the interval is taken: `unseen`, log-normal for those in neither list, never below those seen; `normal`, on both sides alike. */
export type SizeInterval = 'unseen' | 'normal'

/** 95 % interval of the size of the population. */
export function sizeInterval(
  { first, second, both }: TwoLists,
  { estimate, variance }: PopulationSize,
  kind: SizeInterval = 'unseen',
): Interval {
  const seen = first + second - both
  return kind === 'normal'
    ? normalInterval(estimate, variance, 0, Infinity)
    : unseenInterval(seen, estimate - seen, variance)
}

/** How many of the population stand for one of the census: the estimate over the count. */
export const coverageFactor = (size: PopulationSize, count: number): number => size.estimate / count

function checked(lists: TwoLists): TwoLists {
  const { first, second, both } = lists
  const wrong = (found: string): Error => problem('estimate.invalid-count', { what: 'population', found })
  if (!(first >= 0 && second >= 0 && both >= 0)) throw wrong('a count is missing or below nought')
  if (both > Math.min(first, second)) throw wrong('more persons are in both lists than in one of them')
  return lists
}

const sized = (estimate: number, variance: number): PopulationSize => ({
  estimate,
  variance,
  se: Math.sqrt(variance),
})
