/**
 * Classify records: each gets the codes of the dimensions of all tables that are counted from it, its record key and its weight.
 *
 * Tables that read a column in the same way share its code, so that one look at the records serves them all. Who has no value is _U and
 * stays. What an estimate of a survey needs is the same: the codes of a record beside its weight.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { By } from '../../../standards/counts.ts'
import type { Table } from '../../../standards/table.ts'
import { counts, eventDate } from './condition.ts'
import { counted, present } from './frame.ts'
import type { CountedTable, Frame } from './frame.ts'
import { codeOf, yearOf } from './reading.ts'

/** Column with the code that a reading gives. */
export const readingName = ({ as, columns, value }: By): string =>
  as === 'constant' ? `always ${value ?? ''}` : `${columns.join(', ')} as ${as}`

/** Column that says whether a table counts the record. */
export const countedName = (table: Pick<Table, 'id'>): string => `in ${table.id}`

/** Column with the period of an event. */
export const periodName = (when: readonly string[]): string => `${when.join(', ')} as year`

/** Columns by which records that are alike are put together, each with its SQL. */
function codesOf(tables: readonly CountedTable[], records: Relation, frame: Frame): ReadonlyMap<string, Sql> {
  const codes = new Map<string, Sql>()
  for (const table of tables) {
    for (const by of Object.values(table.counts.by))
      codes.set(readingName(by), codeOf(by, present(by, records, table.id), frame))
    const { when } = table.counts
    if (when.length > 0) codes.set(periodName(when), yearOf(eventDate(when)))
    codes.set(countedName(table), counts(table, records, frame))
  }
  return codes
}

/** Columns of `classify` without the record key and the weight: the codes, who counts where, and whether it is provisional. */
export const classColumns = (tables: readonly Table[]): readonly string[] => [
  ...new Set(
    tables
      .map(counted)
      .flatMap((table) => [
        ...Object.values(table.counts.by).map(readingName),
        ...(table.counts.when.length > 0 ? [periodName(table.counts.when)] : []),
        countedName(table),
      ]),
  ),
  'provisional',
]

/**
 * @param records one row per record with `record_key`, the columns that the tables read, and, if there are such, `weight` (else 1) and
 * `status` (`provisional` or `final`)
 * @param tables counted from records of the same type
 * @param kept columns of the records that stay beside the codes: the place in a sample
 * @returns one row per record that one of the tables counts
 * @throws tabulate.unsupported-table, tabulate.missing-column
 */
export function classify(
  records: Relation,
  tables: readonly Table[],
  frame: Frame,
  kept: readonly string[] = [],
): Relation {
  const wanted = tables.map(counted)
  const codes = codesOf(wanted, records, frame)
  const flag = records.columns.includes('status')
    ? sql`coalesce("status" = 'provisional', false)`
    : sql`false`
  const weight = records.columns.includes('weight') ? sql`cast("weight" as double)` : sql`cast(1 as double)`
  const columns = [...classColumns(tables), 'record_key', 'weight', ...kept]
  return relation(
    'classified',
    columns,
    'Records with the codes of every dimension; unknown values are _U',
    sql`select * from (
  select ${join(
    [...codes].map(([name, code]) => sql`${code} as ${id(name)}`),
    ',\n    ',
  )},
    ${join([sql`${flag} as provisional`, sql`"record_key"`, sql`${weight} as weight`, ...kept.map(id)])}
  from ${records}
) as coded
where ${join(
      wanted.map((table) => id(countedName(table))),
      ' or ',
    )}`,
  )
}
