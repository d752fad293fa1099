/**
 * Bands of weight around the threshold, and how many pairs of each a person should judge.
 *
 * Most are taken where the model is least sure and pairs are many. The shares are Neyman's (1934), in whole numbers as Wright
 * (2012), The equivalence of Neyman optimum allocation for sampling and equal proportions for apportioning the U.S. House of
 * Representatives, The American Statistician 66, 217–224: the next pair goes where it lowers the variance most.
 */
import { probabilityOf, weightOf } from '../agreement/weights.ts'

/** Pairs that weigh from `from` (inclusive) to `to` (exclusive), in log2. */
export interface Stratum {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly pairs: number
  /** Expected pairs of one person among them, by their probabilities. */
  readonly expected: number
  /** Pairs that are drawn to be judged. */
  readonly sampled: number
}

/** Borders of bands, from the threshold's weight on, in log2. */
export const usualBorders: readonly number[] = [-8, -4, -2, -1, 0, 1, 2, 4, 8]

/** However sure the model is, no share of a stratum counts as nearer to 0 or 1 than this when pairs are allotted. */
const surest = 0.01

const told = (weight: number): string => String(Math.round(weight * 100) / 100)

const nameOf = (from: number, to: number): string =>
  from === -Infinity ? `below ${told(to)}` : `from ${told(from)}${to === Infinity ? '' : ` to ${told(to)}`}`

/** The stratum of a weight among ascending borders: 0 below the first, borders.length from the last on. */
export function stratumOf(weight: number, borders: readonly number[]): number {
  let at = 0
  while (at < borders.length && weight >= (borders[at] as number)) at += 1
  return at
}

/** Borders in weights; the threshold is one of them, so that no stratum lies on both of its sides. */
export function bordersAround(
  threshold: number,
  offsets: readonly number[] = usualBorders,
): readonly number[] {
  const cut = weightOf(threshold)
  const middle = Number.isFinite(cut) ? cut : 0
  return [...new Set([...offsets, 0])].toSorted((a, b) => a - b).map((offset) => middle + offset)
}

/**
 * Strata with at least one pair, lightest first, `sample` pairs allotted among them.
 *
 * @param least pairs that every stratum gets, or all that it has, as long as the sample is large enough
 */
export function clericalStrata(
  weight: Float64Array,
  borders: readonly number[],
  sample: number,
  least = 10,
): readonly Stratum[] {
  const pairs = new Float64Array(borders.length + 1)
  const expected = new Float64Array(borders.length + 1)
  for (const w of weight) {
    const h = stratumOf(w, borders)
    pairs[h] = (pairs[h] as number) + 1
    expected[h] = (expected[h] as number) + probabilityOf(w)
  }
  const strata = [...pairs.keys()]
    .filter((h) => (pairs[h] as number) > 0)
    .map((h) => {
      const [from, to] = [borders[h - 1] ?? -Infinity, borders[h] ?? Infinity]
      return { name: nameOf(from, to), from, to, pairs: pairs[h] as number, expected: expected[h] as number }
    })
  const sampled = allot(strata, sample, least)
  return strata.map((stratum, h) => ({ ...stratum, sampled: sampled[h] as number }))
}

function allot(
  strata: readonly { readonly pairs: number; readonly expected: number }[],
  sample: number,
  least: number,
): readonly number[] {
  const everyone = Math.min(least, Math.floor(sample / Math.max(1, strata.length)))
  const given = strata.map(({ pairs }) => Math.min(pairs, everyone))
  const doubt = strata.map(({ pairs, expected }) => {
    const share = Math.min(1 - surest, Math.max(surest, expected / pairs))
    return pairs * Math.sqrt(share * (1 - share))
  })
  for (let left = sample - given.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    let [best, gain] = [-1, -1]
    for (const [h, { pairs }] of strata.entries()) {
      const n = given[h] as number
      const here = n === 0 ? Infinity : (doubt[h] as number) / Math.sqrt(n * (n + 1))
      if (n < pairs && here > gain) [best, gain] = [h, here]
    }
    if (best === -1) break
    given[best] = (given[best] as number) + 1
  }
  return given
}
