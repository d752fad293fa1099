/**
 * Put a crossing where one is missing, from what travellers said: how many days a journey was to take, and whether they moved house.
 *
 * told-status.ts says where each traveller lives; who is away from there comes back after the days said, or the usual ones, and who comes back
 * had left as many days before. So a crossing without a counterpart tells where the missing one was, also before the first crossing on
 * record and after the last, which no gap shows. Whoever is under way when the records end is expected back in the same way, after them.
 *
 * Where two journeys of a resident miss a half each, the way back of one and the way out
 * of the next, crossings alternate as if one journey had lasted for all the time between: it is taken for two where it would have lasted more than
 * `overstay` times what was said and a month, since two statements of a journey weigh more than the silence between them. People who
 * stay on for a year and still say at the end that they were on a visit are lost by that.
 *
 * Without this a trader whose way home was not written down stays for good, and a resident who comes home from a journey that nobody
 * saw begin is an immigrant. Nothing is drawn by chance, and every crossing that is put says so. Where crossings contradict each other, and on
 * posts that do not ask, what is left is the middle of the gap.
 */
import { call, join, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'
import { toldStatus } from './told-status.ts'
import type { ToldAsked } from './told-status.ts'

/** A journey that lasts more than so many times what was said, and a month, is taken for two. */
const overstay = 2
const month = 30

/**
 * Fill every gap, before the first crossing and after the last too; what is put after the last may be later than all that is on record.
 *
 * @param crossings person, crossing (from 1), direction (`A`, `D`), date (ISO text), citizenship, purpose, intended_days
 * @returns one row per crossing, given or imputed: person; crossing (four times the number given, or one or two more, or one less); direction;
 * date; record (the number given, null where imputed); origin (`recorded`, `imputed`)
 */
export function imputeDeclared(crossings: Relation, asked: ToldAsked): Relation {
  const beside = relation(
    'beside',
    [],
    'Each crossing beside the one before and the one after it, with the days on which a journey comes back and another one leaves',
    sql`select ordered.*, day + days as back, next_day - next_ended as leaves, arrival <> after as away, next = next_before as next_away, after = next_before as agree
from (
  select told.*, lag(arrival) over (${inOrder}) as previous, lead(arrival) over (${inOrder}) as next, lead(day) over (${inOrder}) as next_day,
    lead(before) over (${inOrder}) as next_before, lead(ended) over (${inOrder}) as next_ended, lead(said) over (${inOrder}) as next_said
  from ${toldStatus(crossings, asked)} as told
) as ordered`,
  )
  const between = sql`case when back < next_day and (away and (agree or said = 'begins')) then back
  when leaves > day and next_away and (agree or next_said = 'ends') then leaves
  else day + cast(floor((next_day - day) / 2) as integer) end`
  const twoJourneys = sql`next <> arrival and agree and away and next_away and back < leaves and next_day - day > ${overstay} * days + ${month}`
  const row = (number: Sql, way: Sql, day: Sql, where: Sql): Sql =>
    sql`select person, ${number} as crossing, case ${way} when 1 then 'A' else 'D' end as direction, ${call('dayText', day)} as date,
  cast(null as integer) as record, 'imputed' as origin
from ${beside} as beside where ${where}`
  const other = sql`1 - arrival`
  return relation(
    'crossings with those declared',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin'],
    'Crossings, with one put where travellers say that one is missing',
    join(
      [
        sql`select person, 4 * crossing as crossing, direction, date, crossing as record, 'recorded' as origin from ${crossings} as given where direction in ('A', 'D')`,
        row(sql`4 * crossing + 1`, other, between, sql`next = arrival`),
        row(sql`4 * crossing + 1`, other, sql`back`, twoJourneys),
        row(sql`4 * crossing + 2`, sql`arrival`, sql`leaves`, twoJourneys),
        row(sql`4 * crossing + 1`, other, sql`back`, sql`next is null and away`),
        row(
          sql`4 * crossing - 1`,
          other,
          sql`day - ended`,
          sql`previous is null and before = arrival and ended is not null`,
        ),
      ],
      '\nunion all\n',
    ),
  )
}
