/**
 * A crossing that one person lacks may be recorded for another, under a document that was read wrongly or another one. The first to
 * be asked are those who crossed once only.
 */
import { call, id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { gaps } from './gaps.ts'

/**
 * Propose whose lone crossing may be the one that a person lacks: it goes the missing way, on a day within the gap, and agrees on
 * the columns named. Pairs are there to be scored by linkage; `only` marks those that have no rival on either side.
 *
 * @param crossings person, crossing, direction, date (see residence.ts) and the columns of `agree`, such as citizenship and year of birth
 * @returns one row per pair: person (who lacks a crossing), after_crossing (the one before the gap), lone_person, crossing, only
 */
export function relinkCandidates(crossings: Relation, agree: readonly string[]): Relation {
  return relation(
    'relink candidates',
    ['person', 'after_crossing', 'lone_person', 'crossing', 'only'],
    'Lone crossings that may be those missing elsewhere',
    sql`select person, after_crossing, lone_person, crossing,
  count(*) over (partition by person, after_crossing) = 1 and count(*) over (partition by lone_person) = 1 as only
from (
  select gaps.person, gaps.crossing as after_crossing, lone.person as lone_person, lone.crossing
  from ${gaps(crossings, agree)} as gaps
  join (
    select *, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as on_day, count(*) over (partition by person) as times from ${crossings} as given
  ) as lone on ${join(
    agree.map((column) => sql`lone.${id(column)} = gaps.${id(column)} and `),
    '',
  )}lone.times = 1 and lone.direction = case gaps.arrival when 1 then 'D' else 'A' end and lone.on_day between gaps.day and gaps.next_day
) as pairs`,
  )
}

/**
 * Give lone crossings to the persons who lack them.
 *
 * @param accepted person, after_crossing, lone_person, crossing: candidates that were accepted, each person's gap and each lone crossing once
 * @returns one row per crossing: person; crossing (twice the number given, or one more than that of the crossing before the gap);
 * direction; date; record (the number given); origin (`recorded`, `relinked`)
 */
export function relink(crossings: Relation, accepted: Relation): Relation {
  return relation(
    'relinked crossings',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin'],
    'Crossings, given to the persons who lacked them',
    sql`select coalesce(accepted.person, given.person) as person, coalesce(2 * accepted.after_crossing + 1, 2 * given.crossing) as crossing,
  given.direction, given.date, given.crossing as record, case when accepted.person is null then 'recorded' else 'relinked' end as origin
from ${crossings} as given
left join ${accepted} as accepted on accepted.lone_person = given.person and accepted.crossing = given.crossing`,
  )
}
