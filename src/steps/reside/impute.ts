/**
 * Put a crossing where one is missing, and say so: in the middle of the gap, or after a spell as long as those that others of the
 * same kind spent. Nothing is drawn by chance: the gaps of a kind take the lengths of complete spells evenly, from the short to the
 * long, so that their lengths are distributed alike and come out the same each time.
 *
 * Only spells that fit into the gap can be taken, which makes imputed spells shorter than complete ones; no imputed crossing can say
 * more of residence than its neighbours allow.
 */
import { call, names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { also, same } from './columns.ts'
import { gaps, gapsAmong, neighbours } from './gaps.ts'

export interface ImputeAsked {
  readonly method: 'middle' | 'spells'
  /** Columns of the crossings; spells are taken from those that began alike. */
  readonly by?: readonly string[]
}

const middle = sql`cast(floor(span / 2) as integer)`

/** Gaps with `length`, the days after which the missing crossing is put; complete spells of the same kind lend theirs. */
function lengths(crossings: Relation, by: readonly string[]): Relation {
  const kind = names(['arrival', ...by])
  const beside = neighbours(crossings, by)
  const spans = relation(
    'spans',
    [],
    'Gaps, and complete spells, in the order of their length',
    sql`select *, cast(sum(complete) over (partition by ${kind} order by span, complete desc, person, crossing rows between unbounded preceding and current row) as integer) as fitting,
  row_number() over (partition by ${kind}, complete order by person, crossing) as nth, count(*) over (partition by ${kind}, complete) as all_of_kind
from (
  select person, crossing, arrival, day${also(by)}, next_day - day as span, 1 as complete from ${beside} as neighbours where arrival <> next
  union all
  select person, crossing, arrival, day${also(by)}, next_day - day, 0 from ${gapsAmong(beside, by)} as gaps
) as all_spans`,
  )
  return relation(
    'lengths',
    [],
    'After how many days the missing crossing is put',
    sql`select asking.person, asking.crossing, asking.arrival, asking.day, coalesce(donors.length, ${middle}) as length
from (
  select *, 1 + cast(floor((nth - 0.5) / all_of_kind * fitting) as integer) as wanted from ${spans} as spans where complete = 0
) as asking
left join (select arrival${also(by)}, span as length, fitting from ${spans} as spans where complete = 1) as donors
  on ${same(['arrival', ...by], 'donors', 'asking')} and donors.fitting = asking.wanted and asking.fitting > 0`,
  )
}

/**
 * Fill every gap.
 *
 * @param crossings person, crossing, direction, date (see residence.ts) and the columns of `by`
 * @returns one row per crossing, given or imputed: person; crossing (twice the number given, or one more than that of the crossing
 * before, so that the order stays); direction; date; record (the number given, null where imputed); origin (`recorded`, `imputed`)
 */
export function impute(crossings: Relation, { method, by = [] }: ImputeAsked): Relation {
  const put =
    method === 'middle'
      ? sql`(select person, crossing, arrival, day, ${middle} as length from (select *, next_day - day as span from ${gaps(crossings, by)} as gaps) as spans)`
      : sql`${lengths(crossings, by)}`
  return relation(
    'imputed crossings',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin'],
    'Crossings, with one put where one was missing',
    sql`select person, 2 * crossing as crossing, direction, date, crossing as record, 'recorded' as origin from ${crossings} as given
union all
select person, 2 * crossing + 1, case arrival when 1 then 'D' else 'A' end, ${call('dayText', sql`day + length`)}, null, 'imputed' from ${put} as put`,
  )
}
