/**
 * Residence from day to day, as episodes: for each person, from when to when she was a resident or not. Those who crossed have them
 * from crossing to crossing, from birth and until death; the others from what else is said of them (stated-episodes.ts).
 */
import { names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { inOrder } from './crossings.ts'

/**
 * from_day: first day, null: before all records. to_day: first day after it, null: until the cut-off. resident: 1 or 0. final: not to
 * be revised. born, died: 1 where it begins with the person's birth, ends with her death.
 */
export const episodeColumns = ['person', 'from_day', 'to_day', 'resident', 'final', 'born', 'died'] as const

/**
 * Make the episodes of those who crossed. Persons with a fault in their crossings have none (fault.ts).
 *
 * What a record says after a death, or before a birth, is left out; see within-life.ts for how to have no such crossings.
 *
 * @param residence see residence.ts
 * @param lives person, birth, death (evidence.ts); absent: nobody was born or died
 * @returns one row per episode: `episodeColumns`; an episode that begins and ends on one day is kept where it ends with a death
 */
export function episodes(residence: Relation, lives?: Relation): Relation {
  const birth = lives === undefined ? sql`cast(null as integer)` : sql`lives.birth`
  const death = lives === undefined ? sql`cast(null as integer)` : sql`lives.death`
  const spans = relation(
    'spans between crossings',
    ['person', 'from_day', 'to_day', 'resident', 'final', 'first'],
    'Residence from crossing to crossing, and before the first',
    sql`select person, day as from_day, next_day as to_day, after as resident, final, 0 as first from (
  select person, day, after, final, lead(day) over (${inOrder}) as next_day from ${residence} as facts where error = 0
) as ordered
union all
select person, null, day, before, true, 1 from (
  select person, day, before, row_number() over (${inOrder}) as nth from ${residence} as facts where error = 0
) as firsts
where nth = 1`,
  )
  if (lives === undefined)
    return relation(
      'episodes',
      episodeColumns,
      'Residence from crossing to crossing',
      sql`select person, from_day, to_day, resident, final, 0 as born, 0 as died from ${spans} as spans`,
    )
  return relation(
    'episodes',
    episodeColumns,
    'Residence from birth or the first record to death or the last',
    sql`select person, case when first = 1 then birth else from_day end as from_day, least(to_day, death) as to_day, resident, final,
  case when first = 1 and birth is not null then 1 else 0 end as born,
  case when death is not null and coalesce(to_day > death, true) then 1 else 0 end as died
from (
  select spans.*, case when ${birth} <= spans.to_day then ${birth} end as birth, ${death} as death
  from ${spans} as spans left join ${lives} as lives on lives.person = spans.person
) as held
where death is null or coalesce(from_day, birth, death) <= death`,
  )
}

/** Put the episodes of those who crossed and of the others together. */
export const allEpisodes = (parts: readonly Relation[]): Relation =>
  relation(
    'lived',
    episodeColumns,
    'Residence of all linked persons, by crossings where they crossed and by other records where they did not',
    parts
      .map((one) => sql`select ${names(episodeColumns)} from ${one}`)
      .reduce((all, one) => sql`${all}\nunion all\n${one}`),
  )
