/**
 * How good links are where the truth is known, by threshold: each pair of records by itself, before clusters are made.
 */
import { weightOf } from '../agreement/weights.ts'
import type { Links } from '../cluster/links.ts'
import { numbered, pairsAcross } from './contingency.ts'
import { quality } from './quality.ts'
import type { Quality } from './quality.ts'

/**
 * Precision, recall and F1 at each threshold, in the order of the thresholds.
 *
 * @param truth person of each record; negative where it is not known: pairs with such a record do not count
 * @param thresholds probabilities; a link counts at or above them
 * @param across source of each record, where only pairs of two sources count (a model of kind `link`)
 */
export function pairQuality(
  links: Links,
  truth: Int32Array,
  thresholds: readonly number[],
  across?: Uint8Array | Uint16Array,
): readonly Quality[] {
  const there = pairsAcross(
    numbered(truth),
    across === undefined ? undefined : numbered(Int32Array.from(across)),
  )
  const cuts = Float64Array.from(thresholds, weightOf).toSorted()
  const claimed = new Float64Array(cuts.length)
  const right = new Float64Array(cuts.length)
  for (let e = 0; e < links.l.length; e += 1) {
    const [l, r] = [links.l[e] as number, links.r[e] as number]
    const [x, y] = [truth[l] as number, truth[r] as number]
    if (x < 0 || y < 0 || (across !== undefined && across[l] === across[r])) continue
    const weight = links.weight[e] as number
    let last = cuts.length - 1
    while (last >= 0 && (cuts[last] as number) > weight) last -= 1
    if (last < 0) continue
    claimed[last] = (claimed[last] as number) + 1
    if (x === y) right[last] = (right[last] as number) + 1
  }
  for (let i = cuts.length - 2; i >= 0; i -= 1) {
    claimed[i] = (claimed[i] as number) + (claimed[i + 1] as number)
    right[i] = (right[i] as number) + (right[i + 1] as number)
  }
  return thresholds.map((threshold) => {
    const at = cuts.indexOf(weightOf(threshold))
    return quality(threshold, right[at] as number, claimed[at] as number, there)
  })
}
