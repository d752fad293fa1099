/**
 * Whether a table counts a record: its conditions (standards/counts.ts) and, for events, its period, as SQL that is true or false.
 */
import { id, join, sql, values } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Condition } from '../../../standards/counts.ts'
import { present } from './frame.ts'
import type { CountedTable, Frame } from './frame.ts'
import { isHome, known } from './reading.ts'

function holds(condition: Condition, columns: readonly string[], { area, at }: Frame): Sql {
  const [first = '', second = ''] = columns
  const column = id(first)
  if ('in' in condition) return sql`${column} in ${values(condition.in)}`
  if ('from' in condition) return sql`(${column} is null or ${column} >= ${condition.from})`
  switch (condition.is) {
    case 'abroad':
      return sql`${known(first)} is not null and not (${isHome(columns, area)})`
    case 'home':
      return sql`(${isHome(columns, area)})`
    case 'in-force':
      return sql`${column} <= ${at} and (${id(second)} is null or ${id(second)} >= ${at})`
    case 'true':
      return column
  }
}

/** The date by which an event counts: the first that is there. */
export const eventDate = (when: readonly string[]): Sql =>
  when.length === 1 ? id(when[0] ?? '') : sql`coalesce(${join(when.map(id))})`

/** @throws tabulate.missing-column */
export function counts(table: CountedTable, records: Relation, frame: Frame): Sql {
  const { who, when } = table.counts
  const during =
    when.length === 0
      ? []
      : [
          sql`${eventDate(present({ columns: when }, records, table.id))} between ${frame.from} and ${frame.at}`,
        ]
  const all = [...who.map((one) => holds(one, present(one, records, table.id), frame)), ...during]
  return all.length === 0 ? sql`true` : sql`coalesce(${join(all, ' and ')}, false)`
}
