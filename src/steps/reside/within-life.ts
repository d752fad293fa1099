/**
 * Crossings held against births and deaths. Nobody crosses before her birth or after her death: one of the two records is somebody
 * else's, which is a fault to report. Nor has anybody emigrated who died in the country: if her last crossing is a departure, the
 * arrival after it is missing.
 */
import { call, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'

const dayOfCrossing: Sql = call('dayNumber', sql`given.date`, sql`${'%Y-%m-%d'}`)

/**
 * List the crossings that lie outside of lives.
 *
 * @param crossings person, crossing, direction, date (see residence.ts)
 * @param lives see evidence.ts
 * @returns one row per person with such a crossing: person, before_birth, after_death (numbers of crossings). Restricted
 */
export const outsideLife = (crossings: Relation, lives: Relation): Relation =>
  relation(
    'crossings outside of lives',
    ['person', 'before_birth', 'after_death'],
    'Persons who crossed before they were born or after they died, as the records have it',
    sql`select person, cast(count(case when day < birth then 1 end) as integer) as before_birth, cast(count(case when day > death then 1 end) as integer) as after_death
from (
  select given.person, ${dayOfCrossing} as day, lives.birth, lives.death
  from ${crossings} as given join ${lives} as lives on lives.person = given.person
) as held
where day < birth or day > death
group by person`,
  )

/**
 * End each person's crossings with her death: later ones are left out, and where the last one led out of the country, an arrival is put
 * in the middle between it and the death.
 *
 * @param crossings person, crossing, direction, date, record, origin, as impute.ts and relink.ts give them
 * @param lives see evidence.ts
 * @returns one row per crossing: the same columns; what was put has the origin `imputed` and no record
 */
export function untilDeath(crossings: Relation, lives: Relation): Relation {
  const within = relation(
    'crossings within lives',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin', 'day', 'death'],
    'Crossings that are not after a death',
    sql`select * from (
  select given.person, given.crossing, given.direction, given.date, given.record, given.origin, ${dayOfCrossing} as day, lives.death
  from ${crossings} as given left join ${lives} as lives on lives.person = given.person
) as held
where day is null or death is null or day <= death`,
  )
  return relation(
    'crossings until death',
    ['person', 'crossing', 'direction', 'date', 'record', 'origin'],
    'Crossings, none after a death and the last before it into the country',
    sql`select person, crossing, direction, date, record, origin from ${within} as within
union all
select person, crossing + 1, 'A', ${call('dayText', sql`day + cast(floor((death - day) / 2) as integer)`)}, null, 'imputed'
from (
  select person, crossing, direction, day, death, row_number() over (partition by person order by day desc, crossing desc) as nth
  from ${within} as within
  where death is not null and day is not null
) as lasts
where nth = 1 and direction = 'D'`,
  )
}
