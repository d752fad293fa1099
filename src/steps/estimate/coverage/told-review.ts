/** A review of linkage as methods.yaml tells it (edition/methods.ts: `coverage`), for the table `census-coverage`. */
import { drawTogether, knownSensitivity } from './review.ts'
import type { Review } from './review.ts'

export interface ToldReview {
  /** Share of the persons in both lists whom linkage finds, by an earlier study. */
  readonly sensitivity?: number | undefined
  /** Persons of that study; absent: the share is known. */
  readonly reviewed?: number | undefined
  readonly review?:
    | {
        readonly of: Review['kind']
        /** The state of linkage that was reviewed (other-list.ts: `linkageMark`). */
        readonly linkage?: string | undefined
        readonly groups: readonly {
          readonly sex?: string | undefined
          readonly age?: string | undefined
          readonly persons: number
          readonly found: number
        }[]
      }
    | undefined
}

/** The review of clerks by SEX and AGE, else the sensitivity of an earlier study; where neither is told no link is taken to be missed. */
export function toldReview({ sensitivity = 1, reviewed, review }: ToldReview): Review {
  if (review !== undefined)
    return drawTogether(
      review.of,
      review.groups.map(({ sex, age, persons, found }) => ({
        of: { ...(sex === undefined ? {} : { SEX: sex }), ...(age === undefined ? {} : { AGE: age }) },
        persons,
        found,
      })),
    )
  if (reviewed === undefined) return knownSensitivity(sensitivity)
  return drawTogether('both', [{ of: {}, persons: reviewed, found: sensitivity * reviewed }])
}
