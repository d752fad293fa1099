/**
 * What a table counted from records is about: the country that counts, its dates, and the words that codes come from.
 */
import { problem } from '../../../problem.ts'
import type { Relation } from '../../../sql/index.ts'
import type { By, Condition, Counts } from '../../../standards/counts.ts'
import type { Table } from '../../../standards/table.ts'
import type { Words } from '../../harmonise/lookup.ts'

export interface Frame {
  /** Code of the country whose people, moves or permits are counted (CL_AREA). */
  readonly area: string
  /** First day on which events count (ISO, inclusive). */
  readonly from: string
  /** Reference date of a state, and the last day on which events count (ISO, inclusive). */
  readonly at: string
  readonly words: Words
  /** Column → text → code of the edition's list, for texts (region, post, purpose, occupation). A text that is not listed is _U. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type CountedTable = Table & { readonly counts: Counts }

/** @throws tabulate.unsupported-table when the table is not counted from records */
export function counted(table: Table): CountedTable {
  const { counts } = table
  if (counts === undefined)
    throw problem('tabulate.unsupported-table', { table: table.id, method: table.method })
  return { ...table, counts }
}

/** From the second of these columns on, records may be without them: a second citizenship is seldom asked. */
const mayLack = (columns: readonly string[], name: string): boolean =>
  columns[0] !== name && name === 'second_citizenship'

/**
 * The columns of a reading or a condition that the records have.
 *
 * @throws tabulate.missing-column
 */
export function present(
  { columns }: Pick<By | Condition, 'columns'>,
  records: Pick<Relation, 'columns'>,
  table: string,
): readonly string[] {
  const absent = columns.find((name) => !records.columns.includes(name) && !mayLack(columns, name))
  if (absent !== undefined)
    throw problem('tabulate.missing-column', { table, column: absent, columns: records.columns })
  return columns.filter((name) => records.columns.includes(name))
}
