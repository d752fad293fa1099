/**
 * The truth, apart from the files: persons, spells of residence, moves, temporary journeys, and which row of which file is of whom.
 * For tests and reports on quality only; the person's number appears nowhere else.
 */
import type { Application } from './asylum.ts'
import type { Day } from './day.ts'
import { movesOf, spellOn } from './moves.ts'
import type { Household } from './person.ts'
import { reasons } from './person.ts'
import type { Calamity, CountrySettings } from './settings.ts'
import type { Layout, LayoutColumn } from './write/layout.ts'
import type { Put } from './agency/agency.ts'

const person = { name: 'person', about: 'number of the person', type: 'integer' } as const

const tables = {
  persons: {
    title: 'Persons',
    columns: [
      person,
      { name: 'household', about: 'number of the household', type: 'integer' },
      { name: 'kind', about: 'how the household came to be' },
      { name: 'role', about: 'place in the household' },
      { name: 'mother', about: 'number of the mother, where she is known', type: 'integer' },
      { name: 'sex', about: 'F, M' },
      { name: 'birth', about: 'day', type: 'date' },
      { name: 'death', about: 'day; empty for who lived at the end of the period', type: 'date' },
      { name: 'birth_country', about: 'ISO 3166-1 alpha-3' },
      { name: 'birth_region', about: 'name of the region, of those born in Sanoria' },
      { name: 'citizenship', about: 'at birth, ISO 3166-1 alpha-3' },
      { name: 'naturalised', about: 'day on which they became Sanorian', type: 'date' },
      { name: 'acquisition', about: 'how they did: naturalisation, marriage, parent' },
      { name: 'region', about: 'region of residence, when in Sanoria' },
      { name: 'urban', about: '1 urban, 0 rural', type: 'integer' },
      { name: 'education', about: 'final ISCED 2011 level', type: 'integer' },
      { name: 'occupation', about: 'ISCO-08 major group of the work that they do when they work' },
      { name: 'employment_status', about: 'group of ICSE-93 in that work, 1 to 5' },
      { name: 'industry', about: 'section of ISIC Rev. 4 of that work' },
      { name: 'activity', about: 'from 0 up to 1: who is low works earlier and longer', type: 'number' },
    ],
  },
  spells: {
    title: 'Spells of residence',
    columns: [
      person,
      { name: 'country', about: 'ISO 3166-1 alpha-3' },
      { name: 'from', about: 'first day', type: 'date' },
      { name: 'to', about: 'first day after; the period’s end for spells that last', type: 'date' },
      { name: 'beginning', about: 'birth, immigration, emigration, return, forced, onward' },
    ],
  },
  moves: {
    title: 'Moves of residence',
    columns: [
      person,
      { name: 'day', about: 'day of the move', type: 'date' },
      { name: 'kind', about: 'immigration, emigration, return, forced, onward' },
      { name: 'from', about: 'ISO 3166-1 alpha-3' },
      { name: 'to', about: 'ISO 3166-1 alpha-3' },
      { name: 'reason', about: 'code of the question bank' },
      {
        name: 'returned',
        about: 'of nationals who came to live in Sanoria: spontaneous, assisted, forced',
      },
    ],
  },
  trips: {
    title: 'Temporary journeys',
    columns: [
      person,
      { name: 'residence', about: 'country that they left and came back to' },
      { name: 'country', about: 'country that they went to' },
      { name: 'left', about: 'day', type: 'date' },
      { name: 'back', about: 'day', type: 'date' },
      { name: 'purpose', about: 'trade, season, visit, tourism' },
    ],
  },
  permits: {
    title: 'Permits as they were granted',
    columns: [
      person,
      { name: 'office', about: 'source that hands them over: interieur, inspecao-trabalho' },
      { name: 'from', about: 'first day of validity', type: 'date' },
      { name: 'to', about: 'last day of validity', type: 'date' },
      { name: 'reason', about: 'ground, as a code of CL_REASON' },
      { name: 'rank', about: '1 the first of a stay, 2 and on: renewals', type: 'integer' },
      { name: 'citizenship', about: 'on the first day, ISO 3166-1 alpha-3' },
      { name: 'wage', about: 'thousands of francs a month, of permits to work', type: 'number' },
    ],
  },
  asylum: {
    title: 'Applications for protection',
    columns: [
      person,
      { name: 'lodged', about: 'day', type: 'date' },
      { name: 'decided', about: 'day; empty where the application was open at the end', type: 'date' },
      { name: 'decision', about: 'recognised, other, rejected, closed; empty where there is none' },
    ],
  },
  displaced: {
    title: 'People displaced within the country',
    columns: [
      person,
      { name: 'cause', about: 'conflict, disaster' },
      { name: 'from', about: 'first day away from home', type: 'date' },
      { name: 'to', about: 'first day after; the period’s end where it lasts', type: 'date' },
      { name: 'region', about: 'name of the region where they lived meanwhile' },
    ],
  },
  records: {
    title: 'Which row is of whom',
    columns: [
      { name: 'file', about: 'path of the file in this folder' },
      { name: 'row', about: 'row from 1 up, without the line of headings', type: 'integer' },
      person,
      { name: 'dirt', about: 'kinds of dirt that were put into the row, divided by blanks' },
    ],
  },
} satisfies Record<string, { title: string; columns: readonly LayoutColumn[] }>
type Table = keyof typeof tables

