/**
 * Two clocks for each person: one runs while she is in the country, the other while she is away. Every duration that a rule of
 * residence asks for is the difference of two readings, so nothing has to be added up for each crossing anew.
 *
 * The clock of the side that a crossing leads to is `own`, that of the side it leaves is `other`; they start anywhere, and
 * own + other is the day.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { crossingColumns, inOrder } from './crossings.ts'
import type { RuleDays } from './residence-rule.ts'

/**
 * Read the clocks at every crossing.
 *
 * @param crossings see crossings.ts
 * @returns one row per crossing: its columns; own and other, readings
 * at the crossing; reached, reading of the own clock at the next crossing, or a window later where there is none
 */
export function clocks(crossings: Relation, { window }: RuleDays): Relation {
  return relation(
    'clocks',
    [...crossingColumns, 'own', 'other', 'reached'],
    'Days inside and outside the country up to each crossing',
    sql`select person, crossing, arrival, day, own, day - own as other, own + coalesce(next_day - day, ${window}) as reached
from (
  select person, crossing, arrival, day, next_day,
    cast(case arrival when 1 then turned + day else day - turned end as integer) as own
  from (
    select person, crossing, arrival, day,
      lead(day) over (${inOrder}) as next_day,
      sum(case arrival when 1 then -day else day end) over (${inOrder} rows between unbounded preceding and current row) as turned
    from ${crossings} as crossings
  ) as turns
) as readings`,
  )
}
