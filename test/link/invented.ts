/**
 * Invented persons, drawn with a seed, with records that are written a little differently each time. For tests only.
 *
 * Their names are put together from syllables that stand in no sentence of ours, so that a name that leaks can be searched for.
 */
import { chance } from '../steps/link/cluster/random-graph.ts'
import type { Given } from './small-linkage.ts'

const syllables = ['zor', 'vek', 'mux', 'tiv', 'rix', 'bam', 'qué', 'lüz', 'nyo', 'dja', 'gwe', 'kpa']
const places = ['Kpaluvek', 'Zorgwena', 'Djarixo', 'Muxtivé', 'Nyobamba']

export interface Invented {
  readonly records: readonly Given[]
  /** Every name, place, phone and day that stands in a record. */
  readonly values: readonly string[]
}

export function invented(persons: number, seed = 5, prefix = 'r'): Invented {
  const next = chance(seed)
  for (let i = 0; i < 10; i += 1) next()
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const word = (): string => {
    const text = pick(syllables) + pick(syllables) + pick(syllables)
    return (text[0] ?? '').toUpperCase() + text.slice(1)
  }
  const slip = (text: string): string => {
    const i = 1 + Math.floor(next() * (text.length - 1))
    return next() < 0.5 ? text.slice(0, i) + text.slice(i + 1) : `${text.slice(0, i)}s${text.slice(i)}`
  }
  const surnames = Array.from({ length: Math.ceil(persons / 4) }, word)
  const records: Given[] = []
  for (let p = 0; p < persons; p += 1) {
    const [year, month, day] = [
      1940 + Math.floor(next() * 70),
      1 + Math.floor(next() * 12),
      1 + Math.floor(next() * 28),
    ]
    const person = {
      given: word(),
      surname: pick(surnames),
      dob: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      place: pick(places),
      phone: `+0${String(10_000_000 + Math.floor(next() * 9e7))}`,
      sex: pick(['F', 'M']),
    }
    const copies = 1 + Math.floor(next() * 2.4)
    for (let i = 0; i < copies; i += 1) {
      const text = (value: string): string | null =>
        next() < 0.05 ? null : i > 0 && next() < 0.12 ? slip(value) : value
      records.push({
        unique_id: `${prefix}${String(records.length + 1000)}`,
        person: `p${p}`,
        given: text(person.given),
        surname: text(person.surname),
        dob: next() < 0.05 ? null : person.dob,
        place: text(person.place),
        phone: next() < 0.2 ? null : person.phone,
        sex: person.sex,
      })
    }
  }
  const values = new Set(
    records.flatMap((record) =>
      ['given', 'surname', 'dob', 'place', 'phone'].flatMap((column) => record[column] ?? []),
    ),
  )
  return { records, values: [...values] }
}

/** A model for them that is not trained yet. */
export const inventedModel = `
corridor: link/1
link: dedupe
threshold: 0.3
comparisons:
  - { name: given, as: text, of: given }
  - { name: surname, as: text, of: surname }
  - { name: birth, as: date, of: dob }
  - { name: place, as: place, of: place }
  - { name: phone, as: identifier, of: phone }
candidates:
  - { block: [surname, place] }
  - { block: [dob] }
  - { block: [phone] }
  - { block: [given] }
`

/** The same, trained, and rarity left out: what it weighs does not depend on which records there are. */
export const inventedTrained = `
corridor: link/1
link: dedupe
prior: 0.002
threshold: 0.3
comparisons:
  - name: given
    levels:
      - { label: Missing, test: { missing: [given] } }
      - { label: Same, test: { exact: given }, m: 0.85, u: 0.002 }
      - { label: Like, test: { jaroWinkler: given, atLeast: 0.85 }, m: 0.1, u: 0.02 }
      - { label: Other, test: { else: true }, m: 0.05, u: 0.978 }
  - name: surname
    levels:
      - { label: Missing, test: { missing: [surname] } }
      - { label: Same, test: { exact: surname }, m: 0.85, u: 0.01 }
      - { label: Slip, test: { withinOneEdit: surname }, m: 0.1, u: 0.005 }
      - { label: Other, test: { else: true }, m: 0.05, u: 0.985 }
  - name: birth
    levels:
      - { label: Missing, test: { missing: [dob] } }
      - { label: Same, test: { exact: dob }, m: 0.95, u: 0.0001 }
      - { label: Other, test: { else: true }, m: 0.05, u: 0.9999 }
candidates:
  - { block: [dob] }
  - { block: [surname] }
  - { block: [given] }
`