export const truthFile = (table: Table): string => `truth/${table}.parquet`

export const truthLayouts: readonly Layout[] = Object.entries(tables).map(([table, { title, columns }]) => ({
  file: truthFile(table as Table),
  agency: 'The truth',
  title,
  language: 'en',
  format: 'parquet',
  encoding: 'utf8',
  columns,
}))

/** A permit as it was granted; `to` is its last day. */
export interface GrantedPermit {
  readonly office: 'interieur' | 'inspecao-trabalho'
  readonly from: Day
  readonly to: Day
  /** Code of CL_REASON. */
  readonly reason: string
  readonly rank: number
  readonly citizenship: string
  readonly wage: number | null
}

/** Time away from home within the country, up to `to` (exclusive). */
export interface DisplacedTruth {
  readonly cause: Calamity['cause']
  readonly from: Day
  readonly to: Day
  readonly region: string | null
}

/** Put a permit's truth: by the office that grants it, once, whatever it then writes. */
export function putPermit(holder: number, permit: GrantedPermit, put: Put): void {
  const { office, from, to, reason, rank, citizenship, wage } = permit
  const fields = [holder, office, from, to, reason, rank, citizenship, wage]
  put(truthFile('permits'), { key: 0, fields, person: holder, dirt: '' })
}

/** Put the truth of one applicant's application, whether or not its years are handed over. */
export function putApplication(
  applicant: number,
  { lodged, decided, decision }: Omit<Application, 'applicants'>,
  put: Put,
): void {
  const fields = [applicant, lodged, decided, decision]
  put(truthFile('asylum'), { key: 0, fields, person: applicant, dirt: '' })
}

/** Put the truth of one displaced person, whether or not any register has it. */
export function putDisplaced(displaced: number, { cause, from, to, region }: DisplacedTruth, put: Put): void {
  const fields = [displaced, cause, from, to, region]
  put(truthFile('displaced'), { key: 0, fields, person: displaced, dirt: '' })
}

/** Put a household's truth. */
export function putTruth(household: Household, { regions }: CountrySettings, put: Put): void {
  const region = regions[household.region]?.name ?? null
  for (const one of household.members) {
    const add = (table: Table, fields: readonly (string | number | null)[]): void =>
      put(truthFile(table), { key: 0, fields: [one.number, ...fields], person: one.number, dirt: '' })
    add('persons', [
      household.number,
      household.kind,
      one.role,
      one.mother,
      one.sex,
      one.birth,
      one.death,
      one.birthCountry,
      one.birthRegion === null ? null : (regions[one.birthRegion]?.name ?? null),
      one.citizenship,
      one.naturalised,
      one.acquisition,
      region,
      household.urban ? 1 : 0,
      one.traits.education,
      one.traits.occupation,
      one.work.status,
      one.work.industry,
      one.traits.activity,
    ])
    for (const { country, from, to, beginning } of one.spells) add('spells', [country, from, to, beginning])
    for (const { day, kind, from, to, reason, returned } of movesOf(one))
      add('moves', [day, kind, from, to, reason === null ? null : reasons[reason], returned])
    for (const { left, back, country, purpose } of one.trips)
      add('trips', [spellOn(one, left)?.country ?? null, country, left, back, purpose])
  }
}
