/**
 * Add up the truth as a table of sums adds up records: the same codes, cells and totals, to the table's decimals, nothing withheld.
 */
import type { Engine } from '../engine/engine.ts'
import { id, join, print, relation, sql } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { contributions } from '../steps/tabulate/summed/contributions.ts'
import { sumColumns, summedCells, summedTable } from '../steps/tabulate/summed/summed-table.ts'
import { cellsIn } from './count-truth.ts'
import type { TrueCell } from './count-truth.ts'
import type { TruePopulation } from './truth/population-of.ts'

/**
 * @param value the column of the amounts
 * @returns the true sums, in units of the table
 */
export async function sumTruth(
  table: Table,
  { records }: TruePopulation,
  frame: Frame,
  { source, value }: { readonly source: string; readonly value: string },
  engine: Engine,
): Promise<readonly TrueCell[]> {
  const withUnit = relation(
    `${records.name}, each of its person`,
    [...records.columns, 'unit'],
    records.note,
    sql`select *, person as unit from ${records}`,
  )
  const given = contributions(table, withUnit, frame, value)
  const cells = summedCells(table, given, {})
  const columns = sumColumns(table)
  const nothing = relation(
    'nothing withheld',
    [...columns, 'withheld'],
    'Every sum may be seen',
    sql`select ${join(columns.map(id))}, 'primary' as withheld from ${cells} where false`,
  )
  const attributes = { source, vintage: frame.at }
  const all = summedTable(table, cells, nothing, given, frame, attributes)
  return cellsIn(table, await engine.rows(print(all, engine.dialect, { order: table.dimensions })))
}
