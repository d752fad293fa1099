/**
 * The documents from which activities were read, each once.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'

export const sourcesOf = (activities: readonly Activity[]): readonly string[] => [
  ...new Set(activities.map(({ source }) => source.document)),
]
