/**
 * What a release carries of capacity, as the document `capacity`: all that people wrote which is public, and what is counted over
 * the rest. No row about a person is in it.
 */
import type { Release } from '../published/model.ts'
import type { Activity } from './model/activity.ts'
import type { Assessment } from './model/assessment.ts'
import type { Effect } from './model/effect.ts'
import type { Resource } from './model/resource.ts'
import type { Stakeholders } from './model/stakeholders.ts'
import type { Strategy } from './model/strategy.ts'
import type { Use } from './model/use.ts'
import type { TrainingResult } from './training/result.ts'
import type { MonthCount } from './usage/usage.ts'

/** One try at restoring the edition from its deliveries alone (`corridor drill`). */
export interface Drill {
  readonly at: string
  readonly deliveries: number
  /** Whether the restored release had the hash of the one in force. */
  readonly same: boolean
  readonly seconds: number
}

export interface CapacityRecord {
  readonly stakeholders: readonly Stakeholders[]
  readonly assessments: readonly Assessment[]
  readonly strategies: readonly Strategy[]
  readonly activities: readonly Activity[]
  readonly library: readonly Resource[]
  readonly uses: readonly Use[]
  readonly effects: readonly Effect[]
  readonly trainings: readonly TrainingResult[]
  readonly drills: readonly Drill[]
  readonly usage: readonly MonthCount[]
}

export const nothing: CapacityRecord = {
  stakeholders: [],
  assessments: [],
  strategies: [],
  activities: [],
  library: [],
  uses: [],
  effects: [],
  trainings: [],
  drills: [],
  usage: [],
}

const read = new WeakMap<Release, Promise<CapacityRecord>>()

/** The record of a release, read once; empty where the release has none. */
export function recordOf(release: Release): Promise<CapacityRecord> {
  const known = read.get(release)
  if (known !== undefined) return known
  const record = release
    .document('capacity')
    .then((document) => ({ ...nothing, ...(document as Partial<CapacityRecord> | undefined) }))
  read.set(release, record)
  record.catch(() => read.delete(release))
  return record
}
