/**
 * The columns of a table in a release: one for each dimension in key order, the value, and the attributes that are not
 * dimensions of the table (a table by SOURCE does not repeat it).
 */
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

export interface Columns {
  /** Name of the table in the database. */
  readonly name: string
  readonly dimensions: readonly string[]
  /** Coded attributes; the numbers of the rows (ROWS) stand apart. */
  readonly attributes: readonly string[]
}

export function columns(table: Pick<Table, 'id' | 'dimensions'>): Columns {
  return {
    name: `obs_${table.id.replaceAll('-', '_')}`,
    dimensions: table.dimensions,
    attributes: attributes.filter((name) => !table.dimensions.includes(name)),
  }
}
