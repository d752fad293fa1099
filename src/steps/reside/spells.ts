/**
 * Spells of presence: from an arrival to the departure after it. What the records do not say is not made up here; where a crossing
 * was put or moved before (impute.ts, relink.ts), the spell says so.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

/**
 * Pair crossings to spells of presence.
 *
 * @param crossings person, crossing, direction, date (see residence.ts); `origin` where they were repaired
 * @returns one row per spell: person; arrival_crossing, departure_crossing (null where there is none); from_day, to_day (null where not
 * known); open (the person has not left); began and ended: the origin of the crossing (`recorded`, `relinked`, `imputed`), or
 * `before` (was there before the first record), `open`, `missing` (the crossing is not on record). Days from 1 January 1970
 */
export function spells(crossings: Relation): Relation {
  const origin: Sql = crossings.columns.includes('origin') ? sql`origin` : sql`'recorded'`
  return relation(
    'spells',
    ['person', 'arrival_crossing', 'departure_crossing', 'from_day', 'to_day', 'open', 'began', 'ended'],
    'Spells of presence in the country',
    sql`select person, case when arrival = 1 then crossing end as arrival_crossing, case when arrival = 0 then crossing when next = 0 then next_crossing end as departure_crossing,
  case when arrival = 1 then day end as from_day, case when arrival = 0 then day when next = 0 then next_day end as to_day,
  arrival = 1 and next is null as open,
  case when arrival = 1 then origin when previous is null then 'before' else 'missing' end as began,
  case when arrival = 0 then origin when next = 0 then next_origin when next = 1 then 'missing' else 'open' end as ended
from (
  select *, lag(arrival) over (${inOrder}) as previous, lead(arrival) over (${inOrder}) as next, lead(day) over (${inOrder}) as next_day,
    lead(crossing) over (${inOrder}) as next_crossing, lead(origin) over (${inOrder}) as next_origin
  from (
    select person, crossing, case direction when 'A' then 1 when 'D' then 0 end as arrival, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as day, ${origin} as origin
    from ${crossings} as given
    where direction in ('A', 'D')
  ) as encoded
  where day is not null
) as pairs
where arrival = 1 or previous is null or previous = 0`,
  )
}
