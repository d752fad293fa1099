/**
 * Since when a status is known for good: as soon as the crossing that leads to it, and every one before it, is settled.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

/** A crossing towards the side where the person lives already changes nothing, so it is settled on its day. */
const settling = sql`case when arrival <> before then settled else day end`

/**
 * Say when residence after each crossing became final.
 *
 * @param known see statuses.ts
 * @returns its rows, with error (the lowest fault of the person's, 0 where there is none, see fault.ts; with one, nothing else holds);
 * last_final (day on which residence after the crossing before became final; null at the first);
 * after_final (day)
 */
export function finality(name: string, known: Relation): Relation {
  return relation(
    name,
    [...known.columns, 'last_final', 'error', 'after_final'],
    'When residence after each crossing became final',
    sql`select *, greatest(coalesce(last_final, ${settling}), ${settling}) as after_final
from (
  select *, max(${settling}) over (${inOrder} rows between unbounded preceding and 1 preceding) as last_final,
    coalesce(min(fault) over (partition by person), 0) as error
  from ${known} as known
) as known`,
  )
}
