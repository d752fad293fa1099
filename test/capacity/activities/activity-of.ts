/** Activities for tests: a plain one, changed as a test needs it. */
import { Activity } from '../../../src/capacity/model/activity.ts'
import type { Capacity, Written } from '../../../src/capacity/read-capacity.ts'

export const activityOf = (given: object): Activity =>
  Activity.parse({
    id: 'one',
    kind: 'workshop',
    title: 'A workshop on migration data',
    summary: 'What it was about.',
    topics: ['CENSUS'],
    source: { document: 'A report' },
    ...given,
  })

export const written = <T>(value: T, file = 'capacity/activities/list.yaml'): Written<T> => ({ file, value })

export const capacityOf = (given: Partial<Capacity>): Capacity => ({
  stakeholders: [],
  assessments: [],
  strategies: [],
  activities: [],
  library: [],
  uses: [],
  effects: [],
  trainings: [],
  ...given,
})
