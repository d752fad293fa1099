/**
 * The register of people displaced within the country, as the relief agency had it at the end of some years: English, separated by tabs, UTF-8 with
 * a byte order mark. Sites register for themselves: some people stand at two, and some who went home were never taken off.
 */
import { randomStream } from '../../random.ts'
import { newYear, yearOf } from '../day.ts'
import { dirtOf, scrambled } from '../dirt.ts'
import { displacementMaker } from '../displacement.ts'
import type { Calamity } from '../settings.ts'
import { putDisplaced } from '../truth.ts'
import type { Layout } from '../write/layout.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { portugueseDay } from './written-date.ts'

const columns = [
  { name: 'reg_no', about: 'number of the registration; the same in every extract' },
  { name: 'site', about: 'where they are registered: region and number of the site' },
  { name: 'registered', about: 'DD-MM-YYYY' },
  { name: 'surname', about: 'surname, in capitals' },
  { name: 'first_names', about: 'given names, in capitals' },
  { name: 'sex', about: 'Female, Male' },
  { name: 'born', about: 'YYYY-MM-DD, YYYY-MM or YYYY; empty where unknown' },
  { name: 'age', about: 'completed years at the date of the extract, as far as known' },
  { name: 'cause', about: 'VIOLENCE, FLOOD; UNKNOWN' },
  { name: 'home_region', about: 'number of the region that they fled from' },
  { name: 'region', about: 'number of the region where they are' },
] as const

const causes: Readonly<Record<Calamity['cause'], string>> = { conflict: 'VIOLENCE', disaster: 'FLOOD' }

/** Sites of a region; days until somebody who fled is registered, at most. */
const [sites, registersWithin] = [6, 45]

export function reliefAgency(office: Office): Agency {
  const { settings, seed } = office
  const { snapshots, dirt: rates, clerk: rules } = settings.agencies.relief
  const random = randomStream(seed, 'country relief')
  const strikes = dirtOf('relief', rates, office.tallies)
  const write = clerkOf(office, rules)
  const number = scrambled(randomStream(seed, 'country relief register'), 0)
  const displaced = displacementMaker(seed, settings)
  const fileOf = (year: number): string => `deliveries/relief/displaced-${year}-12-31.tab`

  return {
    layouts: snapshots.map((year): Layout => ({
      file: fileOf(year),
      agency: 'National Relief Agency',
      title: `Displaced people on 31 December ${year}`,
      language: 'en',
      format: 'csv',
      encoding: 'utf8-bom',
      separator: '\t',
      columns,
    })),
    see: (household, bearers, put) => {
      const found = displaced(household)
      if (found === null) return
      const { cause, region } = found
      for (const { person, from, to } of found.displaced) {
        putDisplaced(person.number, { cause, from, to, region: settings.regions[region]?.name ?? null }, put)
        random.start(person.number)
        const bearer = bearers()[household.members.indexOf(person)]
        const registered = from + random.below(registersWithin)
        if (bearer === undefined || strikes(random, 'unregistered') || registered >= to) continue
        const twice = strikes(random, 'second_site')
        const listedAfter = strikes(random, 'stays_listed')
        const noCause = strikes(random, 'cause_missing')
        const site = random.below(sites)
        for (const copy of twice ? [0, 1] : [0]) {
          const told = write(random, bearer, yearOf(registered))
          const { dob, age } = told.birth
          for (const year of snapshots) {
            const day = newYear(year + 1) - 1
            const present = day < to
            if (registered > day || (!present && !listedAfter)) continue
            const id = number(2 * person.number + copy)
            const known = dob === null ? age : year - Number(dob.slice(0, 4))
            const fields = [
              `IDP-${id}`,
              `${region + 1}/${((site + copy) % sites) + 1}`,
              portugueseDay(registered),
              told.surname,
              told.given,
              person.sex === 'F' ? 'Female' : 'Male',
              dob,
              known,
              noCause ? 'UNKNOWN' : causes[cause],
              household.region + 1,
              region + 1,
            ]
            const dirt = { stays_listed: !present, second_site: copy > 0, cause_missing: noCause }
            put(fileOf(year), { key: Number(id), fields, person: person.number, dirt: marks(dirt) })
          }
        }
      }
    },
  }
}
