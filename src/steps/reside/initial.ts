/**
 * A status given from outside, such as a census, with the day on which it became final. Where that is the day on which the status
 * derived from crossings became final too, the given one stands: the person's history starts anew at the next crossing.
 *
 * Where the derived status says the same, nothing changes; so only persons for whom it does not are worked out a second time.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { finality } from './finality.ts'
import type { RuleDays } from './residence-rule.ts'
import { statuses } from './statuses.ts'

/**
 * Derive residence at every crossing from given statuses on.
 *
 * @param ahead see lookahead.ts
 * @param initial person, resident, known (day)
 * @returns as finality.ts; `part` is 1 from the crossing on where the given status stands anew
 */
export function afterInitial(ahead: Relation, initial: Relation, days: RuleDays): Relation {
  const columns = [...ahead.columns, 'resident']
  const begun = relation(
    'begun',
    columns,
    'Crossings with the status that is given for the start',
    sql`select ahead.*, initial.resident from ${ahead} as ahead left join ${initial} as initial on initial.person = ahead.person`,
  )
  const once = finality('settled once', statuses('statuses once', begun, days, true))
  const restarts = relation(
    'restarts',
    ['person', 'day', 'crossing'],
    'Where a given status stands against the one derived',
    sql`select person, day, crossing
from (
  select settled.person, settled.day, settled.crossing, row_number() over (partition by settled.person order by settled.day, settled.crossing) as nth
  from ${once} as settled
  join ${initial} as initial on initial.person = settled.person and initial.known = settled.last_final
  where settled.before <> initial.resident
) as differing
where nth = 1`,
  )
  const parted = relation(
    'parted',
    [...columns, 'part'],
    'Crossings before and after the given status stands anew',
    sql`select begun.*, case when begun.day > restarts.day or (begun.day = restarts.day and begun.crossing >= restarts.crossing) then 1 else 0 end as part
from ${begun} as begun join ${restarts} as restarts on restarts.person = begun.person`,
  )
  const again = finality('settled again', statuses('statuses again', parted, days, true))
  return relation(
    'settled',
    once.columns,
    'Residence at each crossing, given statuses heeded',
    sql`select * from ${once} as once where person not in (select person from ${restarts} as restarts)
union all
select * from ${again} as again`,
  )
}
