/**
 * The last year that had ended when its source published: counts over a year that was still running must not stand beside whole
 * ones.
 */
import type { Observation } from '../../../published/model.ts'

/** Newest year of the observations that lies before the year of their vintage; empty where none does. */
export function closedYear(observations: readonly Observation[]): string {
  return observations.reduce((last, o) => {
    const own = (o.key.at(-1) ?? '').slice(0, 4)
    return own > last && own < o.vintage.slice(0, 4) ? own : last
  }, '')
}
