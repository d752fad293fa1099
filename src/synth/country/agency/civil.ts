/**
 * Births and deaths of the civil registration, a file of each a year: French, separated by commas, UTF-8 with a byte order mark. Many
 * births and more deaths are never registered; a late one stands in the file of the next year.
 */
import { randomStream } from '../../random.ts'
import type { Bearer } from '../bearer.ts'
import { citizenOn } from '../country.ts'
import { ageAt, isoDay, newYear, yearOf } from '../day.ts'
import { dirtOf } from '../dirt.ts'
import { residenceOn } from '../moves.ts'
import type { Household, Person } from '../person.ts'
import type { Layout, LayoutColumn } from '../write/layout.ts'
import { clerkOf, marks, yearsOf } from './agency.ts'
import type { Agency, Office, Put } from './agency.ts'

const births: readonly LayoutColumn[] = [
  { name: 'numero_acte', about: 'number of the act' },
  { name: 'date_declaration', about: 'AAAA-MM-JJ' },
  { name: 'date_naissance', about: 'AAAA-MM-JJ' },
  { name: 'nom_enfant', about: 'surname' },
  { name: 'prenoms_enfant', about: 'given names' },
  { name: 'sexe', about: 'M, F' },
  { name: 'region', about: 'region of birth' },
  { name: 'nom_mere', about: 'name of the mother, in one field' },
  { name: 'age_mere', about: 'completed years' },
  { name: 'pays_naissance_mere', about: 'name of the country, in French' },
  { name: 'nationalite_mere', about: 'name of the country, in French' },
  { name: 'nom_pere', about: 'name of the father, in one field' },
]

const deaths: readonly LayoutColumn[] = [
  { name: 'numero_acte', about: 'number of the act' },
  { name: 'date_declaration', about: 'AAAA-MM-JJ' },
  { name: 'date_deces', about: 'AAAA-MM-JJ' },
  { name: 'nom', about: 'surname' },
  { name: 'prenoms', about: 'given names' },
  { name: 'sexe', about: 'M, F' },
  { name: 'date_naissance', about: 'AAAA-MM-JJ, AAAA-MM or AAAA' },
  { name: 'pays_naissance', about: 'name of the country, in French' },
  { name: 'nationalite', about: 'name of the country, in French' },
  { name: 'region', about: 'region of death' },
  { name: 'nin', about: 'national identity number, twelve digits' },
]

const declaredWithin = 45

export function civilRegistration(office: Office): Agency {
  const { settings, seed, areas } = office
  const { years, dirt: rates, clerk: rules } = settings.agencies.civil
  const home = settings.country.code
  const random = randomStream(seed, 'country civil')
  const strikes = dirtOf('civil', rates, office.tallies)
  const write = clerkOf(office, rules)
  const [first, last] = [newYear(years[0]), newYear(years[1] + 1)]
  const fileOf = (kind: string, year: number): string => `deliveries/etat-civil/${kind}-${year}.csv`
  const layout = (kind: string, title: string, numbered: string, columns: Layout['columns']) =>
    yearsOf(years).map((year): Layout => ({
      file: fileOf(kind, year),
      agency: "Direction de l'état civil",
      title: `${title} ${year}`,
      language: 'fr',
      format: 'csv',
      encoding: 'utf8-bom',
      separator: ',',
      numbered: `${numbered}${year}-`,
      columns,
    }))
  /** When an act is written, and with which dirt; a late one in the next year, where there is a file of it. */
  const act = (
    put: Put,
    kind: string,
    person: Person,
    day: number,
    fields: readonly (string | number | null)[],
    more: Readonly<Record<string, boolean>>,
  ): void => {
    const year = yearOf(day)
    const late = year < years[1] && strikes(random, 'late')
    const twice = strikes(random, 'duplicate')
    const declared = late
      ? Math.max(newYear(year + 1), day + 1) + random.below(300)
      : Math.min(day + 1 + random.below(declaredWithin), newYear(year + 1) - 1)
    const row = { key: declared, fields: [isoDay(declared), ...fields], person: person.number }
    const file = fileOf(kind, yearOf(declared))
    put(file, { ...row, dirt: marks({ ...more, late }) })
    if (twice) put(file, { ...row, dirt: marks({ ...more, late, duplicate: true }) })
  }
  const birth = (put: Put, household: Household, person: Person, bearer: Bearer): void => {
    const mother = household.members.find(({ number }) => number === person.mother)
    const told = write(random, bearer, yearOf(person.birth))
    act(
      put,
      'naissances',
      person,
      person.birth,
      [
        isoDay(person.birth),
        told.surname,
        told.given,
        person.sex,
        settings.regions[household.region]?.name ?? null,
        told.mother,
        mother === undefined ? null : ageAt(mother.birth, person.birth),
        mother === undefined ? null : areas.name(mother.birthCountry, 'fr'),
        mother === undefined ? null : areas.name(citizenOn(mother, person.birth, home), 'fr'),
        told.father,
      ],
      {},
    )
  }
  const death = (put: Put, household: Household, person: Person, bearer: Bearer, day: number): void => {
    const told = write(random, bearer, yearOf(day))
    // Grown citizens have a number; whether it is written is chance.
    const holdsNumber = ageAt(person.birth, day) >= 16 && citizenOn(person, day, home) === home
    const noId = holdsNumber && strikes(random, 'id_missing')
    act(
      put,
      'deces',
      person,
      day,
      [
        isoDay(day),
        told.surname,
        told.given,
        person.sex,
        told.birth.dob,
        areas.name(person.birthCountry, 'fr'),
        areas.name(citizenOn(person, day, home), 'fr'),
        settings.regions[household.region]?.name ?? null,
        noId || !holdsNumber ? null : bearer.nationalId,
      ],
      { id_missing: noId },
    )
  }

  return {
    layouts: [...layout('naissances', 'Naissances', 'NA', births), ...layout('deces', 'Décès', 'DE', deaths)],
    see: (household, bearers, put) => {
      for (const [i, person] of household.members.entries()) {
        const bornHere = person.birth >= first && person.birth < last && person.birthCountry === home
        const died = person.death !== null && person.death >= first && person.death < last
        if (!bornHere && !died) continue
        random.start(person.number)
        const bearer = bearers()[i]
        if (bearer === undefined) continue
        if (bornHere && !strikes(random, 'birth_unregistered')) birth(put, household, person, bearer)
        if (!died || person.death === null || residenceOn(person, person.death - 1, home) === undefined)
          continue
        if (!strikes(random, 'death_unregistered')) death(put, household, person, bearer, person.death)
      }
    },
  }
}
