/**
 * What each record contributes to a table of sums: its amount, with the codes of the cells that the amount is part of.
 *
 * A record without an amount, or with none above zero, contributes nothing and hides nobody: it is left out. The contributor is the agency's own
 * number of the record, as a pseudonym, so a record that stands in two deliveries is one contributor.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { cellColumns, codesOfCells } from '../counted/cells-of.ts'
import { classify, countedName } from '../counted/classify.ts'
import { counted, present } from '../counted/frame.ts'
import type { Frame } from '../counted/frame.ts'

/** Columns of `contributions`. */
export const contributionColumns = (table: Table): readonly string[] => [
  ...cellColumns(counted(table), {}),
  'contributor',
  'amount',
  'provisional',
]

/**
 * @param records see `classify`, with `unit` and the column of the amounts
 * @param value the column of the amounts
 * @returns one row per record that contributes: `contributionColumns`. Restricted.
 * @throws tabulate.unsupported-table, tabulate.missing-column
 */
export function contributions(table: Table, records: Relation, frame: Frame, value: string): Relation {
  const wanted = counted(table)
  const kept = ['unit', value].flatMap((name) => present({ columns: [name] }, records, table.id))
  const codes = codesOfCells(wanted, frame, {}).map(({ name, code }) => sql`${code} as ${id(name)}`)
  return relation(
    `contributions to ${table.id}`,
    contributionColumns(table),
    'What each record contributes to each of its cells; restricted',
    sql`select ${join([
      ...codes,
      sql`unit as contributor`,
      sql`cast(${id(value)} as double) as amount`,
      sql`provisional`,
    ])}
from ${classify(records, [table], frame, kept)}
where ${id(countedName(table))} and ${id(value)} > 0`,
  )
}
