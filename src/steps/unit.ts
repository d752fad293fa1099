/**
 * The unit of a cell: the table's, or the one that a code of the cell asks for (Table.unitBy).
 */
import { id, join, sql } from '../sql/index.ts'
import type { Sql } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'

/** @param column gives the SQL of a dimension's code */
export function unitOf(table: Table, column: (dimension: string) => Sql = id): Sql {
  const cases = Object.entries(table.unitBy ?? {}).flatMap(([dimension, units]) =>
    Object.entries(units).map(([code, unit]) => sql`when ${column(dimension)} = ${code} then ${unit}`),
  )
  return cases.length === 0 ? sql`${table.unit}` : sql`case ${join(cases, ' ')} else ${table.unit} end`
}
