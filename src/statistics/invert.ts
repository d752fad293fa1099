/**
 * Where a function that never falls reaches a value: the bracket is widened by doubling, then halved until two neighbouring numbers
 * are left. Slow and certain.
 */

/** The x at which `rising(x)` is `value`, looked for from `from` to `to`; the bracket grows by itself where it is too narrow. */
export function invert(rising: (x: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 60 && rising(low) > value; i += 1) low -= high - low
  for (let i = 0; i < 60 && rising(high) < value; i += 1) high += high - low
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (rising(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}
