/**
 * Two censuses ten years apart: a Parquet file of persons and one of emigrants that households told of, each. French names of
 * variables, the census's own numbers for countries; the core questions on migration of the United Nations' principles.
 */
import { randomStream } from '../../random.ts'
import { ageAt, yearOf, yearOfDays } from '../day.ts'
import type { Day } from '../day.ts'
import { dirtOf, scrambled } from '../dirt.ts'
import { movesOf, residenceOn } from '../moves.ts'
import { reasons } from '../person.ts'
import type { Household, Person } from '../person.ts'
import { educationAt, labourStatus } from '../traits.ts'
import type { LabourStatus } from '../traits.ts'
import { sections } from '../work.ts'
import type { Layout } from '../write/layout.ts'
import { clerkOf, marks } from './agency.ts'
import type { Agency, Office } from './agency.ts'
import { censusEmigrants, censusPersons } from './census-columns.ts'
import { answersOf } from './migration-answers.ts'

const lines = { head: 1, spouse: 2, child: 3, other: 4 } as const
const activities: Readonly<Record<LabourStatus, number>> = {
  employed: 1,
  unemployed: 2,
  student: 3,
  home: 4,
  retired: 5,
}
/** Status in employment by the census, of the groups of ICSE-93. */
const employments: Readonly<Record<string, number>> = { 1: 3, 2: 1, 3: 2, 4: 4, 5: 5 }
const branchOf = (section: string): string => String(sections.indexOf(section) + 1).padStart(2, '0')
const recall = Math.round(5 * yearOfDays)

export function census(office: Office): Agency {
  const { settings, seed, areas } = office
  const { nights, dirt: rates, clerk: rules } = settings.agencies.census
  const home = settings.country.code
  const random = randomStream(seed, 'country census')
  const telling = randomStream(seed, 'country census, emigrants')
  const strikes = dirtOf('census', rates, office.tallies)
  const write = clerkOf(office, rules)
  const numbers = nights.map((_, i) => scrambled(randomStream(seed, 'country register'), 10 + i))
  const fileOf = (what: string, night: Day): string =>
    `deliveries/recensement/${what}-${yearOf(night)}.parquet`
  const layout = (file: string, title: string, columns: Layout['columns']): Layout => ({
    file,
    agency: 'Institut national de la statistique',
    title,
    language: 'fr',
    format: 'parquet',
    encoding: 'utf8',
    columns,
  })

  const personFields = (person: Person, night: Day) => {
    const truth = answersOf(person, night, home)
    const foreign = truth.citizenship !== home
    const noBirth = strikes(random, 'birth_country_missing')
    const noCitizenship = strikes(random, 'citizenship_missing')
    const asNational = foreign && strikes(random, 'foreigner_as_national')
    const noArrival = truth.arrivalYear !== null && strikes(random, 'arrival_missing')
    const old = truth.arrivalYear !== null && truth.arrivalYear <= yearOf(night) - 5
    const rounded = old && strikes(random, 'arrival_rounded')
    const status = labourStatus(person, night)
    const year =
      truth.arrivalYear === null
        ? null
        : noArrival
          ? 9999
          : rounded
            ? Math.round(truth.arrivalYear / 5) * 5
            : truth.arrivalYear
    const fields = [
      noBirth ? '999' : areas.census(truth.birthCountry),
      person.birthRegion === null || noBirth ? null : person.birthRegion + 1,
      noCitizenship ? '9' : asNational ? '1' : truth.citizenStatus,
      noCitizenship ? '999' : areas.census(asNational ? home : truth.citizenship),
      truth.naturalisedYear,
      year,
      old || noArrival ? null : truth.arrivalMonth,
      truth.previousCountry && areas.census(truth.previousCountry),
      truth.fiveYearsAgo && areas.census(truth.fiveYearsAgo),
      truth.reason,
      ageAt(person.birth, night) < 3 ? null : educationAt(person, night),
      status === null ? null : activities[status],
      ...(status === 'employed'
        ? [person.traits.occupation, employments[person.work.status] ?? null, branchOf(person.work.industry)]
        : [null, null, null]),
    ]
    const dirt = {
      birth_country_missing: noBirth,
      citizenship_missing: noCitizenship,
      arrival_missing: noArrival,
      arrival_rounded: rounded && !noArrival,
      foreigner_as_national: asNational && !noCitizenship,
    }
    return { fields, dirt }
  }

  return {
    layouts: nights.flatMap((night) => [
      layout(fileOf('personnes', night), `Recensement ${yearOf(night)}, personnes`, censusPersons),
      layout(fileOf('emigres', night), `Recensement ${yearOf(night)}, émigrés`, censusEmigrants),
    ]),
    see: (household, bearers, put) => {
      for (const [n, night] of nights.entries()) {
        const present = household.members.filter((person) => residenceOn(person, night, home) !== undefined)
        if (present.length === 0) continue
        random.start(household.number * 4 + n)
        if (strikes(random, 'household_missed')) continue
        const copies = strikes(random, 'counted_twice') ? [0, 1] : [0]
        for (const copy of copies) {
          const id = numbers[n]?.(2 * household.number + copy) ?? ''
          const at = [id, household.region + 1, household.cluster + 1, household.urban ? 1 : 2]
          let line = 0
          for (const person of present) {
            if (strikes(random, 'person_missed')) continue
            const bearer = bearers()[household.members.indexOf(person)]
            if (bearer === undefined) continue
            line += 1
            const told = write(random, bearer, yearOf(night))
            const { fields, dirt } = personFields(person, night)
            put(fileOf('personnes', night), {
              key: Number(id) * 64 + line,
              fields: [
                ...at,
                line,
                told.surname,
                told.given,
                lines[person.role],
                person.sex === 'M' ? 1 : 2,
                told.birth.dob,
                told.birth.age,
                ...fields,
              ],
              person: person.number,
              dirt: marks({ ...dirt, counted_twice: copy > 0 }),
            })
          }
          for (const [i, { person, move }] of leftOf(household, night, home).entries()) {
            telling.start((person.number * nights.length + n) * copies.length + copy)
            const unknown = strikes(telling, 'emigrant_education_unknown')
            put(fileOf('emigres', night), {
              key: Number(id) * 64 + i,
              fields: [
                ...at,
                i + 1,
                person.sex === 'M' ? 1 : 2,
                ageAt(person.birth, move.day),
                yearOf(move.day),
                areas.census(move.to),
                move.reason === null ? null : reasons[move.reason],
                unknown ? 9 : educationAt(person, move.day),
              ],
              person: person.number,
              dirt: marks({ counted_twice: copy > 0, emigrant_education_unknown: unknown }),
            })
          }
        }
      }
    },
  }
}

/** Members who left for abroad within five years before the night and live there still. */
const leftOf = (household: Household, night: Day, home: string) =>
  household.members.flatMap((person) => {
    const last = movesOf(person).findLast(({ day }) => day <= night)
    const away = last !== undefined && last.from === home && last.to !== home && last.day > night - recall
    const alive = person.death === null || person.death > night
    return away && alive ? [{ person, move: last }] : []
  })
