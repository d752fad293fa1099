/**
 * A small invented country (CIV, 2024) whose counts can be made by hand: residents, moves, crossings, permits and registers.
 */
import { dataset } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { classify } from '../../../../src/steps/tabulate/counted/classify.ts'
import { countTable } from '../../../../src/steps/tabulate/counted/count-table.ts'
import type { TablePolicy } from '../../../../src/steps/tabulate/counted/count-table.ts'
import type { Frame } from '../../../../src/steps/tabulate/counted/frame.ts'
import { gather } from '../../../../src/steps/tabulate/counted/gather.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import type { LookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { ask, standards, tableOf } from '../../ask.ts'

export const modulus = 100_000_000

/** A perturbation table that changes nothing. */
export const still: LookupTable = {
  modulus,
  last: 1,
  repeat: 1,
  intervals: [0, 1].map((of) => ({ class: of, change: 0, lower: 0, upper: modulus })),
}

/** At most two persons more or less. */
export const most = 2
export const moving = lookupTable(makePtable({ D: most, V: 1 }), modulus)

export const frame: Frame = {
  area: 'CIV',
  from: '2024-01-01',
  at: '2024-12-31',
  words: standards,
  texts: {
    region: { Abidjan: 'AB', Bouaké: 'BK' },
    post: { Aéroport: 'AIRPORT', Noé: 'NOE' },
    purpose: { tourisme: 'LEISURE', commerce: 'TRADE' },
    occupation: { chirurgienne: '2212' },
  },
}

export const attributes = { source: 'census-2024', vintage: '2025' }

/** Records of some columns, one a line, fields set apart by commas; an empty field is null. */
export interface Records {
  readonly name: string
  readonly columns: readonly string[]
  readonly sql: string
}

const typeOf: Readonly<Record<string, string>> = {
  age: 'integer',
  record_key: 'bigint',
  weight: 'double',
  first: 'boolean',
  wage: 'double',
}
const dates = ['date', 'arrival', 'event_date', 'decision_date', 'issued', 'valid_from', 'valid_to']

export function records(name: string, head: string, lines: string): Records {
  const columns = ['record_key', ...head.split(' ')]
  const rows = lines
    .trim()
    .split('\n')
    .map((line, i) => [String((i + 1) * 7_654_321), ...line.trim().split(',')])
  const field = (text: string, column: string): string =>
    `cast(${text === '' ? 'null' : `'${text}'`} as ${dates.includes(column) ? 'date' : (typeOf[column] ?? 'varchar')}) as "${column}"`
  return {
    name,
    columns,
    sql: rows
      .map((row) => `select ${columns.map((column, i) => field(row[i] ?? '', column)).join(', ')}`)
      .join('\nunion all\n'),
  }
}

export const persons = records(
  'persons',
  'sex age country_of_birth citizenship second_citizenship education arrival labour_status occupation region employment_status industry',
  `F,34,CIV,CIV,,,,,,Abidjan,,
  M,3,CIV,CIV,,,,,,,,
  F,28,BFA,BFA,,L1,2023-06-01,EMP,5221,Abidjan,ICSE3,G47
  M,45,BFA,CIV,BFA,L3,1999-02-03,EMP,7115,Bouaké,ICSE1,F
  M,16,BFA,BFA,,,2020-01-01,OLF,,,,
  F,,MLI,,,L6,2024-07-01,UNE,,,,
  M,90,,CIV,,,,,,,,
  F,7,CIV,BFA,,,,,,a village,,
  M,14,MLI,MLI,,L1,2015-12-31,,,,,
  F,60,FRA,FRA,CIV,L8,2014-12-31,EMP,chirurgienne,,ICSE1,Q
  M,22,GIN,XXA,,L2,2004-12-30,EMP,cultivateur,,,agriculture
  ,200,,,,,,,,,,`,
)

export const moves = records(
  'moves',
  'date direction status sex age citizenship country_of_birth coming_from going_to reason return_mode',
  `2024-03-01,ARRIVAL,final,F,30,BFA,BFA,BFA,,WORK_FOUND,
  2024-05-01,ARRIVAL,final,M,31,CIV,CIV,FRA,,RETURN_HOME,ASSISTED
  2024-12-31,ARRIVAL,provisional,M,5,CIV,FRA,,,FAMILY,
  2024-06-01,ARRIVAL,final,F,40,MLI,MLI,CIV,,CONFLICT,
  2023-12-31,ARRIVAL,final,F,41,MLI,MLI,MLI,,CONFLICT,
  2024-02-02,DEPARTURE,final,M,25,BFA,BFA,,BFA,WORK_SOUGHT,
  2024-08-08,DEPARTURE,final,F,26,CIV,CIV,,FRA,MARRIAGE,
  2024-09-09,DEPARTURE,final,M,50,XXA,,,ITA,,`,
)

