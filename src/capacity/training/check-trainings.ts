/**
 * What a training names outside its own folder must exist: the activity, the countries and topics, and, where the stakeholders of a
 * country are written down, the agencies of its people.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Capacity, Known } from '../capacity.ts'
import type { ReadTraining } from './read-training.ts'

/** @throws capacity.unknown, capacity.repeated */
export function checkTrainings(capacity: Capacity, { given, standards }: Known): void {
  const within = (list: readonly string[], what: string) => {
    const all = new Set(list)
    return (file: string, where: string, found: string): void => {
      if (!all.has(found))
        throw problem('capacity.unknown', { file, where, what, found, near: nearCodes(found, list) })
    }
  }
  const country = within(
    [...standards.areas, ...given.edition.areas].map(({ id }) => id),
    'country',
  )
  const topics = standards.codelists.find(({ id }) => id === 'CL_CAPACITY_TOPIC')?.codes ?? []
  const topic = within(
    topics.map(({ id }) => id),
    'topic',
  )
  const activity = within(
    capacity.activities.map(({ value }) => value.id),
    'activity',
  )
  const agencies = new Map(
    capacity.stakeholders.map(({ value }) => [
      value.country,
      within(
        value.agencies.map(({ id }) => id),
        `agency of ${value.country}`,
      ),
    ]),
  )
  const seen = new Set<string>()
  for (const { training, people, folder } of capacity.trainings) {
    const file = `${folder}/training.yaml`
    if (seen.has(training.id))
      throw problem('capacity.repeated', { file, where: 'id', what: 'training', found: training.id })
    seen.add(training.id)
    if (training.activity !== undefined) activity(file, 'activity', training.activity)
    training.topics.forEach((id, i) => topic(file, `topics.${i}`, id))
    training.items.forEach((item, i) => topic(file, `items.${i}.topic`, item.topic))
    training.courses.forEach((course, i) => country(file, `courses.${i}.country`, course.country))
    checkPeople(`${folder}/people.csv`, people, country, agencies)
  }
}

type Check = (file: string, where: string, found: string) => void

function checkPeople(
  file: string,
  people: ReadTraining['people'],
  country: Check,
  agencies: ReadonlyMap<string, Check>,
): void {
  for (const person of people) {
    country(file, `${person.row}, column country`, person.country)
    agencies.get(person.country)?.(file, `${person.row}, column agency`, person.agency)
  }
}
