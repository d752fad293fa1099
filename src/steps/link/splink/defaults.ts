/**
 * What Splink weighs a level with that its file gives no m or u: by its place among the levels that are not for missing values.
 *
 * Measured on Splink 4.0.17 and 5.0.0: m is .95 at the top, the rest is shared; weights run from 10 at the top over 3 to -5.
 */

export interface Defaults {
  readonly m: number
  readonly u: number
}

/**
 * @param place 0 for the best level
 * @param count levels of the comparison, those for missing values left out
 */
export function defaults(place: number, count: number): Defaults {
  if (count < 2) return { m: 1, u: 1 }
  const m = place === 0 ? 0.95 : 0.05 / (count - 1)
  const fromBottom = count - 1 - place
  const weight = place === 0 ? 10 : count === 2 ? -5 : -5 + (8 * fromBottom) / (count - 2)
  return { m, u: m / 2 ** weight }
}
