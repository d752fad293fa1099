/**
 * The frame of a derived table: its dimensions and value are given, the attributes follow by rule.
 *
 * A derived cell has no delivery of its own (its inputs are found through the table's definition); it is normal where it
 * has a value and missing where it has none, and then says why.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { columnsOf } from '../observation.ts'
import { unitOf } from '../unit.ts'

/** Name of a table's dataset, and so of the relation that makes it. */
export const tableName = (table: string): string => `tables/${table}`

/** The attribute that all rows of a group share, else `other`. */
export const shared = (column: string, other: Sql = call('toText', sql`null`)): Sql =>
  call('commonOr', id(column), other)

/** What a group of cells passes on to the cell that is computed from it. */
export const inherited = {
  TYPE_OF_DATA: shared('TYPE_OF_DATA'),
  ESTIMATE_KIND: shared('ESTIMATE_KIND', sql`'MODELLED'`),
  SOURCE: shared('SOURCE', sql`'several'`),
  VINTAGE: shared('VINTAGE', sql`'several'`),
}

/**
 * Make a derived table.
 *
 * @param given SQL of the dimensions, of OBS_VALUE and of the attributes that are not by rule
 * @param tail everything after the select list
 */
export function derive(table: Table, given: Readonly<Record<string, Sql>>, tail: Sql): Relation {
  const value = given['OBS_VALUE'] ?? sql`null`
  const byRule: Record<string, Sql> = {
    OBS_STATUS: sql`case when ${value} is null then 'O' else 'A' end`,
    CONF_STATUS: sql`'F'`,
    TYPE_OF_DATA: call('toText', sql`null`),
    ESTIMATE_KIND: sql`'MODELLED'`,
    UNIT_MEASURE: unitOf(table, (dimension) => given[dimension] ?? id(dimension)),
    REASON_MISSING: sql`case when ${value} is null then 'NOT_AVAILABLE' end`,
    DELIVERY: call('toText', sql`null`),
    ROWS: call('emptyIntegers'),
  }
  const columns = columnsOf(table)
  const ruled = (column: string): Sql =>
    table.dimensions.includes(column) ? id(column) : (byRule[column] ?? id(column))
  const list = columns.map((column) => sql`${given[column] ?? ruled(column)} as ${id(column)}`)
  return relation(
    tableName(table.id),
    columns,
    `${table.title.en}: ${table.formula?.text ?? 'as reported'}`,
    sql`select ${join(list, ',\n  ')}
${tail}`,
  )
}
