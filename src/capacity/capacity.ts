/**
 * The capacity side of an edition as it was read: each thing with the file in which a person wrote it, so that whatever is wrong with it
 * can be said with its place.
 */
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Standards } from '../standards/standards.ts'
import type { Activity } from './model/activity.ts'
import type { Assessment } from './model/assessment.ts'
import type { Effect } from './model/effect.ts'
import type { Resource } from './model/resource.ts'
import type { Stakeholders } from './model/stakeholders.ts'
import type { Strategy } from './model/strategy.ts'
import type { Use } from './model/use.ts'
import type { ReadTraining } from './training/read-training.ts'

/** One thing that a person wrote, and the file in which it stands. */
export interface Written<T> {
  readonly file: string
  readonly value: T
}

export interface Capacity {
  readonly stakeholders: readonly Written<Stakeholders>[]
  readonly assessments: readonly Written<Assessment>[]
  readonly strategies: readonly Written<Strategy>[]
  readonly activities: readonly Written<Activity>[]
  readonly library: readonly Written<Resource>[]
  readonly uses: readonly Written<Use>[]
  readonly effects: readonly Written<Effect>[]
  readonly trainings: readonly ReadTraining[]
}

/** What the checks may look up. */
export interface Known {
  readonly given: ReadEdition
  readonly standards: Standards
}
