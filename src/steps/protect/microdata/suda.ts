/**
 * Special uniques: how few of a person's keys are enough to tell the person from all others in the sample.
 *
 * A minimal sample unique is a set of keys that only this person has, of which no part is enough. The fewer keys and the more such
 * sets, the higher the score: (m − k)! for a set of k of m keys. Source: Elliot, Manning, Mayes, Gurd and Bane, SUDA: a program for detecting
 * special uniques (2005); Manning, Haglin and Keane, A recursive search algorithm for statistical disclosure assessment (2008).
 */
import { problem } from '../../../problem.ts'
import { groupsOf, missing } from './keys.ts'
import type { Keys } from './keys.ts'

export interface SudaScore {
  /** 0 where no set of keys is unique. */
  readonly score: number
  /** The score as a probability that a match on the keys is right (data intrusion simulation). */
  readonly risk: number
  /** Share of the score that sets with each key have, in the order of the keys. */
  readonly contributions: readonly number[]
}

export interface SudaOptions {
  /** Share of the population that the sample has, as far as the intrusion is concerned. sdcMicro takes 0.01. */
  readonly samplingFraction?: number
  /** Sets of more keys are not looked for. */
  readonly largest?: number
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

const bits = (set: number): readonly number[] =>
  Array.from({ length: 31 }, (_, i) => i).filter((i) => (set & (1 << i)) !== 0)

/** Of each row, its minimal unique sets, as bits. */
function minimalUniques(keys: Keys, largest: number): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: keys.rows }, () => [])
  const m = keys.columns.length
  const sets = Array.from({ length: 2 ** m - 1 }, (_, i) => i + 1)
    .map((set) => ({ set, places: bits(set) }))
    .filter(({ places }) => places.length <= largest)
    .toSorted((a, b) => a.places.length - b.places.length)
  for (const { set, places } of sets) {
    const { group, first } = groupsOf(keys, places)
    const count = new Int32Array(first.length)
    for (const g of group) count[g] = (count[g] ?? 0) + 1
    for (const [g, row] of first.entries()) {
      if (count[g] !== 1 || places.some((place) => keys.columns[place]?.[row] === missing)) continue
      const own = found[row] ?? []
      if (!own.some((smaller) => (smaller & set) === smaller)) own.push(set)
    }
  }
  return found
}

/** Chance that a unique match is right, from the uniques and pairs of the sample (Skinner and Elliot, A measure of disclosure risk, 2002). */
function intrusion(keys: Keys, fraction: number): { readonly uniques: number; readonly chance: number } {
  const { group, first } = groupsOf(keys)
  const count = new Int32Array(first.length)
  for (const g of group) count[g] = (count[g] ?? 0) + 1
  const uniques = count.reduce((n, c) => n + (c === 1 ? 1 : 0), 0)
  const inPairs = count.reduce((n, c) => n + (c === 2 ? 2 : 0), 0)
  return { uniques, chance: (uniques * fraction) / (uniques * fraction + inPairs * (1 - fraction)) }
}

/** All sets of the keys are looked at, so their number doubles with each key. */
const mostKeys = 20

/**
 * Score every person.
 *
 * @throws protect.unsupported-keys when there are more than 20 variables
 */
export function suda(keys: Keys, options: SudaOptions = {}): readonly SudaScore[] {
  const m = keys.columns.length
  if (m > mostKeys) throw problem('protect.unsupported-keys', { found: m, most: mostKeys })
  const { samplingFraction = 0.01, largest = m } = options
  const weights = Array.from({ length: m + 1 }, (_, k) => factorial(m - k))
  const uniques = minimalUniques(keys, largest)
  const weightOf = (set: number): number => weights[bits(set).length] ?? 0
  const scores = uniques.map((sets) => sets.reduce((sum, set) => sum + weightOf(set), 0))
  const { uniques: number, chance } = intrusion(keys, samplingFraction)
  const power = 1 + (8 - m) / 20
  const adjust = scores.reduce((sum, score) => sum + (score > 0 ? score ** -power : 0), 0)
  return scores.map((score, row) => ({
    score,
    risk: score === 0 ? 0 : 1 / (1 + (number / chance - number) / (score ** power * adjust)),
    contributions: keys.names.map((_, place) =>
      score === 0
        ? 0
        : (uniques[row] ?? []).reduce(
            (sum, set) => sum + ((set & (1 << place)) !== 0 ? weightOf(set) / score : 0),
            0,
          ),
    ),
  }))
}
