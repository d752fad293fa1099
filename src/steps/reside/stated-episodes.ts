/**
 * Residence of persons without crossings that can be read, from what other records say of them. The rule:
 *
 * 1. What a census, a register or a birth says of a day holds until the next statement about the person, or until it is too old.
 * 2. Who is counted, registered or dies in the country without an arrival on record lived there before as well: since her latest arrival
 *    or her birth, where the record tells them, and else always; but not before an earlier statement ceased to hold.
 * 3. Who is registered with a consulate lives abroad from then on.
 * 4. Permits are heeded only of persons of whom nothing else is known, each from its first day to its last.
 * 5. Death ends it all.
 *
 * It rests on crossings being recorded: of somebody who left and is in no record since, it believes that she is there until her last
 * statement is too old.
 */
import { id, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { episodeColumns } from './episodes.ts'
import { rank, resident } from './initial-status.ts'

/**
 * Make the episodes of those who have none from crossings.
 *
 * @param evidence see evidence.ts
 * @param lives see evidence.ts
 * @param crossed person: those who have episodes from crossings
 * @param lasting days for which a statement holds, such as five years: of those whom a census counted ten years ago and nobody since, most have
 * died or left
 * @returns one row per episode: see episodes.ts; all are final, though later records may tell more
 */
export function statedEpisodes(
  evidence: Relation,
  lives: Relation,
  crossed: Relation,
  lasting: number,
): Relation {
  const statements = relation(
    'statements',
    ['person', 'kind', 'day', 'until', 'since', 'born', 'birth', 'death', 'weak'],
    'What is said of persons who have no residence from crossings',
    sql`select told.person, told.kind, told.day, case when told.kind = 'permit' then told.until when told.kind = 'death' then told.day else told.day + ${lasting} end as ${id('until')},
  told.since, told.born, lives.birth, lives.death,
  case when told.kind = 'permit' and count(case when told.kind <> 'permit' then 1 end) over (partition by told.person) > 0 then 1 else 0 end as weak
from (
  select person, kind, day, max(${id('until')}) as ${id('until')}, max(since) as since, max(born) as born from ${evidence} as evidence group by person, kind, day
) as told
left join (select distinct person from ${crossed} as facts) as crossed on crossed.person = told.person
left join ${lives} as lives on lives.person = told.person
where crossed.person is null and coalesce(told.day >= lives.birth, true) and coalesce(told.day <= lives.death, true)`,
  )
  const ordered = relation(
    'statements in order',
    ['person', 'kind', 'day', 'to_day', 'resident', 'back', 'begun', 'birth', 'death'],
    'Each statement with the days for which it holds',
    sql`select person, kind, day, least(${id('until')}, next_day) as to_day, ${resident} as resident,
  case when kind in ('counted', 'registered', 'death') then 1 else 0 end as back,
  greatest(case when last_until is not null then least(last_until, day) end, since, born, birth) as begun, birth, death
from (
  select *, lead(day) over (partition by person order by day, ${rank}) as next_day, lag(${id('until')}) over (partition by person order by day, ${rank}) as last_until
  from ${statements} as statements
  where weak = 0
) as neighbours`,
  )
  const ends = (to: string) =>
    sql`case when death is not null and coalesce(${id(to)} >= death, true) then 1 else 0 end`
  return relation(
    'stated episodes',
    episodeColumns,
    'Residence of persons without crossings, by other records',
    sql`select person, day as from_day, least(to_day, death) as to_day, resident, true as final, case when kind = 'birth' and day = birth then 1 else 0 end as born, ${ends('to_day')} as died
from ${ordered} as ordered
where kind <> 'death'
union all
select person, begun, day, 1, true, 0, ${ends('day')}
from ${ordered} as ordered
where back = 1 and coalesce(begun < day, true)`,
  )
}
