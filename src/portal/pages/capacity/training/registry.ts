/**
 * The trainings that the register of activities knows, and which of them led to others.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'

const kinds: ReadonlySet<Activity['kind']> = new Set([
  'workshop',
  'training-of-trainers',
  'national-training',
])

export interface Registered {
  readonly activity: Activity
  /** The training from which this one followed: the first that names it. */
  readonly after?: string
}

/** Workshops, trainings of trainers and national trainings; oldest first, undated last. */
export function registry(activities: readonly Activity[]): readonly Registered[] {
  const own = activities.filter(({ kind }) => kinds.has(kind))
  return own
    .toSorted((a, b) =>
      (a.start ?? '9') < (b.start ?? '9') ? -1 : (a.start ?? '9') > (b.start ?? '9') ? 1 : 0,
    )
    .map((activity) => {
      const after = own.find(({ led_to }) => led_to.includes(activity.id))?.id
      return { activity, ...(after === undefined ? {} : { after }) }
    })
}

/** Those that stand in a tree of two or more. */
export const linked = (all: readonly Registered[]): readonly Registered[] =>
  all.filter(({ activity, after }) => after !== undefined || all.some((other) => other.after === activity.id))
