/**
 * How many of the crossings that must have happened were written down, and for how many of its kind a recorded one therefore stands.
 *
 * Whoever was recorded at a post and crossed again must have come the other way in between; whether that crossing is on record as well
 * tells how well crossings are recorded (Petersen's estimator: two captures of one traveller). Rates are of a direction and the post of the crossing
 * before, since most travellers come back the way they went: with n such crossings, m of them recorded, the rate is (m + 2 P) / (n + 2),
 * where P = (M + 1) / (N + 2) is that of the direction over all posts.
 *
 * It takes for granted that somebody who was seen once is seen again as probably as anybody else, and that those who move house are
 * recorded as well as those who travel. A move that left no record at all is in no history; weights are what accounts for it.
 */
import { relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'

/** expected: crossings that must have happened; recorded: those of them that are on record. */
export const rateColumns = ['direction', 'post', 'expected', 'recorded'] as const

/**
 * Count what was to be recorded and what was.
 *
 * @param repaired crossings as residence is derived from them: person, crossing, direction (`A`, `D`), date (ISO text), record (number of the given
 * one, null where imputed), origin
 * @param crossings see person-crossings.ts
 * @param cutoff ISO date of the last day of which crossings are on record
 * @returns one row per direction and post of the crossing before (null: not written down): `rateColumns`
 */
export function recordingRates(repaired: Relation, crossings: Relation, cutoff: string): Relation {
  const beside = relation(
    'crossings after others',
    ['person', 'direction', 'origin', 'previous'],
    'Each crossing with the record of the one before it',
    sql`select person, direction, origin, lag(record) over (partition by person order by date, crossing) as previous
from ${repaired} as repaired
where date <= ${cutoff}`,
  )
  return relation(
    'recording rates',
    rateColumns,
    'Crossings that followed a recorded one, and how many of them are on record',
    sql`select beside.direction, told.post, cast(count(*) as integer) as expected, cast(count(case when beside.origin <> 'imputed' then 1 end) as integer) as recorded
from ${beside} as beside
join ${crossings} as told on told.person = beside.person and told.crossing = beside.previous
group by beside.direction, told.post`,
  )
}

/** Weights are whole numbers of such parts, which every sum of them then is too: no engine rounds it, in whatever order it adds. */
const parts = 1024

export const recordingWeightColumns = ['person', 'crossing', 'weight'] as const

/**
 * Weigh every recorded crossing by how many of its kind it stands for.
 *
 * @param rates see `recordingRates`
 * @returns one row per recorded crossing: person, crossing (as in `repaired`), weight (1 / rate of its direction and post, at least 1)
 */
export function recordingWeights(repaired: Relation, crossings: Relation, rates: Relation): Relation {
  const overall = relation(
    'recording rate of a direction',
    ['direction', 'share'],
    'The rate over all posts',
    sql`select direction, (sum(recorded) + 1.0) / (sum(expected) + 2.0) as share from ${rates} as rates group by direction`,
  )
  return relation(
    'recording weights',
    recordingWeightColumns,
    'For how many crossings of its kind each recorded one stands',
    sql`select repaired.person, repaired.crossing,
  cast(round(coalesce((coalesce(alike.expected, 0) + 2) / (coalesce(alike.recorded, 0) + 2 * overall.share), 1) * ${parts}) as double) / ${parts} as weight
from ${repaired} as repaired
join ${crossings} as told on told.person = repaired.person and told.crossing = repaired.record
left join ${rates} as alike on alike.direction = repaired.direction and alike.post = told.post
left join ${overall} as overall on overall.direction = repaired.direction
where repaired.origin <> 'imputed'`,
  )
}
