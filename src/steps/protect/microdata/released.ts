/**
 * The records that a protected file of persons is made of: only columns that may be released, each once as recorded and once to be made
 * coarser, and a sample drawn by record keys.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { recode } from './recode.ts'
import type { Recoding } from './recode.ts'

/** One column that is released. */
export interface ReleasedValue {
  readonly column: string
  /** A code of a list; a flag; the year of a date; a number; or what the texts of an agency mean, each that is named. */
  readonly as: 'code' | 'flag' | 'year' | 'number' | Readonly<Record<string, string>>
  readonly recoding?: Recoding
}

/** Name of a column as it was recorded, beside the one that is made coarser. */
export const recorded = (column: string): string => `${column} as recorded`

function valueOf({ column, as }: ReleasedValue): Sql {
  if (as === 'code') return sql`nullif(nullif(${id(column)}, '_U'), '_T')`
  if (as === 'year') return sql`cast(extract(year from ${id(column)}) as integer)`
  if (as === 'flag') return call('toText', id(column))
  if (as === 'number') return id(column)
  const cases = Object.entries(as).map(([text, code]) => sql`when ${text} then ${code}`)
  return sql`case ${id(column)} ${join(cases, ' ')} end`
}

/**
 * @param population records of persons with their record_key (tabulate/counted/population)
 * @param count persons to draw: those with the smallest keys; all where absent
 * @returns one row per person drawn: record_key, `weight` where the records have it, each column coarser, and as recorded
 */
export function releasedRecords(
  population: Relation,
  values: readonly ReleasedValue[],
  count?: number,
): Relation {
  const kept = ['record_key', ...(population.columns.includes('weight') ? ['weight'] : [])]
  const columns = values.map(({ column }) => column)
  const all = [...kept, ...columns, ...columns.map(recorded)]
  const read = relation(
    'columns to release',
    all,
    'Columns that may be released: codes, years of dates, numbers; what is not known is missing',
    sql`select ${join([
      ...kept.map(id),
      ...values.map((value) => sql`${valueOf(value)} as ${id(value.column)}`),
      ...values.map((value) => sql`${valueOf(value)} as ${id(recorded(value.column))}`),
    ])}
from ${population}`,
  )
  const recodings = values.flatMap(({ recoding }) => (recoding === undefined ? [] : [recoding]))
  return recode(count === undefined ? read : drawn(read, count), recodings)
}

/** The persons with the smallest record keys. */
const drawn = (records: Relation, count: number): Relation =>
  relation(
    'persons drawn',
    records.columns,
    `The ${count} persons with the smallest record keys`,
    sql`select ${join(records.columns.map(id))} from (
  select *, row_number() over (order by ${join(records.columns.map(id))}) as place from ${records}
) as ranked
where place <= ${count}`,
  )
