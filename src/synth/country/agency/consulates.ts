/** The consular register of Sanorians abroad at the end of a year: a French workbook. Who returned may still be listed. */
import { randomStream } from '../../random.ts'
import { newYear } from '../day.ts'
import { dirtOf, scrambled } from '../dirt.ts'
import { spellOn } from '../moves.ts'
import { labourStatus } from '../traits.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { frenchDate, frenchDay } from './written-date.ts'

const columns = [
  { name: 'N° IMMATRICULATION', about: 'number in the register' },
  { name: 'NOM', about: 'surname' },
  { name: 'PRÉNOMS', about: 'given names' },
  { name: 'SEXE', about: 'Homme, Femme' },
  { name: 'DATE DE NAISSANCE', about: 'JJ/MM/AAAA, or AAAA' },
  { name: 'LIEU DE NAISSANCE', about: 'town' },
  { name: 'PAYS DE RÉSIDENCE', about: 'name of the country, in French' },
  { name: "DATE D'ARRIVÉE", about: 'JJ/MM/AAAA' },
  { name: 'PROFESSION', about: 'ISCO-08 major group, of those who work' },
  { name: 'N° PASSEPORT', about: 'number of the document' },
]

const file = (year: number): string => `deliveries/consulats/registre-consulaire-${year}.xlsx`

export function consulates(office: Office): Agency {
  const { settings, seed, areas } = office
  const { year, registered, dirt: rates, clerk: rules } = settings.agencies.consulates
  const home = settings.country.code
  const random = randomStream(seed, 'country consulates')
  const strikes = dirtOf('consulates', rates, office.tallies)
  const write = clerkOf(office, rules)
  const number = scrambled(randomStream(seed, 'country register'), 2)
  const day = newYear(year + 1) - 1

  return {
    layouts: [
      {
        file: file(year),
        agency: 'Ministère des affaires étrangères',
        title: `Registre consulaire ${year}`,
        language: 'fr',
        format: 'xlsx',
        encoding: 'utf8',
        columns,
      },
    ],
    see: (household, bearers, put) => {
      for (const [i, person] of household.members.entries()) {
        const now = spellOn(person, day)
        const abroad = person.spells.findLast(({ country, from }) => country !== home && from <= day)
        if (person.citizenship !== home || now === undefined || abroad === undefined) continue
        random.start(person.number)
        const bearer = bearers()[i]
        if (bearer === undefined || !random.chance(registered)) continue
        const returned = now.country === home
        if (returned && !strikes(random, 'stays_listed')) continue
        const noId = strikes(random, 'id_missing')
        for (const copy of strikes(random, 'registered_twice') ? [0, 1] : [0]) {
          const told = write(random, bearer, year)
          const id = number(2 * person.number + copy)
          const fields = [
            id,
            told.surname,
            told.given,
            person.sex === 'M' ? 'Homme' : 'Femme',
            frenchDate(told.birth.dob),
            bearer.birthPlace.town,
            areas.name(abroad.country, 'fr'),
            frenchDay(abroad.from),
            labourStatus(person, day) === 'employed' ? person.traits.occupation : null,
            noId ? null : bearer.passport(day),
          ]
          const dirt = { stays_listed: returned, id_missing: noId, registered_twice: copy > 0 }
          put(file(year), { key: Number(id), fields, person: person.number, dirt: marks(dirt) })
        }
      }
    },
  }
}
