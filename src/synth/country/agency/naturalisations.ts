/** Decrees of naturalisation as the ministry of justice lists them, one file: French, separated by commas, UTF-8. */
import { randomStream } from '../../random.ts'
import { newYear } from '../day.ts'
import { dirtOf } from '../dirt.ts'
import type { Acquisition } from '../person.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { frenchDate, frenchDay } from './written-date.ts'

const columns = [
  { name: 'numero_decret', about: 'number of the decree' },
  { name: 'date_decret', about: 'JJ/MM/AAAA' },
  { name: 'nom', about: 'surname, in capitals' },
  { name: 'prenoms', about: 'given names, in capitals' },
  { name: 'sexe', about: 'M, F' },
  { name: 'date_naissance', about: 'JJ/MM/AAAA, or AAAA' },
  { name: 'pays_naissance', about: 'name of the country, in French' },
  { name: 'ancienne_nationalite', about: 'name of the country, in French; empty where unknown' },
  {
    name: 'voie',
    about:
      'mode of acquisition: naturalisation, mariage, effet collectif (minors, with a parent); empty where not said',
  },
]

/** Modes of acquisition in the words of the decrees. */
const modes: Readonly<Record<Acquisition, string>> = {
  naturalisation: 'naturalisation',
  marriage: 'mariage',
  parent: 'effet collectif',
}

export function justiceMinistry(office: Office): Agency {
  const { settings, seed, areas } = office
  const { years, dirt: rates, clerk: rules } = settings.agencies.naturalisations
  const random = randomStream(seed, 'country naturalisations')
  const saying = randomStream(seed, 'country naturalisations, mode')
  const strikes = dirtOf('naturalisations', rates, office.tallies)
  const write = clerkOf(office, rules)
  const file = `deliveries/justice/naturalisations-${years[0]}-${years[1]}.csv`
  const [first, last] = [newYear(years[0]), newYear(years[1] + 1)]

  return {
    layouts: [
      {
        file,
        agency: 'Ministère de la justice',
        title: `Naturalisations ${years[0]}-${years[1]}`,
        language: 'fr',
        format: 'csv',
        encoding: 'utf8',
        separator: ',',
        numbered: 'N',
        columns,
      },
    ],
    see: (household, bearers, put) => {
      for (const [i, person] of household.members.entries()) {
        const { naturalised: day, acquisition } = person
        if (day === null || acquisition === null || day < first || day >= last) continue
        random.start(person.number)
        const bearer = bearers()[i]
        if (bearer === undefined || strikes(random, 'unpublished')) continue
        const noCountry = strikes(random, 'country_unknown')
        saying.start(person.number)
        const noMode = strikes(saying, 'mode_missing')
        const told = write(random, bearer, years[1])
        const fields = [
          frenchDay(day),
          told.surname,
          told.given,
          person.sex,
          frenchDate(told.birth.dob),
          areas.name(person.birthCountry, 'fr'),
          noCountry ? null : areas.name(person.citizenship, 'fr'),
          noMode ? null : modes[acquisition],
        ]
        const dirt = marks({ country_unknown: noCountry, mode_missing: noMode })
        put(file, { key: day, fields, person: person.number, dirt })
      }
    },
  }
}
