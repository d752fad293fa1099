/**
 * The record type `observation`: the dimensions of its table in key order, a value, and the attributes that qualify it.
 *
 * One row per cell. A concept that a table has as a dimension is not repeated as an attribute.
 */
import type { Table } from '../standards/table.ts'

/** Attributes in the order in which every dataset of observations has them. */
export const attributes = [
  'OBS_STATUS',
  'CONF_STATUS',
  'TYPE_OF_DATA',
  'ESTIMATE_KIND',
  'UNIT_MEASURE',
  'SOURCE',
  'VINTAGE',
  'REASON_MISSING',
  'DELIVERY',
  'ROWS',
] as const

type Shape = Pick<Table, 'dimensions'>

/** Attributes that are not dimensions of the table. */
export const attributesOf = (table: Shape): readonly string[] =>
  attributes.filter((name) => !table.dimensions.includes(name))

/** Columns of a table's observations, in order. */
export const columnsOf = (table: Shape): readonly string[] => [
  ...table.dimensions,
  'OBS_VALUE',
  ...attributesOf(table),
]
