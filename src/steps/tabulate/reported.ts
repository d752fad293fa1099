/**
 * A reported table: the accepted cells of every file that fills it, under each other.
 *
 * Where a file's rows are finer than the table (procedures of an asylum office), the cells of one key are added; the
 * numbers of all rows behind a cell stay with it.
 */
import { call, id, join, names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import { attributesOf, columnsOf } from '../observation.ts'
import { tableName } from './derive.ts'

export interface Part {
  readonly cells: Relation
  /** Several rows of the file make one cell. */
  readonly sums: boolean
}

function added(cells: Relation, table: Table): Sql {
  const attribute = (name: string): Sql =>
    name === 'ROWS'
      ? call('flatSortedList', id(name))
      : name === 'OBS_STATUS'
        ? sql`case when count("OBS_VALUE") = 0 then min("OBS_STATUS") else coalesce(max("OBS_STATUS") filter (where "OBS_STATUS" = 'B'), 'A') end`
        : name === 'REASON_MISSING'
          ? sql`case when count("OBS_VALUE") = 0 then min("REASON_MISSING") end`
          : sql`min(${id(name)})`
  return sql`select ${names(table.dimensions)}, sum("OBS_VALUE") as "OBS_VALUE", ${join(attributesOf(table).map((name) => sql`${attribute(name)} as ${id(name)}`))}
from ${cells}
group by ${names(table.dimensions)}`
}

/** @returns one row per cell of the table */
export function reported(table: Table, parts: readonly Part[]): Relation {
  const columns = columnsOf(table)
  return relation(
    tableName(table.id),
    columns,
    `${table.title.en}: as reported`,
    join(
      parts.map(({ cells, sums }) =>
        sums ? added(cells, table) : sql`select ${names(columns)} from ${cells}`,
      ),
      '\nunion all\n',
    ),
  )
}
