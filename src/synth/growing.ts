/**
 * A vocabulary that grows with the people who use it: person n draws from a list whose length is proportional to n.
 *
 * So the number of distinct names rises with the number of people, two people share a name with a probability that falls as
 * 1/n, and the pairs that agree on it stay proportional to the people; yet what person n is called never depends on how many
 * people follow. The price: the first people of a file share few names, the last ones many, like a register that fills.
 */
import type { Random } from './random.ts'

export interface Growth {
  /** Entries of the list per person. */
  readonly reach: number
  /**
   * Evenness of the list, above 0 and at most 1 (all entries alike). The share of the first entry is 1 / (evenness x length);
   * shares fall towards the end of the list to about a third of the average.
   */
  readonly evenness: number
}

/** Below this number of people a list grows no shorter. */
const fewest = 20_000

/** Draw the rank of person `n`'s entry, from 0 up. A polynomial, so that every machine rounds it alike. */
export function growingRank(random: Random, { reach, evenness }: Growth, n: number): number {
  const u = random.unit()
  return Math.floor(Math.max(n, fewest) * reach * u * (evenness + (1 - evenness) * u * u))
}
