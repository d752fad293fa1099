/**
 * Agreement patterns: the level of every comparison of a pair, packed in one whole number.
 *
 * A comparison takes as many bits as its levels need: 0 where it says nothing (a value is missing), else the level counted from
 * the last, 1, to the first. Two pairs with one pattern have one weight, but for the rarity of their values.
 */
import { problem } from '../../../problem.ts'
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'

export interface Place {
  readonly comparison: Comparison
  /** Bits before it. */
  readonly at: number
  readonly bits: number
}

/** @throws link.invalid-model where the comparisons need more than 62 bits */
export function places(comparisons: readonly Comparison[]): readonly Place[] {
  let at = 0
  const result = comparisons.map((comparison): Place => {
    const bits = Math.ceil(Math.log2(weighed(comparison).length + 1))
    const place = { comparison, at, bits }
    at += bits
    return place
  })
  if (at > 52)
    throw problem('link.invalid-model', {
      where: 'comparisons',
      found: `${comparisons.length} comparisons with levels that need ${at} bits, 52 at most`,
    })
  return result
}

/** The number by which a level is called: from `levels` (the first) to 1 (the last). */
export const levelNumber = (levels: number, place: number): number => levels - place

/**
 * Places of the levels among the weighed ones, by comparison; -1 where it says nothing.
 *
 * @param pattern as packed
 */
export function unpack(pattern: number, where: readonly Place[]): readonly number[] {
  return where.map(({ comparison, at, bits }) => {
    const number = Math.floor(pattern / 2 ** at) % 2 ** bits
    return number === 0 ? -1 : weighed(comparison).length - number
  })
}
