/**
 * The refugee register, as it stood at the end of some years: English, JSON Lines, countries in the codes of UNHCR. A snapshot has
 * everyone who is listed then; who left may stay listed, and some are registered twice.
 */
import { randomStream } from '../../random.ts'
import { isoDay, newYear } from '../day.ts'
import { dirtOf, scrambled } from '../dirt.ts'
import { residenceOn } from '../moves.ts'
import type { Layout } from '../write/layout.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'

const columns = [
  { name: 'individual_id', about: 'number of the individual in the register; the same in every snapshot' },
  { name: 'group_id', about: 'registration group, usually a family' },
  { name: 'name.given', about: 'given names' },
  { name: 'name.family', about: 'family name' },
  { name: 'sex', about: 'F, M' },
  { name: 'birth.date', about: 'YYYY-MM-DD, YYYY-MM or YYYY; absent where unknown' },
  { name: 'birth.age', about: 'age in years, where no date is known', type: 'integer' },
  { name: 'origin', about: 'country of origin, UNHCR code' },
  { name: 'asylum', about: 'country of asylum; XSA, as UNHCR has no code for Sanoria' },
  { name: 'arrived', about: 'YYYY-MM-DD; absent for those born here' },
  { name: 'registered', about: 'YYYY-MM-DD' },
  { name: 'status', about: 'REF refugee' },
  { name: 'location', about: 'region' },
  { name: 'relationship', about: 'HR1 head of group, SPO, CHI, OTH' },
] as const

const relations = { head: 'HR1', spouse: 'SPO', child: 'CHI', other: 'OTH' } as const

export function refugeeCommission(office: Office): Agency {
  const { settings, seed, areas } = office
  const { snapshots, dirt: rates, clerk: rules } = settings.agencies.refugees
  const home = settings.country.code
  const random = randomStream(seed, 'country refugees')
  const strikes = dirtOf('refugees', rates, office.tallies)
  const write = clerkOf(office, rules)
  const individual = scrambled(randomStream(seed, 'country register'), 0)
  const group = scrambled(randomStream(seed, 'country register'), 1)
  const fileOf = (year: number): string => `deliveries/refugees/register-${year}-12-31.jsonl`

  return {
    layouts: snapshots.map((year): Layout => ({
      file: fileOf(year),
      agency: 'National Commission for Refugees',
      title: `Refugee register on 31 December ${year}`,
      language: 'en',
      format: 'jsonl',
      encoding: 'utf8',
      columns,
    })),
    see: (household, bearers, put) => {
      if (household.kind !== 'refugee') return
      for (const [i, person] of household.members.entries()) {
        random.start(person.number)
        const bearer = bearers()[i]
        const stay = person.spells.find(({ country }) => country === home)
        if (bearer === undefined || stay === undefined || strikes(random, 'unregistered')) continue
        const twice = strikes(random, 'registered_twice')
        const registered = stay.from + 5 + random.below(90)
        const listedAfter = strikes(random, 'stays_listed')
        for (const copy of twice ? [0, 1] : [0]) {
          const told = write(random, bearer, Number(isoDay(registered).slice(0, 4)))
          for (const year of snapshots) {
            const day = newYear(year + 1) - 1
            const citizen = person.naturalised !== null && person.naturalised <= day
            const present = residenceOn(person, day, home) !== undefined && !citizen
            if (registered > day || (!present && !listedAfter)) continue
            const id = individual(2 * person.number + copy)
            const fields = [
              `ID-${id}`,
              `G-${group(household.number)}`,
              told.given,
              told.surname,
              person.sex,
              told.birth.dob,
              told.birth.age,
              areas.unhcr(household.origin),
              home,
              stay.beginning === 'birth' ? null : isoDay(stay.from),
              isoDay(registered),
              'REF',
              settings.regions[household.region]?.name ?? null,
              relations[person.role],
            ]
            const dirt = { stays_listed: !present, registered_twice: copy > 0 }
            put(fileOf(year), { key: Number(id), fields, person: person.number, dirt: marks(dirt) })
          }
        }
      }
    },
  }
}
