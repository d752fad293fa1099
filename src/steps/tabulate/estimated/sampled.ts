/**
 * How the persons of a survey were drawn: in strata, by primary sampling units (PSU), with replacement or as good as that.
 *
 * What is known of the design are the records. A unit in which nobody answered is not among them, so a stratum has the units with a record.
 */
import { problem } from '../../../problem.ts'
import { relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Lonely } from '../../estimate/survey/design.ts'

/** Columns of a person's place in the sample; a PSU has its name within its stratum. */
export const place = ['stratum', 'psu'] as const

/** Share of the spread about the stratum's mean, and of the squared total of a lonely unit, that goes into the variance. */
const shares: Readonly<Record<Lonely, { readonly own: Sql; readonly alone: Sql }>> = {
  fail: { own: sql`case when lonely = 0 then 1 end`, alone: sql`0` },
  remove: { own: sql`1`, alone: sql`0` },
  certainty: { own: sql`1`, alone: sql`0` },
  adjust: { own: sql`1`, alone: sql`1` },
  average: { own: sql`strata / nullif(strata - lonely, 0)`, alone: sql`0` },
}

/**
 * Count the units of each stratum, and say what they weigh in a variance.
 *
 * @param records every person of the survey, whether a table counts them or not: stratum, psu
 * @param lonely what a stratum with one unit adds. Under `fail`, and under `average` where every stratum has one, the weights are null,
 * so that no cell has a variance; `checkSample` refuses before.
 * @returns one row per stratum: stratum, sampled (units), own (n/(n−1) of what goes in), alone (of the squared total of the unit)
 */
export function strata(records: Relation, lonely: Lonely): Relation {
  const { own, alone } = shares[lonely]
  return relation(
    'sampled strata',
    ['stratum', 'sampled', 'own', 'alone'],
    'Units drawn in each stratum, and their weight in a variance',
    sql`select stratum, sampled,
cast(${own} as double) * case when sampled > 1 then sampled / (sampled - 1) else 0 end as own,
case when sampled > 1 then 0 else ${alone} end as alone
from (
  select stratum, sampled, cast(count(*) over () as double) as strata,
    cast(sum(case when sampled = 1 then 1 else 0 end) over () as double) as lonely
  from (
    select stratum, cast(count(distinct psu) as double) as sampled from ${records} group by stratum
  ) as units
) as known`,
  )
}

/** @returns one row: strata, lonely (strata with one unit), without_weight, without_place (records without a stratum or a unit) */
export function sampleFacts(records: Relation): Relation {
  return relation(
    'facts of the sample',
    ['strata', 'lonely', 'without_weight', 'without_place'],
    'What the estimates of a survey need of its records',
    sql`select cast(count(*) as integer) as strata, cast(coalesce(sum(case when units = 1 then 1 else 0 end), 0) as integer) as lonely,
cast(coalesce(sum(without_weight), 0) as integer) as without_weight, cast(coalesce(sum(without_place), 0) as integer) as without_place
from (
  select stratum, count(distinct psu) as units,
    sum(case when cast("weight" as double) >= 0 then 0 else 1 end) as without_weight,
    sum(case when stratum is null or psu is null then 1 else 0 end) as without_place
  from ${records}
  group by stratum
) as each`,
  )
}

/**
 * Refuse a survey whose errors could not be told.
 *
 * @param row what `sampleFacts` answered
 * @throws estimate.missing-weight, estimate.invalid-design, estimate.lonely-stratum
 */
export function checkSample(row: Readonly<Record<string, unknown>>, lonely: Lonely): void {
  const [of, alone] = [Number(row['strata']), Number(row['lonely'])]
  const [weight, where] = [Number(row['without_weight']), Number(row['without_place'])]
  if (weight > 0) throw problem('estimate.missing-weight', { column: 'weight', rows: weight })
  if (where > 0)
    throw problem('estimate.invalid-design', {
      where: 'stage 1',
      column: place.join(', '),
      found: `is empty in ${where} records, so that their unit is not known`,
    })
  if (alone > 0 && (lonely === 'fail' || (lonely === 'average' && alone === of)))
    throw problem('estimate.lonely-stratum', { strata: alone, of })
}
