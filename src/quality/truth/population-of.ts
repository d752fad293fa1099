/**
 * Which persons or events of the truth a table ought to count, and what of it the truth does not know.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { counted } from '../../steps/tabulate/counted/frame.ts'
import type { CountedTable, Frame } from '../../steps/tabulate/counted/frame.ts'
import type { Table } from '../../standards/table.ts'
import { applications, departures, naturalisations, trueCrossings, trueMoves } from './events.ts'
import { permits } from './permits.ts'
import { displaced, nationalsAbroad, refugees, residents } from './stocks.ts'

export interface TruePopulation {
  /** Person, and every column that the table reads, null where the truth does not know it. */
  readonly records: Relation
  /** Dimensions of which the truth knows the total only. */
  readonly untold: readonly string[]
}

/** Why a table cannot be compared. */
export type Unknown =
  | { readonly kind: 'no-truth' }
  /** A condition of the table reads a column that the truth has not. */
  | { readonly kind: 'no-column'; readonly column: string }

/** People displaced, by their type: refugees where the table says none. */
function displacedBy(type: string | undefined, { area, at }: Pick<Frame, 'area' | 'at'>): Relation {
  if (type === 'ASYLUM_SEEKER') return applications(area, at)
  return type === 'IDP' ? displaced(at, area) : refugees(at, area)
}

/** By the record type where it says enough, else by what is measured. */
function recordsOf(
  { measure, counts }: CountedTable,
  { area, at }: Frame,
  source: string,
): Relation | undefined {
  if (counts.records === 'move') return trueMoves(area)
  if (counts.records === 'crossing') return trueCrossings(area)
  if (counts.records === 'permit') return permits(source)
  switch (measure) {
    case 'POPULATION':
    case 'MIGRANT_STOCK':
      return residents(at, area)
    case 'DISPLACED_POPULATION':
      return displacedBy(counts.by['POPULATION_TYPE']?.value, { area, at })
    case 'ASYLUM_APPLICATIONS':
    case 'ASYLUM_DECISIONS':
      return applications(area)
    case 'NATIONALS_ABROAD':
      return nationalsAbroad(at, area)
    case 'CITIZENSHIP_ACQUIRED':
      return naturalisations(area)
    case 'EMIGRATION':
      return departures(area)
    default:
      return undefined
  }
}

/**
 * @param source id of the source that the table is counted from: of permits, the office that grants them
 * @throws tabulate.unsupported-table
 */
export function populationOf(table: Table, frame: Frame, source: string): TruePopulation | Unknown {
  const wanted = counted(table)
  const { by, who, when, sums } = wanted.counts
  const found = recordsOf(wanted, frame, source)
  if (found === undefined) return { kind: 'no-truth' }
  const known = (column: string | undefined): boolean =>
    column === undefined || found.columns.includes(column)
  const asked = [...who.map(({ columns }) => columns[0]), when[0], sums].find((column) => !known(column))
  if (asked !== undefined) return { kind: 'no-column', column: asked }
  const untold = Object.entries(by).flatMap(([dimension, { columns }]) =>
    known(columns[0]) ? [] : [dimension],
  )
  const without = untold.find((dimension) => by[dimension]?.total === false)
  if (without !== undefined) return { kind: 'no-column', column: by[without]?.columns[0] ?? without }
  const missing = [...new Set([...Object.values(by), ...who].flatMap(({ columns }) => columns))].filter(
    (column) => !known(column) && column !== 'second_citizenship',
  )
  return { records: missing.length === 0 ? found : withNulls(found, missing), untold }
}

const withNulls = (records: Relation, missing: readonly string[]): Relation =>
  relation(
    `${records.name}, as far as known`,
    [...records.columns, ...missing],
    `${records.note}; what the truth does not say is empty`,
    sql`select given.*, ${join(missing.map((name) => sql`${call('toText', sql`null`)} as ${id(name)}`))} from ${records} as given`,
  )