export const crossings = records(
  'crossings',
  'date direction transport post citizenship purpose',
  `2024-01-05,ARRIVAL,AIR,Aéroport,FRA,tourisme
  2024-01-20,DEPARTURE,AIR,Aéroport,FRA,tourisme
  2024-02-01,ARRIVAL,ROAD,Noé,GHA,
  2024-02-02,ARRIVAL,,Noé,GHA,commerce`,
)

export const permits = records(
  'permits',
  'first citizenship issued valid_from valid_to reason occupation industry',
  `true,BFA,2024-02-01,2024-02-01,2025-01-31,WORK_FOUND,7115,F43
  true,GHA,,2024-03-01,2024-05-31,EDUCATION,,
  false,BFA,2024-06-01,2024-06-01,2024-12-31,WORK_POSTED,,
  true,MLI,2023-05-01,2023-05-01,,FAMILY,,
  true,FRA,2024-07-15,2024-07-15,2024-08-01,BUSINESS,2212,Q`,
)

export const events = records(
  'events',
  'event event_date sex age former_citizenship residence reason acquisition education',
  `NATURALISATION,2024-04-04,F,30,BFA,,,NATURALISATION,
  NATURALISATION,2024-05-05,M,40,XXA,,,,
  NATURALISATION,2024-06-06,M,41,CIV,,,MARRIAGE,
  NATURALISATION,,F,42,BFA,,,PARENT,
  BIRTH,2024-01-01,F,0,,,,,
  EXIT,2024-02-02,F,24,,FRA,MARRIAGE,,L3
  EXIT,2024-03-03,M,14,,ITA,WORK_SOUGHT,,L1
  EXIT,2024-04-04,M,26,,,WORK_FOUND,,
  EXIT,2022-04-04,M,26,,FRA,WORK_FOUND,,L6`,
)

export const applications = records(
  'applications',
  'event event_date sex age citizenship decision decision_date',
  `ASYLUM_APPLICATION,2023-02-01,F,30,MLI,RECOGNISED,2024-01-31
  ASYLUM_APPLICATION,2024-03-01,M,31,MLI,,
  ASYLUM_APPLICATION,2024-04-01,F,4,XXA,REJECTED,2024-12-31
  ASYLUM_APPLICATION,2024-05-01,M,,,REJECTED,2024-12-30
  ASYLUM_APPLICATION,2023-05-01,M,50,BFA,,`,
)

export const refugees = records(
  'refugees',
  'sex age citizenship',
  `F,30,MLI
  M,31,MLI
  F,4,XXA
  M,,`,
)

export const displaced = records(
  'displaced',
  'sex age region cause',
  `F,30,Abidjan,CONFLICT
  M,31,Bouaké,CONFLICT
  F,4,Bouaké,DISASTER
  M,,a village,`,
)

export const consular = records(
  'consular',
  'sex age citizenship residence',
  `F,30,CIV,FRA
  M,31,CIV,FRA
  M,32,CIV,CIV
  F,33,FRA,FRA`,
)

/** Gathered records, of those that the given tables count. */
export function gathered(given: Records, tables: readonly string[]): Relation {
  const wanted = tables.map(tableOf)
  return gather(classify(dataset(given.name, given.columns), wanted, frame), wanted)
}

/** The published cells of a table: rows of `columnsOf`. */
export const publishedOf = (given: Records, table: string, policy: Partial<TablePolicy> = {}): Relation =>
  countTable(tableOf(table), gathered(given, [table]), frame, { table: still, attributes, ...policy })
    .published

/**
 * The cells whose every dimension but the named ones is a total or the only code, as "CODE … value status".
 *
 * @param where codes of dimensions that have no total
 */
export async function told(
  published: Relation,
  given: Records,
  named: readonly string[],
  where: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const apart = ['REF_AREA', 'SOURCE', 'TIME_PERIOD', 'POPULATION_TYPE', ...named, ...Object.keys(where)]
  const end = published.columns.indexOf('OBS_VALUE')
  const totals = published.columns.slice(0, end).filter((name) => !apart.includes(name))
  const conditions = [...totals.map((name) => [name, '_T'] as const), ...Object.entries(where)]
  const rows = await ask(published, [given], named)
  return rows
    .filter((row) => conditions.every(([name, code]) => row[name] === code))
    .map((row) => [...named.map((name) => row[name]), row['OBS_VALUE'] ?? '-', row['OBS_STATUS']].join(' '))
}
