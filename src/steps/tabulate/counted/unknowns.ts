/**
 * What the records of a table do not say: for each dimension, how many of those counted have no code; and how many events have no date, so
 * that no period counts them. For the producer: a share of unknowns is a quality of the table, the count behind it is not published.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { countedName, readingName } from './classify.ts'
import { eventDate } from './condition.ts'
import { counted, present } from './frame.ts'

/** @returns one row per dimension: dimension, records, unknown, share (0 to 1, null of no records); restricted */
export function unknowns(table: Table, gathered: Relation): Relation {
  const { id: name, counts } = counted(table)
  const of = Object.entries(counts.by).map(
    ([dimension, by]) =>
      sql`select ${dimension} as dimension, cast(coalesce(sum(units), 0) as bigint) as records, cast(coalesce(sum(case when ${id(readingName(by))} = '_U' then units else 0 end), 0) as bigint) as unknown from ${gathered} where ${id(countedName({ id: name }))}`,
  )
  return relation(
    'unknowns',
    ['dimension', 'records', 'unknown', 'share'],
    'Records without a code, by dimension; restricted',
    sql`select dimension, records, unknown, cast(unknown as double) / nullif(records, 0) as share from (
${join(of, '\nunion all\n')}
) as each`,
  )
}

/**
 * @param records see `classify`
 * @returns one row: undated (records that have none of the dates by which the table's events count; 0 for a state); restricted
 * @throws tabulate.missing-column
 */
export function undated(table: Table, records: Relation): Relation {
  const { id: name, counts } = counted(table)
  return relation(
    'undated',
    ['undated'],
    'Records without a date, which no period counts; restricted',
    counts.when.length === 0
      ? sql`select cast(0 as bigint) as undated`
      : sql`select cast(count(*) as bigint) as undated from ${records} where ${eventDate(present({ columns: counts.when }, records, name))} is null`,
  )
}
