/**
 * Immigration and emigration: the crossings at which residence changed. What is final stands apart from what may still be revised;
 * the latter is what the records say as they stand, and not an estimate (provisional.ts).
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import type { Broken } from './attributes.ts'
import { also } from './columns.ts'
import { periodOf } from './period.ts'
import type { Period } from './period.ts'

/** The way into or out of the population, of the crossing called `facts`. */
export const movement = sql`case facts.arrival when 1 then 'immigration' else 'emigration' end`

/**
 * Count migrations.
 *
 * @param residence see residence.ts
 * @returns one row per period with a migration, movement (`immigration`, `emigration`) and value of `by`: period, movement, the
 * columns of `by`, final, open (persons whose migration may yet turn out to be none)
 */
export function flows(residence: Relation, period: Period, broken: Broken = {}): Relation {
  const by = broken.by ?? []
  return relation(
    'flows',
    ['period', 'movement', ...by, 'final', 'open'],
    `Migrations by ${period}, final and open`,
    sql`select period, movement${also(by)}, cast(count(case when final then 1 end) as integer) as final, cast(count(case when not final then 1 end) as integer) as open
from (
  select ${periodOf(sql`facts.day`, period)} as period, ${movement} as movement, facts.final${attributeColumns(broken)}
  from ${residence} as facts${joinAttributes(broken)}
  where facts.migration = 1
) as migrations
group by period, movement${also(by)}`,
  )
}
