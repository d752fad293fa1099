/**
 * The columns of a table in a release: one for each dimension in key order, the value, and the attributes that are not
 * dimensions of the table (a table by SOURCE does not repeat it). A table made from records has four more.
 */
import { isFromRecords } from '../standards/table.ts'
import type { Table } from '../standards/table.ts'

const attributes = [
  'OBS_STATUS',
  'CONF_STATUS',
  'TYPE_OF_DATA',
  'ESTIMATE_KIND',
  'UNIT_MEASURE',
  'SOURCE',
  'VINTAGE',
  'REASON_MISSING',
  'DELIVERY',
] as const

/** Shares and coefficients: numbers, which a release keeps to the thousandth, so that there are few of them. */
export const numbers: readonly string[] = ['COVERAGE', 'IMPUTED', 'CV']

const ofRecords: readonly string[] = ['RESIDENCE_RULE', ...numbers]

export interface Columns {
  /** Name of the table in the database. */
  readonly name: string
  readonly dimensions: readonly string[]
  /** Attributes, stored as codes; the numbers of the rows (ROWS) stand apart. */
  readonly attributes: readonly string[]
}

export function columns(table: Pick<Table, 'id' | 'dimensions' | 'method'>): Columns {
  return {
    name: `obs_${table.id.replaceAll('-', '_')}`,
    dimensions: table.dimensions,
    attributes: [...attributes, ...(isFromRecords(table) ? ofRecords : [])].filter(
      (name) => !table.dimensions.includes(name),
    ),
  }
}
