/**
 * The newest figure of a series.
 */
import type { Observation } from '../../../published/model.ts'

/** The last observation by time that has a value; undefined where none has. */
export function newest(observations: readonly Observation[]): Observation | undefined {
  let found: Observation | undefined
  for (const o of observations) {
    if (o.value !== null && (found === undefined || timeOf(o) > timeOf(found))) found = o
  }
  return found
}

const timeOf = (o: Observation): string => o.key.at(-1) ?? ''
