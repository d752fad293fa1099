/**
 * The rows that one table counts, each dimension with a column for every level that is published, and the event's period beside.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { countedName, periodName, readingName } from './classify.ts'
import type { CountedTable, Frame } from './frame.ts'
import { levelOf, members } from './members.ts'
import { axes } from './shape.ts'
import type { Levels } from './shape.ts'

/** Columns of the dimensions, and TIME_PERIOD where events are counted. */
export const cellColumns = (table: CountedTable, levels: Levels): readonly string[] => [
  ...axes(table, levels).flatMap(({ columns }) => columns.map(({ name }) => name)),
  ...(table.counts.when.length > 0 ? ['TIME_PERIOD'] : []),
]

/** The code of each of `cellColumns`, as SQL over gathered records. */
export function codesOfCells(
  table: CountedTable,
  frame: Frame,
  levels: Levels,
): readonly { readonly name: string; readonly code: Sql }[] {
  const { by, when } = table.counts
  const codes = axes(table, levels).flatMap(({ dimension, columns }) => {
    const reading = by[dimension]
    const code = id(reading === undefined ? dimension : readingName(reading))
    return columns.map(({ name, level }) => ({
      name,
      code: level === undefined ? code : levelOf(code, members(level, frame.words)),
    }))
  })
  return when.length > 0 ? [...codes, { name: 'TIME_PERIOD', code: id(periodName(when)) }] : codes
}

/**
 * @param gathered see `gather`
 * @param kept the columns that `gather` kept
 * @returns one row per combination of codes and kept: `cellColumns`, provisional, units, record_key, weight, kept. Restricted.
 */
export function cellsOf(
  table: CountedTable,
  gathered: Relation,
  frame: Frame,
  levels: Levels,
  kept: readonly string[] = [],
): Relation {
  const codes = codesOfCells(table, frame, levels).map(({ name, code }) => sql`${code} as ${id(name)}`)
  return relation(
    `counted for ${table.id}`,
    [...cellColumns(table, levels), 'provisional', 'units', 'record_key', 'weight', ...kept],
    `What ${table.id} counts`,
    sql`select ${join([...codes, sql`provisional`, sql`units`, sql`record_key`, sql`weight`, ...kept.map(id)])}
from ${gathered}
where ${id(countedName(table))}`,
  )
}
