/**
 * Weighted choice in constant time: the alias method of Walker, with the table built as Vose does (IEEE Trans. Softw. Eng. 17,
 * 1991, 972-975).
 */
import type { Random } from './random.ts'

/**
 * Make the choice among `weights` (none negative, one at least positive): it answers the index of the weight that was drawn,
 * and takes two numbers from the source.
 */
export function weightedChoice(weights: readonly number[]): (random: Random) => number {
  const size = weights.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const keep = Float64Array.from(weights, (weight) => (weight * size) / total)
  const other = new Uint32Array(size)
  const small: number[] = []
  const large: number[] = []
  for (const [i, share] of keep.entries()) (share < 1 ? small : large).push(i)
  for (;;) {
    const [less, more] = [small.pop(), large.at(-1)]
    if (less === undefined || more === undefined) {
      // What rounding leaves in either list has a share of one, give or take the last bit.
      if (less !== undefined) keep[less] = 1
      break
    }
    other[less] = more
    keep[more] = (keep[more] ?? 0) - (1 - (keep[less] ?? 0))
    if ((keep[more] ?? 0) < 1) small.push(large.pop() ?? more)
  }
  for (const i of [...small, ...large]) keep[i] = 1
  return (random) => {
    const i = random.below(size)
    return random.unit() < (keep[i] ?? 1) ? i : (other[i] ?? i)
  }
}
