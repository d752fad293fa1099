/**
 * Keep levels in their order: a better agreement never weighs less than a worse one.
 *
 * Neighbouring levels that stand the wrong way round are given the weight that they have together (pool adjacent violators).
 * Source: Ayer et al. (1955), An empirical distribution function for sampling with incomplete information.
 */

export interface Monotone {
  readonly m: readonly number[]
  /** Places of levels whose weight was changed. */
  readonly changed: readonly number[]
}

/** @param m, @param u shares by level, best first */
export function monotone(m: readonly number[], u: readonly number[]): Monotone {
  const groups: { m: number; u: number; places: number[] }[] = []
  for (const [i, value] of m.entries()) {
    groups.push({ m: value, u: u[i] ?? 0, places: [i] })
    for (;;) {
      const [last, before] = [groups.at(-1), groups.at(-2)]
      if (last === undefined || before === undefined || before.m * last.u >= last.m * before.u) break
      groups.splice(-2, 2, {
        m: before.m + last.m,
        u: before.u + last.u,
        places: [...before.places, ...last.places],
      })
    }
  }
  const result = [...m]
  const changed: number[] = []
  for (const group of groups)
    if (group.places.length > 1)
      for (const place of group.places) {
        result[place] = (group.m / group.u) * (u[place] ?? 0)
        changed.push(place)
      }
  return { m: result, changed }
}
