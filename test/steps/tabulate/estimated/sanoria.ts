/**
 * Sanoria in memory: everybody who lives there on the day of its labour force survey, and the survey itself as often as it is wanted,
 * each time another sample of the same people.
 */
import { writeFileSync } from 'node:fs'
import { dataset } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { labourForceSurvey } from '../../../../src/synth/country/agency/survey.ts'
import { answersOf } from '../../../../src/synth/country/agency/migration-answers.ts'
import { countryOf } from '../../../../src/synth/country/country.ts'
import { ageAt, isoDay } from '../../../../src/synth/country/day.ts'
import { residenceOn } from '../../../../src/synth/country/moves.ts'
import type { Household } from '../../../../src/synth/country/person.ts'
import { educationAt, labourStatus } from '../../../../src/synth/country/traits.ts'
import { home, parts, settings } from '../../../synth/country/small-country.ts'

const { date } = settings.agencies.survey

/** The day of the survey. */
export const day = isoDay(date)

const common = ['sex', 'age', 'country_of_birth', 'citizenship', 'labour_status', 'education', 'arrival']
export const residentColumns = ['record_key', ...common]
export const surveyColumns = ['record_key', 'stratum', 'psu', 'weight', ...common]

type Field = string | number | null

export function householdsOf(persons: number): readonly Household[] {
  const household = countryOf(1, settings)
  const all: Household[] = []
  for (let n = 0, found = 0; found < persons; n += 1) {
    const one = household(n)
    all.push(one)
    found += one.members.length
  }
  return all
}

const arrival = (year: Field | undefined, month: Field | undefined): string | null =>
  year === null || year === undefined ? null : `${year}-${String(month).padStart(2, '0')}-01`

/** What the residents would answer, one row a person; the month of arrival as they say it. */
export const residents = (households: readonly Household[]): readonly (readonly Field[])[] =>
  households
    .flatMap(({ members }) => members)
    .filter((person) => residenceOn(person, date, home) !== undefined)
    .map((person, i) => {
      const told = answersOf(person, date, home)
      const status = labourStatus(person, date)
      const work = status === 'employed' ? 'EMP' : status === 'unemployed' ? 'UNE' : 'OLF'
      return [
        i,
        person.sex,
        ageAt(person.birth, date),
        told.birthCountry,
        told.citizenship,
        status === null ? null : work,
        `L${educationAt(person, date)}`,
        arrival(told.arrivalYear, told.arrivalMonth),
      ]
    })

/** The persons of one sample with the weights that the survey publishes; its households that refuse are not there. */
export function surveyed(households: readonly Household[], seed: number): readonly (readonly Field[])[] {
  const agency = labourForceSurvey({ ...parts, seed, settings, short: new Map(), tallies: new Map() })
  const columns = agency.layouts.find(({ file }) => file.endsWith('persons.tab'))?.columns ?? []
  const rows: (readonly Field[])[] = []
  const put: Parameters<typeof agency.see>[2] = (file, { fields, key }) => {
    if (!file.endsWith('persons.tab')) return
    const of = (name: string): Field => fields[columns.findIndex((c) => c.name === name)] ?? null
    const born = of('MIG_BTH')
    const status = ['EMP', 'UNE', 'OLF'][Number(of('LFS_STATUS')) - 1] ?? null
    rows.push([
      (key * 7_919 + seed * 104_729) % 100_000_000,
      of('STRATUM'),
      of('PSU'),
      of('WEIGHT'),
      of('DEM_SEX') === 1 ? 'M' : 'F',
      of('DEM_AGE'),
      born === 'XXX' ? null : born,
      of('MIG_CTZ'),
      of('LFS_STATUS') === null ? null : status,
      `L${of('EDU_ISCED')}`,
      arrival(of('MIG_YR'), of('MIG_MTH')),
    ])
  }
  for (const household of households) agency.see(household, () => [], put)
  agency.close?.(put)
  return rows
}

/** Rows as a dataset of a test, by way of a file. */
export function datasetOf(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Field[])[],
  path: string,
): { readonly name: string; readonly sql: string; readonly relation: Relation } {
  writeFileSync(path, [columns, ...rows].map((row) => row.map((v) => v ?? '').join(',')).join('\n'))
  const typed = columns.map((column) =>
    ['age', 'record_key'].includes(column)
      ? `cast("${column}" as bigint) as "${column}"`
      : column === 'weight'
        ? 'cast(weight as double) as weight'
        : column === 'arrival'
          ? 'cast(arrival as date) as arrival'
          : `"${column}"`,
  )
  return {
    name,
    sql: `select ${typed.join(', ')} from read_csv('${path}', all_varchar = true, header = true)`,
    relation: dataset(name, columns),
  }
}
