/**
 * A table of sums from contributions to observations: its cells with the rule that withholds them, then what may be seen of them.
 *
 *     const cells = summedCells(table, given, rules)
 *     const pattern = protectSums(…) of the inner sums and the cells
 *     const published = summedTable(table, cells, pattern, given, frame, attributes)
 *
 * Source of the method: protect/magnitude/. Sums that are published are exact, to the table's decimals.
 */
import { names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { concentration, primaryRules } from '../../protect/magnitude/concentration.ts'
import type { PrimaryRules } from '../../protect/magnitude/concentration.ts'
import { withhold } from '../../protect/magnitude/withhold.ts'
import { cellColumns } from '../counted/cells-of.ts'
import { counted } from '../counted/frame.ts'
import type { Frame } from '../counted/frame.ts'
import { observations } from '../counted/observations.ts'
import type { Attributes } from '../counted/observations.ts'
import { roundedMargins } from '../counted/rounded-table.ts'

/** Columns of the cells of a table of sums. */
export const sumColumns = (table: Table): readonly string[] => cellColumns(counted(table), {})

/** Sets of columns that a table of sums publishes. */
export const sumMargins = (table: Table): readonly (readonly string[])[] =>
  roundedMargins({ table: counted(table), levels: {} })

/**
 * @param given see `contributions`
 * @returns one row per cell and total: `sumColumns`, and those of `primaryRules`. Restricted.
 */
export const summedCells = (table: Table, given: Relation, rules: PrimaryRules): Relation =>
  primaryRules(
    concentration(given, {
      dimensions: sumColumns(table),
      contributor: 'contributor',
      value: 'amount',
      margins: sumMargins(table),
    }),
    rules,
  )

/**
 * @param cells see `summedCells`
 * @param pattern one row per cell that is withheld: `sumColumns`, withheld
 * @param given see `contributions`: which periods are provisional
 * @returns one row per cell: `columnsOf` the table
 */
export function summedTable(
  table: Table,
  cells: Relation,
  pattern: Relation,
  given: Relation,
  frame: Frame,
  attributes: Attributes,
): Relation {
  const columns = sumColumns(table)
  const sums = relation(
    'sums',
    [...columns, 'value'],
    'Cells and totals, to the decimals of the table',
    sql`select ${names(columns)}, round(value, ${table.decimals}) as value from ${cells}`,
  )
  const seen = withhold(sums, columns, pattern)
  return observations(counted(table), seen, given, frame, {}, attributes)
}
