/**
 * Compare the records of a delivery with those of the one before: how codes are shared out, and codes that are new.
 */
import type { Engine } from '../engine/engine.ts'
import { id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { ShareChange } from './delivery-report.ts'

/** Changes of fewer per cent of the records than this are not told. */
const least = 2
const mostTold = 10

/** Records by column and code. */
function codeCounts(name: string, records: Relation, type: RecordType): Relation {
  const coded = type.columns.filter((column) => column.kind === 'code')
  return relation(
    name,
    ['column', 'code', 'records'],
    'Records by code of each column',
    join(
      coded.map(
        ({ id: column }) =>
          sql`select ${column} as "column", ${id(column)} as code, cast(count(*) as double) as records from ${records} where ${id(column)} is not null group by ${id(column)}`,
      ),
      '\nunion all\n',
    ),
  )
}

export interface Shares {
  readonly shares: readonly ShareChange[]
  readonly newCodes: readonly { readonly column: string; readonly code: string; readonly rows: number }[]
}

/**
 * @param now accepted records of this delivery
 * @param before accepted records of the one before
 */
export async function compareRecords(
  engine: Engine,
  now: Relation,
  before: Relation,
  type: RecordType,
): Promise<Shares> {
  const both = relation(
    'codes now and before',
    ['column', 'code', 'now', 'before', 'now_all', 'before_all'],
    'Codes with their records now and before',
    sql`select "column", code, now, before, sum(now) over (partition by "column") as now_all, sum(before) over (partition by "column") as before_all
from (select coalesce(a."column", b."column") as "column", coalesce(a.code, b.code) as code, coalesce(a.records, 0) as now, coalesce(b.records, 0) as before
  from ${codeCounts('codes now', now, type)} as a full join ${codeCounts('codes before', before, type)} as b on a."column" = b."column" and a.code = b.code) as c`,
  )
  const rows = await engine.rows(print(both, engine.dialect, { order: ['column', 'code'] }))
  const found = rows.map((row) => {
    const [n, m, all, allBefore] = ['now', 'before', 'now_all', 'before_all'].map((name) => Number(row[name]))
    return {
      column: String(row['column']),
      code: String(row['code']),
      rows: n ?? 0,
      earlier: m ?? 0,
      now: (100 * (n ?? 0)) / (all || 1),
      before: (100 * (m ?? 0)) / (allBefore || 1),
    }
  })
  const hasRecords = found.some((one) => one.rows > 0)
  const moved = found
    .filter((one) => hasRecords && Math.abs(one.now - one.before) >= least)
    .toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))
  return {
    shares: moved.slice(0, mostTold).map(({ column, code, now: share, before: shareBefore }) => ({
      column,
      code,
      now: share,
      before: shareBefore,
    })),
    newCodes: found
      .filter((one) => one.earlier === 0 && one.rows > 0)
      .map(({ column, code, rows: records }) => ({ column, code, rows: records })),
  }
}
