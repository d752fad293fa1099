/** What a training names outside its own folder must exist. */
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Activity } from '../../../src/capacity/model/activity.ts'
import { Stakeholders } from '../../../src/capacity/model/stakeholders.ts'
import type { Capacity } from '../../../src/capacity/read-capacity.ts'
import { checkTrainings } from '../../../src/capacity/training/check-trainings.ts'
import { readTraining } from '../../../src/capacity/training/read-training.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { readStandards } from '../../../src/standards/standards.ts'
import { smallTraining } from './small-training.ts'

const known = { given: readEdition('editions/west-africa'), standards: readStandards() }
const ghana = (...ids: readonly string[]) => ({
  file: 'capacity/stakeholders/GHA.yaml',
  value: Stakeholders.parse({
    country: 'GHA',
    source: 'Made up',
    checked: '2025',
    agencies: ids.map((id) => ({ id, name: id, kind: 'statistics', role: 'producer' })),
  }),
})
const abuja = {
  file: 'capacity/activities/a.yaml',
  value: Activity.parse({
    id: 'abuja',
    kind: 'workshop',
    title: 'Abuja',
    summary: 'Held.',
    topics: ['CENSUS'],
    source: { document: 'A report' },
  }),
}

const check =
  (change: Parameters<typeof smallTraining>[0] = {}, capacity: Partial<Capacity> = {}) =>
  (): void => {
    const dir = smallTraining(change)
    const trainings = [readTraining(dir, 'small')]
    rmSync(dir, { recursive: true })
    checkTrainings(
      {
        stakeholders: [],
        assessments: [],
        strategies: [],
        activities: [],
        library: [],
        uses: [],
        effects: [],
        trainings,
        ...capacity,
      },
      known,
    )
  }

test('a sound training passes, whatever its agencies where nobody wrote down who they are', () => {
  expect(check()).not.toThrow()
  expect(check({}, { stakeholders: [ghana('statistics', 'police')] })).not.toThrow()
  expect(
    check({ 'training.yaml': (text) => `${text}activity: abuja\n` }, { activities: [abuja] }),
  ).not.toThrow()
})

test('an agency that its country’s stakeholders do not have is one clear problem', () => {
  expect(check({}, { stakeholders: [ghana('statistics', 'polices')] })).toThrow(
    /people\.csv names the agency of GHA “police” at row 3, column agency.*Did you mean “polices”/,
  )
})

test.each([
  ['an unknown activity', (text: string) => `${text}activity: abuja\n`, /the activity “abuja”/],
  [
    'an unknown topic',
    (text: string) => text.replace('[CONCEPTS]', '[CONCEPS]'),
    /the topic “CONCEPS” at topics\.0/,
  ],
  [
    'an unknown topic of an item',
    (text: string) => text.replace('topic: CONCEPTS', 'topic: CENSSUS'),
    /items\.0\.topic/,
  ],
  [
    'an unknown country',
    (text: string) => text.replace('GHA', 'GAH'),
    /the country “GAH” at courses\.0\.country/,
  ],
])('%s is one clear problem', (_, change, sentence) => {
  expect(check({ 'training.yaml': change })).toThrow(sentence)
})

test('two trainings of one id are one clear problem', () => {
  const dir = smallTraining()
  const one = readTraining(dir, 'small')
  rmSync(dir, { recursive: true })
  expect(check({}, { trainings: [one, one] })).toThrow(/has the training “small” twice/)
})
