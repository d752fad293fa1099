/**
 * The newest period that has figures: what a sentence in the present tense may speak of.
 */
import type { Observation } from '../../../published/model.ts'

export interface NewestPeriod {
  readonly period: string
  /** The observations of the period, missing ones too. */
  readonly cells: readonly Observation[]
}

/** Take the newest period in which any value is known; its figures are empty where no period has one. */
export function newestPeriod(observations: readonly Observation[]): NewestPeriod {
  const period = observations.reduce((last, o) => {
    const own = o.key.at(-1) ?? ''
    return o.value !== null && own > last ? own : last
  }, '')
  return { period, cells: observations.filter((o) => o.key.at(-1) === period) }
}
