/**
 * What accepted records are like on the whole: how full their columns are, from when to when they go.
 */
import type { Row } from '../engine/engine.ts'
import { call, id, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { ColumnReport, DeliveryReport } from './delivery-report.ts'

/** Ask the engine for the rows of a relation. */
export type Ask = (of: Relation, order?: readonly string[]) => Promise<readonly Row[]>

/** How full each column of the records is. */
export async function filled(
  ask: Ask,
  records: Relation,
  type: RecordType,
  accepted: number,
): Promise<readonly ColumnReport[]> {
  const [counts] = await ask(
    relation(
      'filled',
      type.columns.map((column) => column.id),
      'How many records have a value, by column',
      sql`select ${join(type.columns.map((column) => sql`cast(count(${id(column.id)}) as integer) as ${id(column.id)}`))} from ${records}`,
    ),
  )
  return type.columns.map((column) => ({
    column: column.id,
    filled: accepted === 0 ? 0 : Number(counts?.[column.id] ?? 0) / accepted,
  }))
}

/** The main date of a record type: the first that is no identity. */
export async function datesOf(
  ask: Ask,
  records: Relation,
  type: RecordType,
): Promise<DeliveryReport['dates']> {
  const column = type.columns.find((one) => one.kind === 'date' && !one.identity)?.id
  if (column === undefined) return undefined
  const [row] = await ask(
    relation(
      'dates',
      ['first', 'last'],
      `First and last ${column}`,
      sql`select ${call('toText', sql`min(${id(column)})`)} as "first", ${call('toText', sql`max(${id(column)})`)} as "last" from ${records}`,
    ),
  )
  const { first, last } = row as { readonly first: string | null; readonly last: string | null }
  return first === null || last === null ? undefined : { column, first, last }
}
