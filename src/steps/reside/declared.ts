/**
 * Put a crossing where one is missing, from what travellers said: how many days a journey was to take, and whether they moved house.
 *
 * Who says how long the journey will be is at its beginning, and comes back after so many days; who says nothing of the kind and does not
 * move is at its end. So a crossing without a counterpart tells where the missing one was, also before the first crossing on record
 * and after the last, which no gap shows. Without this a trader whose way home was not written down stays for good, and a resident who
 * comes home from a journey that nobody saw begin is an immigrant. Nothing is drawn by chance, and every crossing that is put says so.
 *
 * A citizen who leaves and says nothing is no sign: most of them left the question out. What people say is taken as what they did; on
 * posts that do not ask, impute.ts is what is left.
 */
import { call, join, relation, sql, values } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'
import { dayOf } from './day.ts'

export interface DeclaredAsked {
  /** Code of the country that counts (CL_AREA). */
  readonly home: string
  /** Purposes, as the records have them, of those who move house. */
  readonly moves: readonly string[]
  /** ISO date of the last day of which all crossings are there. */
  readonly dataCutoff: string
}

/**
 * Fill every gap, before the first crossing and after the last too.
 *
 * @param crossings person, crossing (from 1), direction (`A`, `D`), date (ISO text), citizenship, purpose, intended_days
 * @returns one row per crossing, given or imputed, as `impute`: person; crossing (twice the number given, or one more or less); direction;
 * date; record (the number given, null where imputed); origin (`recorded`, `imputed`)
 * @throws reside.invalid-date
 */
export function imputeDeclared(crossings: Relation, { home, moves, dataCutoff }: DeclaredAsked): Relation {
  const cutoff = dayOf(dataCutoff, 'cut-off of the data')
  const isMove: Sql = moves.length === 0 ? sql`false` : sql`coalesce(purpose in ${values(moves)}, false)`
  const encoded = relation(
    'what travellers said',
    [],
    'Crossings with what was said of the journey: its length at the beginning, nothing at its end',
    sql`select person, crossing, case direction when 'A' then 1 else 0 end as arrival, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as day,
  case when intended_days > 0 then intended_days end as days,
  intended_days is null and not ${isMove} and not (direction = 'D' and coalesce(citizenship, '') = ${home}) as ends
from ${crossings} as given
where direction in ('A', 'D')`,
  )
  const beside = relation(
    'beside',
    [],
    'Each crossing beside the one before and the one after it, and the usual length of a journey that ends so',
    sql`select said.*, lag(arrival) over (${inOrder}) as previous, lead(arrival) over (${inOrder}) as next,
  lead(day) over (${inOrder}) as next_day, lead(ends) over (${inOrder}) as next_ends, usual.median_days as usual
from ${encoded} as said
left join (select arrival as way, cast(${call('median', sql`days`)} as integer) as median_days from ${encoded} as said where days is not null group by arrival) as usual
  on usual.way = 1 - said.arrival`,
  )
  const between = sql`case when day + days < next_day then day + days
  when next_ends and next_day - usual > day then next_day - usual
  else day + cast(floor((next_day - day) / 2) as integer) end`
  const row = (number: Sql, day: Sql, where: Sql): Sql =>
    sql`select person, ${number} as crossing, case arrival when 1 then 'D' else 'A' end as direction, ${call('dayText', day)} as date,
  cast(null as integer) as record, 'imputed' as origin
from ${beside} as beside where ${where}`
  return relation(
    'crossings with those declared',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin'],
    'Crossings, with one put where travellers say that one is missing',
    join(
      [
        sql`select person, 2 * crossing as crossing, direction, date, crossing as record, 'recorded' as origin from ${crossings} as given where direction in ('A', 'D')`,
        row(sql`2 * crossing + 1`, between, sql`next = arrival`),
        row(sql`2 * crossing + 1`, sql`day + days`, sql`next is null and day + days <= ${cutoff}`),
        row(sql`2 * crossing - 1`, sql`day - coalesce(usual, 1)`, sql`previous is null and ends`),
      ],
      '\nunion all\n',
    ),
  )
}
