/**
 * The record type `observation`: the dimensions of its table in key order, a value, and the attributes that qualify it.
 *
 * One row per cell. A concept that a table has as a dimension is not repeated as an attribute. A table made from person-level records
 * says more of each cell than one that a provider reported.
 */
import { isFromRecords } from '../standards/table.ts'
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

/**
 * What cells made from records say after those: a code of CL_RESIDENCE_RULE, the share of persons that the source covers and the share
 * imputed (0 to 1), and the coefficient of variation of an estimate (0 or more). Null where one does not apply.
 */
export const attributesOfRecords = ['RESIDENCE_RULE', 'COVERAGE', 'IMPUTED', 'CV'] as const

type Shape = Pick<Table, 'dimensions' | 'method'>

/** Attributes that are not dimensions of the table. */
export const attributesOf = (table: Shape): readonly string[] =>
  [...attributes, ...(isFromRecords(table) ? attributesOfRecords : [])].filter(
    (name) => !table.dimensions.includes(name),
  )

/** Columns of a table's observations, in order. */
export const columnsOf = (table: Shape): readonly string[] => [
  ...table.dimensions,
  'OBS_VALUE',
  ...attributesOf(table),
]
