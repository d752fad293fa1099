/**
 * From what people wrote to what a release carries of it: lists as they are, training as counts and tests.
 */
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Capacity, Written } from './read-capacity.ts'
import type { CapacityRecord } from './record.ts'
import { evaluate } from './training/evaluate.ts'

const values = <T>(list: readonly Written<T>[]): readonly T[] => list.map(({ value }) => value)

/** What the program saw for itself, beside what people wrote. */
export type Seen = Pick<CapacityRecord, 'drills' | 'usage'>

export function makeRecord(capacity: Capacity, _given: ReadEdition, seen: Seen): CapacityRecord {
  return {
    stakeholders: values(capacity.stakeholders),
    assessments: values(capacity.assessments),
    strategies: values(capacity.strategies),
    activities: values(capacity.activities),
    library: values(capacity.library),
    uses: values(capacity.uses),
    effects: values(capacity.effects),
    trainings: capacity.trainings.map(evaluate),
    ...seen,
  }
}
