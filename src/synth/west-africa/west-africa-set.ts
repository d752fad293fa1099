/**
 * The West African set: invented people of a population with few surnames, uncertain birth dates and names in several
 * orthographies, as one to six records each. For measuring how well a linkage finds persons.
 *
 * The file is made in chunks of 4,096 records, each with whole households of its own, in an order that says nothing: so any
 * record can be made without those before it. The person who crosses the end of a chunk loses the records beyond it; a file
 * that ends inside a chunk holds a random part of that chunk.
 *
 * Most spellings come from the house's own name dictionary: a method that uses it plays at home here. Names outside it and
 * spellings by ear, whose parts the settings say, are the other half of the test.
 */
import type { NameDictionary } from '../../names/dictionary.ts'
import type { Batch, Column, Field, PeopleSet } from '../people-set.ts'
import { randomStream } from '../random.ts'
import { householdMaker } from './household.ts'
import { nameStock } from './name-stock.ts'
import type { Person } from './person.ts'
import { columns, recordWriter } from './record.ts'
import type { WestAfricaSettings } from './settings.ts'
import { sightingsOf } from './sightings.ts'

const chunk = 4_096

/** Household numbers of one chunk; more than its records could need. */
const householdsPerChunk = 10_000

const integers: ReadonlySet<string> = new Set(['age', 'reference_year'])

/** The people of a seed, household by household, as far as the caller goes. */
export function households(
  seed: number,
  settings: WestAfricaSettings,
  dictionary: NameDictionary,
): (n: number) => readonly Person[] {
  const make = householdMaker(settings, nameStock(settings, dictionary))
  const random = randomStream(seed, 'household')
  return (n) => {
    random.start(n)
    return make(random, n)
  }
}

/** The West African set of a seed; its truth is the last column, `person`. */
export function westAfricaSet(
  seed: number,
  settings: WestAfricaSettings,
  dictionary: NameDictionary,
): PeopleSet {
  const household = households(seed, settings, dictionary)
  const sightings = sightingsOf(settings)
  const write = recordWriter(settings, nameStock(settings, dictionary))
  const random = randomStream(seed, 'record')
  const order = randomStream(seed, 'order')

  const makeChunk = (number: number): readonly (readonly Field[])[] => {
    const made: (readonly Field[])[] = []
    for (let h = number * householdsPerChunk; made.length < chunk; h += 1) {
      random.start(h)
      for (const person of household(h))
        for (const sighting of sightings(random, person.birth.year))
          made.push(write(random, person, sighting))
    }
    made.length = chunk
    order.start(number)
    for (let last = chunk - 1; last > 0; last -= 1) {
      const other = order.below(last + 1)
      const [a, b] = [made[last] ?? [], made[other] ?? []]
      made[last] = b
      made[other] = a
    }
    return made
  }
  let [kept, number] = [makeChunk(0), 0]
  const chunkOf = (i: number): readonly (readonly Field[])[] => {
    const wanted = Math.floor(i / chunk)
    if (wanted !== number) [kept, number] = [makeChunk(wanted), wanted]
    return kept
  }
  const names = ['unique_id', ...columns]
  return {
    columns: names.map((name): Column => ({ name, type: integers.has(name) ? 'INT32' : 'STRING' })),
    records: (first, count): Batch => {
      const batch = names.map((): Field[] => [])
      for (let i = first; i < first + count; i += 1) {
        batch[0]?.push(String(i))
        for (const [c, field] of (chunkOf(i)[i % chunk] ?? []).entries()) batch[c + 1]?.push(field)
      }
      return batch
    },
  }
}
