/**
 * What the people of a household are called and which papers they hold: the names of the West African set, put on the lives of Sanoria.
 * Members share a surname, a town and a telephone; a passport's number changes every five years.
 */
import type { NameDictionary } from '../../names/dictionary.ts'
import { randomStream } from '../random.ts'
import { nameStock } from '../west-africa/name-stock.ts'
import { borne } from '../west-africa/person.ts'
import type { Person as Named } from '../west-africa/person.ts'
import type { Place } from '../west-africa/place.ts'
import type { Hand, Sex, WestAfricaSettings } from '../west-africa/settings.ts'
import { digits, phoneNumber, titleOf } from '../west-africa/traits.ts'
import { civilDate, yearOf } from './day.ts'
import type { Day } from './day.ts'
import type { Household, Person } from './person.ts'
import type { CountrySettings } from './settings.ts'

/** A person as papers and clerks know them. */
export interface Bearer extends Named {
  /** Number of the passport or card that they hold on a day. */
  readonly passport: (day: Day) => string
}

const [secondGiven, ownSurname, passportYears] = [0.25, 0.75, 5]

/** Make the namer of households; it answers the bearers in the order of the members. */
export function bearersOf(
  seed: number,
  settings: CountrySettings,
  names: WestAfricaSettings,
  dictionary: NameDictionary,
): (household: Household) => readonly Bearer[] {
  const stock = nameStock(names, dictionary)
  const family = randomStream(seed, 'country family')
  const own = randomStream(seed, 'country name')
  const paper = randomStream(seed, 'country passport')
  const place = placeMaker(settings, names)
  const hand = new Map(settings.corridors.map((corridor) => [corridor.country, corridor.hand]))

  return (household) => {
    family.start(household.number)
    const surname = borne(family, stock.surname(family))
    const { languages } = surname.name
    const language = languages[family.below(Math.max(languages.length, 1))] ?? ''
    const phones = [phoneNumber(family)]
    const father = borne(family, stock.given(family, 'M', language))
    const given = (sex: Sex) => borne(own, stock.given(own, sex, language))
    const made = new Map<number, Named>()

    const name = (person: Person): Bearer => {
      own.start(person.number)
      const { sex, birth, role } = person
      const first = person === household.members[0] && sex === 'M' ? father : given(sex)
      const married = role === 'spouse' || (role === 'head' && sex === 'F')
      const bears = married && own.chance(ownSurname) ? borne(own, stock.surname(own)) : surname
      const mother = person.mother === null ? undefined : made.get(person.mother)
      const named: Named = {
        id: '',
        sex,
        ...believed(own, names, birth, yearOf(settings.period.to)),
        birthPlace: place(own, person.birthRegion, person.birthCountry),
        given: own.chance(secondGiven) ? [first, given(sex)] : [first],
        surname: [bears],
        mother:
          mother === undefined
            ? [given('F'), borne(own, stock.surname(own))]
            : [...mother.given.slice(0, 1), ...mother.surname],
        father: role === 'child' ? [father, surname] : [given('M'), bears],
        phone: own.chance(names.contact.phone.adult) ? phoneNumber(own) : (phones[0] ?? null),
        nationalId: digits(own, 12),
        household: '',
        nationality: person.citizenship,
        hand: handOf(hand, person.citizenship),
        title: titleOf(own, names, sex, yearOf(settings.period.to) - yearOf(birth)),
      }
      made.set(person.number, named)
      return {
        ...named,
        passport: (day) => {
          paper.start(person.number)
          const issue = Math.floor((yearOf(day) + paper.below(passportYears)) / passportYears)
          paper.start(person.number * 1024 + (issue % 1024))
          return `${'ABDEKPRS'[paper.below(8)] ?? 'A'}${digits(paper, 7)}`
        },
      }
    }
    return household.members.map((person) => name(person))
  }
}

const handOf = (hands: ReadonlyMap<string, Hand>, country: string): Hand => hands.get(country) ?? 'fr'

/** What a person believes of their birth: the day, or a year that is often a round one. */
function believed(
  random: ReturnType<typeof randomStream>,
  { birth: heap }: WestAfricaSettings,
  birth: Day,
  now: number,
): Pick<Named, 'birth' | 'dayKnown'> {
  const date = civilDate(birth)
  const old = now - date.year >= 40
  const known = !random.chance(old ? heap.only_year.old : heap.only_year.young)
  // The 29th of February is told as the 28th, so that the year beside it has the day too.
  if (known)
    return { birth: date.month === 2 && date.day === 29 ? { ...date, day: 28 } : date, dayKnown: true }
  const round = old && random.chance(heap.round_year)
  const year = round ? Math.min(Math.round(date.year / 5) * 5, now) : date.year
  return { birth: { year, month: 1, day: 1 }, dayKnown: false }
}

/** The draw of a town in a region of Sanoria; abroad it is the country's code, which a clerk writes in words. */
function placeMaker({ regions }: CountrySettings, names: WestAfricaSettings) {
  const towns = regions.map(({ name }) =>
    (names.regions.find((region) => region.name === name)?.districts ?? []).flatMap((district) =>
      district.towns.map((town): Place => ({ town, district: district.name, region: name })),
    ),
  )
  return (random: ReturnType<typeof randomStream>, region: number | null, country: string): Place => {
    const list = region === null ? [] : (towns[region] ?? [])
    // The square: earlier towns are larger.
    const u = random.unit()
    return list[Math.floor(u * u * list.length)] ?? { town: country, district: country, region: country }
  }
}
