/**
 * Where travellers live, by what they said at the border: each crossing with the side of it on which its person lives.
 *
 * Who moves house lives on the other side from then on. Who says how many days the journey will take begins it, and lives on the side
 * that she leaves. Who says neither is at the end of a journey and comes home, or left the question out: which of the two tells the rest of
 * her crossings, since somebody who lives in the country before and after it lives there on that day too. Where no crossing of hers tells,
 * a citizen is taken to live in the country and a foreigner where the first crossing leads.
 *
 * What people say is taken as what they did. A crossing without a purpose is silent altogether where it leads a citizen out of the
 * country: it may be a move as well as a journey, and says nothing.
 */
import { call, relation, sql, values } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

export interface ToldAsked {
  /** Code of the country that counts (CL_AREA). */
  readonly home: string
  /** Purposes, as the records have them, of those who move house. */
  readonly moves: readonly string[]
}

export const toldColumns = [
  'person',
  'crossing',
  'arrival',
  'day',
  'said',
  'days',
  'ended',
  'before',
  'after',
] as const

/**
 * Find where each traveller lived before and after each crossing.
 *
 * @param crossings person, crossing (from 1), direction (`A`, `D`), date (ISO text), citizenship, purpose, intended_days
 * @returns one row per crossing with a direction: person, crossing, arrival (1, 0), day (from 1 January 1970); said (`moves`, `begins`,
 * `ends`, `nothing`); days that the journey takes if it begins here, as said or as usual for the purpose; ended, days that it took if it ends here,
 * as usual for the purpose, null where nobody said a length; before and after, 1 where she lives in the country, 0 where not, null
 * where nothing is known
 */
export function toldStatus(crossings: Relation, { home, moves }: ToldAsked): Relation {
  const isMove: Sql = moves.length === 0 ? sql`false` : sql`coalesce(purpose in ${values(moves)}, false)`
  const asked: Sql = moves.length === 0 ? sql`false` : sql`purpose is not null`
  const said = relation(
    'what travellers said',
    [],
    'Crossings with what was said of the journey',
    sql`select person, crossing, arrival, day, days, purpose, citizen, said,
  case when said in ('moves', 'begins') then 1 - arrival end as told_before, case said when 'moves' then arrival when 'begins' then 1 - arrival end as told_after
from (
  select person, crossing, case direction when 'A' then 1 else 0 end as arrival, ${call('dayNumber', sql`date`, sql`${'%Y-%m-%d'}`)} as day, purpose,
    case when intended_days > 0 and not ${isMove} then intended_days end as days, coalesce(citizenship, '') = ${home} as citizen,
    case when ${isMove} then 'moves' when intended_days > 0 then 'begins' when direction = 'D' and coalesce(citizenship, '') = ${home} and not (${asked}) then 'nothing' else 'ends' end as said
  from ${crossings} as given
  where direction in ('A', 'D')
) as read`,
  )
  const usual = (name: string, by: Sql): Relation =>
    relation(
      name,
      [],
      'The usual length of a journey that begins in a direction',
      sql`select ${by}, cast(${call('median', sql`days`)} as integer) as median_days from ${said} as said where days is not null group by ${by}`,
    )
  const ofPurpose = usual('usual lengths by purpose', sql`arrival, purpose`)
  const ofAll = usual('usual lengths', sql`arrival`)
  const upTo = sql`rows between unbounded preceding and 1 preceding`
  const context = relation(
    'what is told around each crossing',
    [],
    'Crossings with the status told last before and first after them',
    sql`select said.*, ${call('lastKnown', sql`told_after`)} over (${inOrder} ${upTo}) as last_told,
  ${call('lastKnown', sql`told_before`)} over (partition by person order by day desc, crossing desc ${upTo}) as next_told,
  first_value(case when citizen then 1 else arrival end) over (${inOrder}) as supposed
from ${said} as said`,
  )
  const status = (told: Sql): Sql =>
    sql`case said when 'ends' then coalesce(last_told, next_told, supposed) when 'nothing' then cast(null as integer) else ${told} end`
  return relation(
    'told status',
    toldColumns,
    'Where each traveller lived before and after each crossing, by what travellers said',
    sql`select told.person, told.crossing, told.arrival, told.day, told.said,
  coalesce(told.days, same_way.median_days, same_way_in_all.median_days) as days,
  coalesce(other_way.median_days, other_way_in_all.median_days) as ended,
  ${status(sql`told_before`)} as before, ${status(sql`told_after`)} as after
from ${context} as told
left join ${ofPurpose} as same_way on same_way.arrival = told.arrival and same_way.purpose = told.purpose
left join ${ofAll} as same_way_in_all on same_way_in_all.arrival = told.arrival
left join ${ofPurpose} as other_way on other_way.arrival = 1 - told.arrival and other_way.purpose = told.purpose
left join ${ofAll} as other_way_in_all on other_way_in_all.arrival = 1 - told.arrival`,
  )
}
