/**
 * What a pattern says for one person, as natural log odds without the prior: a sum over tables made once for many patterns.
 */

interface Both {
  readonly a: number
  readonly b: number
  readonly u: readonly (readonly number[])[]
}

/**
 * @param joint m of the levels of two comparisons at once, as `together`
 * @returns log odds of the pattern whose levels stand from a place on; a level of -1, a missing value, says nothing
 */
export function logOdds(
  m: readonly (readonly number[])[],
  u: readonly (readonly number[])[],
  together: readonly Both[],
  joint: readonly (readonly (readonly number[])[])[],
): (levels: Int16Array, from: number) => number {
  const alone = m.map((row, k) => row.map((x, level) => Math.log(x / (u[k]?.[level] ?? 1))))
  const more = together.map(({ a, b, u: chance }, t) => ({
    a,
    b,
    added: (joint[t] ?? []).map((row, x) =>
      row.map((p, y) => Math.log(p / (chance[x]?.[y] ?? 1)) - (alone[a]?.[x] ?? 0) - (alone[b]?.[y] ?? 0)),
    ),
  }))
  return (levels, from) => {
    let sum = 0
    for (let k = 0; k < alone.length; k += 1) {
      const level = levels[from + k] as number
      if (level >= 0) sum += alone[k]?.[level] as number
    }
    for (const { a, b, added } of more) {
      const [x, y] = [levels[from + a] as number, levels[from + b] as number]
      if (x >= 0 && y >= 0) sum += added[x]?.[y] as number
    }
    return sum
  }
}
