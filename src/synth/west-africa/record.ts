/**
 * One record of the West African set: what a source wrote of a person in a year.
 */
import type { Field } from '../people-set.ts'
import type { Random } from '../random.ts'
import { typo } from '../typo.ts'
import { byEar } from './by-ear.ts'
import type { NameStock } from './name-stock.ts'
import type { Person } from './person.ts'
import type { Source, WestAfricaSettings } from './settings.ts'
import type { Sighting } from './sightings.ts'
import { phoneNumber } from './traits.ts'
import { birthPen } from './written-birth.ts'
import { clerk } from './written-name.ts'

/** The columns in the order of the file, without `unique_id` before them; the truth stands last. */
export const columns = [
  'source',
  'given_name',
  'surname',
  'sex',
  'dob',
  'age',
  'reference_year',
  'birth_place',
  'region',
  'mother_name',
  'father_name',
  'phone',
  'national_id',
  'household',
  'nationality',
  'person',
] as const

const [districtForTown, regionForTown, placeTypo, oftenRespelled] = [0.18, 0.04, 0.04, 0.07]

export type RecordWriter = (random: Random, person: Person, sighting: Sighting) => readonly Field[]

export function recordWriter(settings: WestAfricaSettings, { short }: NameStock): RecordWriter {
  const { slips, contact } = settings
  const open = (source: Source) => ({
    names: clerk(settings, short, source),
    birth: birthPen(settings, source),
  })
  const desks = new Map(settings.sources.map((source) => [source.id, open(source)]))
  return (random, person, { source, year }) => {
    const desk = desks.get(source.id) ?? open(source)
    const { given, surname, mother, father } = desk.names(random, person)
    const { dob, age } = desk.birth(random, person, year)
    const kept = (field: keyof Source['missing'], text: string | null): string | null =>
      random.chance(source.missing[field]) || text === '' ? null : text
    const swapped = random.chance(source.swapped)
    const inOne = random.chance(slips.whole_name_in_one)
    const wrongSex = random.chance(slips.sex_wrong)
    const phone =
      person.phone !== null && random.chance(contact.phone_changed) ? phoneNumber(random) : person.phone
    const first = inOne ? `${given} ${surname}` : swapped ? surname : given
    return [
      source.id,
      kept('given_name', first),
      inOne ? null : kept('surname', swapped ? given : surname),
      kept('sex', wrongSex ? (person.sex === 'F' ? 'M' : 'F') : person.sex),
      dob,
      age,
      year,
      kept('birth_place', birthPlace(random, person)),
      kept('region', person.birthPlace.region),
      kept('mother_name', mother),
      kept('father_name', father),
      kept('phone', phone && phoneText(random, mistyped(random, phone, slips.phone_mistyped))),
      kept('national_id', person.nationalId && mistyped(random, person.nationalId, slips.id_mistyped)),
      kept('household', person.household),
      kept('nationality', person.nationality),
      person.id,
    ]
  }
}

function birthPlace(random: Random, { birthPlace: { town, district, region } }: Person): string {
  const u = random.unit()
  const named = u < regionForTown ? region : u < regionForTown + districtForTown ? district : town
  if (random.chance(placeTypo)) return typo(random, named)
  if (!random.chance(oftenRespelled)) return named
  return named.slice(0, 1) + byEar(random, named.slice(1))
}

/** One digit wrong, or two neighbours exchanged. */
function mistyped(random: Random, number: string, part: number): string {
  if (!random.chance(part)) return number
  const at = number.length - 2 - random.below(6)
  const [a = '', b = ''] = number.slice(at, at + 2)
  const now = random.chance(0.5) && a !== b ? b + a : a + ((Number(b) + 1 + random.below(9)) % 10)
  return number.slice(0, at) + now + number.slice(at + 2)
}

/** With the calling code or without, in pairs or in one. */
function phoneText(random: Random, number: string): string {
  const local = number.slice(4)
  switch (random.below(4)) {
    case 0:
      return number
    case 1:
      return `00259${local}`
    case 2:
      return local.replace(/^(\d{3})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4')
    default:
      return local
  }
}
