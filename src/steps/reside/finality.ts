/**
 * Since when a status is known for good: as soon as the crossing that leads to it, and every one before it, is settled.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

/** A crossing towards the side where the person lives already changes nothing, so it is settled on its day. */
const settling = sql`case when arrival <> before then settled else day end`

const until = (end: Sql): Sql =>
  sql`max(${settling}) over (${inOrder} rows between unbounded preceding and ${end})`

/**
 * Say when residence after each crossing became final.
 *
 * @param known see statuses.ts
 * @returns its rows, with last_final (day on which residence after the crossing before became final; null at the first) and
 * after_final (day)
 */
export function finality(name: string, known: Relation): Relation {
  return relation(
    name,
    [...known.columns, 'last_final', 'after_final'],
    'When residence after each crossing became final',
    sql`select *, ${until(sql`1 preceding`)} as last_final, ${until(sql`current row`)} as after_final from ${known} as known`,
  )
}
