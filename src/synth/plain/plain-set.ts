/**
 * The plain set: a register of seven persons in ten records, for measuring speed. Names, places and postcodes grow with the
 * people, so that the pairs under a blocking rule stay proportional to the records (see growing.ts).
 *
 * Of ten records seven are first records, and three copy a person of the younger half of those before them: a person's records
 * stand far apart in the file.
 */
import type { NameDictionary } from '../../names/dictionary.ts'
import type { Batch, Column, PeopleSet } from '../people-set.ts'
import { randomStream } from '../random.ts'
import { plainPerson } from './person.ts'
import { slippedCopy } from './record.ts'
import type { PlainRecord } from './record.ts'
import type { PlainSettings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'

const columns: readonly Column[] = [
  'unique_id',
  'cluster',
  'first_name',
  'surname',
  'dob',
  'sex',
  'birth_place',
  'postcode',
].map((name) => ({ name, type: 'STRING' }))

const [block, firsts] = [10, 7]

/** The plain set of a seed; its truth is the column `cluster`. */
export function plainSet(seed: number, settings: PlainSettings, dictionary: NameDictionary): PeopleSet {
  const words = vocabulary(dictionary)
  const people = randomStream(seed, 'plain person')
  const copies = randomStream(seed, 'plain copy')
  const record = (i: number): { readonly n: number; readonly of: PlainRecord } => {
    const place = i % block
    const before = Math.floor(i / block) * firsts
    if (place < firsts) {
      const n = before + place
      return { n, of: plainPerson(people, settings, words, n) }
    }
    copies.start(i)
    const known = before + firsts
    const n = known - 1 - Math.floor((copies.unit() * known) / 2)
    return { n, of: slippedCopy(copies, settings, words, plainPerson(people, settings, words, n), n) }
  }
  return {
    columns,
    records: (first, count): Batch => {
      const list = (): (string | null)[] => []
      const [ids, clusters, given, surnames] = [list(), list(), list(), list()]
      const [dobs, sexes, places, postcodes] = [list(), list(), list(), list()]
      for (let i = first; i < first + count; i += 1) {
        const { n, of } = record(i)
        ids.push(String(i))
        clusters.push(String(n))
        given.push(of.given)
        surnames.push(of.surname)
        dobs.push(of.dob)
        sexes.push(of.sex)
        places.push(of.place)
        postcodes.push(of.postcode)
      }
      return [ids, clusters, given, surnames, dobs, sexes, places, postcodes]
    },
  }
}
