/**
 * Kinds of activity that bring people together at a place and time; of the others nobody asks where they were or who came.
 */
import type { ActivityKind } from '../model/activity.ts'

export const gatherings: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  'workshop',
  'training-of-trainers',
  'national-training',
  'technical-assistance',
  'study-visit',
  'knowledge-event',
])
