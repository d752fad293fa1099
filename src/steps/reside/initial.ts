/**
 * A status given from outside, such as a census, with the day on which it became final. Where that is the day on which the status
 * derived from crossings became final too, the given one stands: the person's history starts anew at the next crossing.
 *
 * Where the derived status says the same, nothing changes; so only persons for whom it does not are worked out a second time.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'
import { finality } from './finality.ts'
import type { RuleDays } from './residence-rule.ts'
import { statuses, statusColumns } from './statuses.ts'

/** Put the status that is given for a person's start beside her crossings. @param initial person, resident */
export const begunWith = (ahead: Relation, initial: Relation): Relation =>
  relation(
    'begun',
    [...ahead.columns, 'resident'],
    'Crossings with the status that is given for the start',
    sql`select ahead.*, cast(initial.resident as smallint) as resident from ${ahead} as ahead left join ${initial} as initial on initial.person = ahead.person`,
  )

/**
 * Derive residence at every crossing from given statuses on.
 *
 * @param ahead see lookahead.ts
 * @param initial one row per person: person, resident, known (day)
 * @returns as finality.ts
 */
export function afterInitial(ahead: Relation, initial: Relation, days: RuleDays): Relation {
  const once = finality('settled once', statuses('statuses once', begunWith(ahead, initial), days))
  const restarts = restartsOf(once, initial)
  const again = finality('settled again', anew(once, restarts))
  return relation(
    'settled',
    once.columns,
    'Residence at each crossing, given statuses heeded',
    sql`select * from ${once} as once where person not in (select person from ${restarts} as restarts)
union all
select * from ${again} as again`,
  )
}

/** The first crossing of a person before which the given status stands against the one derived. */
const restartsOf = (once: Relation, initial: Relation): Relation =>
  relation(
    'restarts',
    ['person', 'resident', 'known', 'from_day', 'from_crossing'],
    'Where a given status stands against the one derived',
    sql`select person, resident, known, day as from_day, crossing as from_crossing
from (
  select once.person, once.day, once.crossing, initial.resident, initial.known,
    row_number() over (partition by once.person order by once.day, once.crossing) as nth
  from ${once} as once
  join ${initial} as initial on initial.person = once.person and initial.known = once.last_final
  where once.before <> initial.resident and once.error = 0
) as differing
where nth = 1`,
  )

/** Statuses of the persons who restart: `part` counts the crossings before which the given status stands, on that one day. */
function anew(once: Relation, restarts: Relation): Relation {
  const upTo = (end: Sql): Sql => sql`over (${inOrder} rows between unbounded preceding and ${end})`
  const given = relation(
    'given anew',
    [],
    'Crossings before which the given status stands, as long as no later one is settled',
    sql`select *, case when restarted = 1 and coalesce(max(case when restarted = 0 then null when arrival <> resident then settled else day end) ${upTo(sql`1 preceding`)}, known) <= known then 1 else 0 end as stands
from (
  select once.*, restarts.resident, restarts.known,
    case when once.day > restarts.from_day or (once.day = restarts.from_day and once.crossing >= restarts.from_crossing) then 1 else 0 end as restarted
  from ${once} as once join ${restarts} as restarts on restarts.person = once.person
) as once`,
  )
  const last = call('lastKnown', sql`case when decides then arrival end`)
  return relation(
    'statuses again',
    statusColumns,
    'Residence before each crossing, the given status heeded',
    sql`select person, crossing, arrival, day, fault, initial,
  coalesce(${last} over (partition by person, part order by day, crossing rows between unbounded preceding and 1 preceding), initial) as before, decides, settled
from (select *, sum(stands) ${upTo(sql`current row`)} as part from ${given} as given) as parts`,
  )
}
