/**
 * Crossings that have no counterpart: between two in the same direction one is missing, because it was not recorded or because it
 * is recorded for somebody else. On porous land borders this is the usual case, so it is measured before it is repaired.
 */
import { call, names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { also } from './columns.ts'
import { inOrder } from './crossings.ts'

/**
 * Put each crossing beside the one before and the one after it.
 *
 * @param crossings person, crossing, direction, date (see residence.ts) and the columns of `by`
 * @returns one row per crossing with a direction and a date that can be read: those columns, arrival, day; previous and next: arrival
 * of its neighbours; next_crossing, next_day
 */
export function neighbours(crossings: Relation, by: readonly string[]): Relation {
  return relation(
    `neighbours in ${crossings.name}`,
    [],
    'Each crossing beside the one before and the one after it',
    sql`select *, lag(arrival) over (${inOrder}) as previous, lead(arrival) over (${inOrder}) as next,
  lead(crossing) over (${inOrder}) as next_crossing, lead(day) over (${inOrder}) as next_day
from (
  select person, crossing, direction, date${also(by)}, case direction when 'A' then 1 else 0 end as arrival, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as day
  from ${crossings} as given
  where direction in ('A', 'D') and ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} is not null
) as encoded`,
  )
}

/**
 * Find where a crossing is missing.
 *
 * @returns one row per two crossings of a person in the same direction that follow one another: person, crossing and next_crossing,
 * arrival (of both), day and next_day, and the columns of `by` as the earlier one has them
 */
export const gaps = (crossings: Relation, by: readonly string[] = []): Relation =>
  gapsAmong(neighbours(crossings, by), by)

/** Find where a crossing is missing among crossings that stand beside their neighbours. */
export function gapsAmong(beside: Relation, by: readonly string[]): Relation {
  return relation(
    `gaps among ${beside.name}`,
    ['person', 'crossing', 'next_crossing', 'arrival', 'day', 'next_day', ...by],
    'Between two crossings in the same direction one is missing',
    sql`select person, crossing, next_crossing, arrival, day, next_day${also(by)} from ${beside} as neighbours where arrival = next`,
  )
}

/**
 * Say how many crossings are unmatched: arrivals without the departure that should follow, departures without the arrival that
 * should come before. Of two crossings in the same direction it is one.
 *
 * @param by columns of the crossings, such as the border post
 * @returns one row per value of `by`: its columns, crossings, unmatched, rate_percent
 */
export function unmatchedRates(crossings: Relation, by: readonly string[]): Relation {
  return relation(
    'unmatched rates',
    [...by, 'crossings', 'unmatched', 'rate_percent'],
    `Crossings without their counterpart, by ${by.join(', ')}`,
    sql`select ${names(by)}, crossings, unmatched, cast(100 * unmatched as double) / crossings as rate_percent
from (
  select ${names(by)}, cast(count(*) as integer) as crossings,
    cast(count(case when (arrival = 1 and next = 1) or (arrival = 0 and previous = 0) then 1 end) as integer) as unmatched
  from ${neighbours(crossings, by)} as neighbours
  group by ${names(by)}
) as counted`,
  )
}
