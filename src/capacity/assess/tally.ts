/**
 * Counting answers: how many questions are met, and of how many.
 */
import type { Answer } from '../model/assessment.ts'
import type { Tally } from './assessment-view.ts'

export type Score = Answer['score'] | null

/** Count scores; `not-applicable` is left out, `unknown` and null count as asked but not known. */
export function tally(scores: readonly Score[]): Tally {
  const counted = scores.filter((score) => score !== 'not-applicable')
  const times = (wanted: Score): number => counted.filter((score) => score === wanted).length
  return {
    met: times(1),
    half: times(0.5),
    unmet: times(0),
    unknown: times('unknown') + times(null),
    of: counted.length,
  }
}
