/**
 * Visas and residence permits of the ministry of the interior, a file a year: French, of fixed width without headings, Latin-1, countries
 * by name. A permit is renewed while its holder stays and is no citizen; short visas go to visitors from outside the region.
 */
import type { Random } from '../../random.ts'
import { randomStream } from '../../random.ts'
import type { Bearer } from '../bearer.ts'
import { citizenOn } from '../country.ts'
import { isoDay, newYear, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { dirtOf, mistyped } from '../dirt.ts'
import type { Person, Reason } from '../person.ts'
import type { Layout } from '../write/layout.ts'
import { putPermit } from '../truth.ts'
import { clerkOf, marks, yearsOf } from './agency.ts'
import type { Agency, Office, Put } from './agency.ts'
import { compactDate } from './written-date.ts'

const columns = [
  { name: 'NUM_TITRE', width: 12, about: 'number of the permit: T, two digits of the year, eight digits' },
  { name: 'TYPE', width: 2, about: 'CS court séjour, LS long séjour, CR carte de résident' },
  { name: 'NOM', width: 24, about: 'surname, cut after 24 characters' },
  { name: 'PRENOMS', width: 30, about: 'given names, cut after 30 characters' },
  { name: 'SEXE', width: 1, about: '1 masculin, 2 féminin' },
  { name: 'DATE_NAISSANCE', width: 8, about: 'AAAAMMJJ; noughts where the day or month is not known' },
  { name: 'NATIONALITE', width: 26, about: 'name of the country in French; INCONNUE' },
  { name: 'NUM_PASSEPORT', width: 10, about: 'number of the document' },
  { name: 'MOTIF', width: 2, about: '01 travail, 02 études, 03 famille, 04 affaires, 05 tourisme, 99 autre' },
  { name: 'DATE_DEBUT', width: 8, about: 'AAAAMMJJ' },
  { name: 'DATE_FIN', width: 8, about: 'AAAAMMJJ, last day of validity' },
  { name: 'RANG', width: 2, about: '01 première délivrance, 02 and on: renewals' },
] as const

const motives: Readonly<Partial<Record<Reason, string>>> = {
  work: '01',
  search: '01',
  study: '02',
  marriage: '03',
  family: '03',
  business: '04',
}

/** Codes of CL_REASON, by motive. */
const grounds: Readonly<Record<string, string>> = {
  '01': 'WORK_FOUND',
  '02': 'EDUCATION',
  '03': 'FAMILY',
  '04': 'BUSINESS',
}

/** Citizens of these need a visa for any stay. */
const needVisa: ReadonlySet<string> = new Set(['FRA', 'ITA', 'ESP', 'USA'])
const [firstDays, renewedEvery, visaBefore] = [80, 365, 30]

/** A permit as it was granted. */
interface Grant {
  readonly type: 'CS' | 'LS' | 'CR'
  readonly from: Day
  readonly to: Day
  readonly motive: string
  readonly rank: number
}

export function interiorMinistry(office: Office): Agency {
  const { settings, seed, areas } = office
  const { years, papers, dirt: rates, clerk: rules } = settings.agencies.permits
  const home = settings.country.code
  const random = randomStream(seed, 'country permits')
  const strikes = dirtOf('permits', rates, office.tallies)
  const write = clerkOf(office, rules)
  const [first, last] = [newYear(years[0]), newYear(years[1] + 1)]
  const fileOf = (year: number): string => `deliveries/interieur/visas-titres-${year}.txt`

  const put1 = (
    put: Put,
    person: Person,
    bearer: Bearer,
    everyone: readonly Bearer[],
    grant: Grant,
  ): void => {
    const year = yearOf(grant.from)
    const noId = strikes(random, 'id_missing')
    const shared = strikes(random, 'id_shared')
    const wrongId = strikes(random, 'id_mistyped')
    const noCountry = strikes(random, 'country_unknown')
    const twice = strikes(random, 'duplicate')
    const told = write(random, bearer, year)
    const own = (shared ? (everyone[0] ?? bearer) : bearer).passport(grant.from)
    const fields = [
      grant.type,
      told.surname,
      told.given,
      person.sex === 'M' ? '1' : '2',
      compactDate(told.birth.dob),
      noCountry ? 'INCONNUE' : areas.name(citizenOn(person, grant.from, home), 'fr').toUpperCase(),
      noId ? '' : wrongId ? mistyped(random, own) : own,
      grant.motive,
      compactDate(isoDay(grant.from)),
      compactDate(isoDay(grant.to - 1)),
      String(grant.rank).padStart(2, '0'),
    ]
    const dirt = { id_missing: noId, id_shared: shared, id_mistyped: wrongId, country_unknown: noCountry }
    const row = { key: grant.from, fields, person: person.number, dirt: marks(dirt) }
    put(fileOf(year), row)
    putPermit(
      person.number,
      {
        office: 'interieur',
        from: grant.from,
        to: grant.to - 1,
        reason: grounds[grant.motive] ?? '_O',
        rank: grant.rank,
        citizenship: citizenOn(person, grant.from, home),
        wage: null,
      },
      put,
    )
    if (twice) put(fileOf(year), { ...row, dirt: marks({ ...dirt, duplicate: true }) })
  }

  return {
    layouts: yearsOf(years).map((year): Layout => ({
      file: fileOf(year),
      agency: 'Ministère de l’intérieur',
      title: `Visas et titres de séjour ${year}`,
      language: 'fr',
      format: 'fixed',
      encoding: 'latin1',
      numbered: `T${year % 100}-`,
      columns,
    })),
    see: (household, bearers, put) => {
      if (household.origin === home || household.kind === 'abroad' || household.kind === 'refugee') return
      for (const [i, person] of household.members.entries()) {
        random.start(person.number)
        const grants = [...residence(random, person, home, papers), ...visas(random, person, home)]
        for (const grant of grants.filter(({ from }) => from >= first && from < last)) {
          const bearer = bearers()[i]
          if (bearer !== undefined) put1(put, person, bearer, bearers(), grant)
        }
      }
    },
  }
}

/** Permits of a person's stays: the first some weeks after coming, then one a year, until they leave or become citizens. */
function residence(random: Random, person: Person, home: string, papers: number): readonly Grant[] {
  if (person.citizenship === home || !random.chance(papers)) return []
  return person.spells.flatMap((spell): readonly Grant[] => {
    if (spell.country !== home || spell.beginning === 'birth') return []
    const motive = (spell.reason === null ? undefined : motives[spell.reason]) ?? '99'
    const until = Math.min(spell.to, person.naturalised ?? spell.to)
    const made: Grant[] = []
    for (let from = spell.from + random.below(firstDays); from < until; from += renewedEvery) {
      const rank = made.length + 1
      made.push({
        type: rank > 5 ? 'CR' : 'LS',
        from,
        to: from + renewedEvery,
        motive,
        rank: Math.min(rank, 99),
      })
    }
    return made
  })
}

function visas(random: Random, person: Person, home: string): readonly Grant[] {
  if (!needVisa.has(person.citizenship)) return []
  return person.trips
    .filter(({ country }) => country === home)
    .map(({ left, back, purpose }): Grant => {
      const motive = purpose === 'tourism' ? '05' : purpose === 'visit' ? '03' : '04'
      return { type: 'CS', from: left - random.below(visaBefore), to: back + 5, motive, rank: 1 }
    })
}
