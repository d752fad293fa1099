/**
 * Every year from the first to the last of some observations, so that a year without figures keeps its place.
 */
import type { Observation } from '../../../published/model.ts'

/** Years as codes, ascending; `to` cuts the end off. */
export function yearsBetween(observations: readonly Observation[], to?: string): readonly string[] {
  const years = observations
    .map((o) => (o.key.at(-1) ?? '').slice(0, 4))
    .filter((y) => to === undefined || y <= to)
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))]
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}
