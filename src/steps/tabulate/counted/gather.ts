/**
 * Put together the records that no table tells apart. Counts, keys and weights are sums, so whatever is counted from the groups is what
 * would be counted from the records, to the digit of a count and its key; the records are read once for all tables.
 */
import { join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { classColumns } from './classify.ts'

/**
 * @param classified see `classify`, for the same tables
 * @param kept columns beside the codes that keep records apart
 * @returns one row per combination of codes: the codes, kept, units (records), record_key (the sum of theirs), weight. Restricted.
 */
export function gather(
  classified: Relation,
  tables: readonly Table[],
  kept: readonly string[] = [],
): Relation {
  const columns = [...classColumns(tables), ...kept]
  return relation(
    'gathered',
    [...columns, 'units', 'record_key', 'weight'],
    'Records that are alike in every dimension; restricted',
    sql`select ${names(columns)}, ${join([
      sql`count(*) as units`,
      sql`cast(sum(cast(record_key as bigint)) as bigint) as record_key`,
      sql`sum(weight) as weight`,
    ])}
from ${classified}
group by ${names(columns)}`,
  )
}
