/**
 * The inner cells of linked tables: records that none of the tables tells apart, with the codes that each table gives them.
 *
 * Every published cell of every one of the tables is a sum of these, so what is done to them holds in all tables at once.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { cellColumns, codesOfCells } from './cells-of.ts'
import { countedName } from './classify.ts'
import type { CountedTable, Frame } from './frame.ts'
import type { Levels } from './shape.ts'

export interface LinkedTable {
  readonly table: CountedTable
  readonly levels: Levels
}

/** Column with the code that a table gives in one of its own columns; empty where the table does not count the records. */
export const innerName = ({ id: table }: Pick<CountedTable, 'id'>, column: string): string =>
  `${table}: ${column}`

/** Columns of `innerCells`. */
export const innerColumns = (linked: readonly LinkedTable[]): readonly string[] => [
  'place',
  ...linked.flatMap(({ table, levels }) => [
    countedName(table),
    ...cellColumns(table, levels).map((column) => innerName(table, column)),
  ]),
  'count',
]

/**
 * @param gathered see `gather`, for these tables and perhaps others
 * @returns one row per inner cell: `innerColumns`, place (from 1, in the order of the codes), count (records). Restricted.
 */
export function innerCells(linked: readonly LinkedTable[], gathered: Relation, frame: Frame): Relation {
  const columns = innerColumns(linked).slice(1, -1)
  const codes = linked.flatMap(({ table, levels }) => {
    const counts = id(countedName(table))
    return [
      counts,
      ...codesOfCells(table, frame, levels).map(
        ({ name, code }) =>
          sql`case when ${counts} then ${code} else '' end as ${id(innerName(table, name))}`,
      ),
    ]
  })
  return relation(
    'inner cells',
    innerColumns(linked),
    `Inner cells of ${linked.map(({ table }) => table.id).join(', ')}; restricted`,
    sql`select row_number() over (order by ${names(columns)}) as place, ${names(columns)}, count from (
select ${names(columns)}, cast(sum(units) as bigint) as count from (
  select ${join([...codes, sql`units`], ',\n    ')}
  from ${gathered}
  where ${join(
    linked.map(({ table }) => id(countedName(table))),
    ' or ',
  )}
) as coded
group by ${names(columns)}
) as apart`,
  )
}
