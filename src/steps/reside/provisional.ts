/**
 * Estimates of the migrations among crossings that are still open, to stand beside the final ones and never in them.
 *
 * Each open crossing counts with its propensity p and the weight w of crossings that are recorded like it, 1 where none is given. The estimate
 * is Σ w p; its variance is Σ w² p (1 − p), for what each person will do, Σ w (w − 1) p, for those who are not on record, and
 * for what was learned, (Σ w √(p (1 − p) / (n + 3)))² over the crossings of one cell, which share what was learned about it, added over
 * cells: the spread of a beta distribution with the counts of propensities.ts. The interval is estimate ± 1.96 √variance, kept
 * between 0 and the number of crossings, weighed. It takes for granted that persons now do as those before did: what changes behaviour, such as
 * a new law, moves estimates further than it says; nor does it hold crossings that are delivered late.
 */
import { names, relation, sql } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import { z95 } from '../link/evaluate/interval.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import { dayOf } from './day.ts'
import { movement } from './flows.ts'
import { periodOf } from './period.ts'
import type { Period } from './period.ts'
import { experience, withPropensity } from './propensities.ts'
import type { CohortAsked } from './propensities.ts'
import { joinWeights, weighed } from './weighed.ts'

export interface ExpectedAsked extends CohortAsked {
  /** See recording.ts; absent where a crossing stands for itself alone. */
  readonly weights?: Relation
}

/**
 * Estimate migrations among open crossings.
 *
 * @param movements see movement-final.ts, up to the same cut-off
 * @returns one row per period with an open crossing, movement (`immigration`, `emigration`) and value of `by`: period, movement, the
 * columns of `by`, crossings (open ones), most (their weights), estimate, low, high (95 % interval, persons), variance (of the estimate). Where there
 * is nothing to learn from, estimate and variance are null, and the interval goes from none of them to all
 * @throws reside.invalid-date
 */
export function provisional(movements: Relation, period: Period, asked: ExpectedAsked): Relation {
  const { by = [], weights } = asked
  const cutoff = dayOf(asked.dataCutoff, 'cut-off of the data')
  const cell = ['period', 'movement', ...by]
  const open = relation(
    'open crossings',
    [],
    'Crossings of which it is not known yet whether they are migrations',
    sql`select ${periodOf(sql`facts.day`, period)} as period, ${movement} as movement, facts.arrival${attributeColumns(asked)},
  ${cutoff} - facts.day as age, case when facts.next_day is null then 1 else 0 end as stayed, ${weighed(weights)} as weight
from ${movements} as facts${joinAttributes(asked)}${joinWeights(weights, 'facts')}
where facts.movement_final > ${cutoff}`,
  )
  const likely = withPropensity('open crossings with propensities', open, experience(movements, asked), by)
  const reach = sql`cast(${String(z95)} as double) * sqrt(variance)`
  /** Null where a crossing has no propensity. */
  const known = (of: Sql, sum: Sql): Sql => sql`case when count(${of}) = count(*) then sum(${sum}) end`
  return relation(
    'provisional flows',
    [...cell, 'crossings', 'most', 'estimate', 'low', 'high', 'variance'],
    `Migrations to be expected among open crossings, by ${period}`,
    sql`select ${names(cell)}, crossings, most, estimate, greatest(0, estimate - ${reach}) as low, least(most, estimate + ${reach}) as high, variance
from (
  select ${names(cell)}, cast(sum(crossings) as integer) as crossings, sum(most) as most, ${known(sql`estimate`, sql`estimate`)} as estimate,
    ${known(sql`estimate`, sql`variance + spread * spread`)} as variance
  from (
    select ${names(cell)}, stayed, count(*) as crossings, sum(weight) as most, ${known(sql`p`, sql`weight * p`)} as estimate,
      sum(weight * weight * p * (1 - p) + weight * (weight - 1) * p) as variance, sum(weight * sqrt(p * (1 - p) / (n + 3))) as spread
    from ${likely} as likely
    group by ${names([...cell, 'stayed'])}
  ) as cells
  group by ${names(cell)}
) as summed`,
  )
}
