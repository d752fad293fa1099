/**
 * Estimates of the migrations among crossings that are still open, to stand beside the final ones and never in them.
 *
 * Each open crossing counts with its propensity p. The estimate is Σ p; its variance is Σ p (1 − p), for what each person will do, and
 * for what was learned, (Σ √(p (1 − p) / (n + 3)))² over the crossings of one cell, which share what was learned about it, added over
 * cells: the spread of a beta distribution with the counts of propensities.ts. The interval is estimate ± 1.96 √variance, kept
 * between 0 and the number of crossings. It takes for granted that persons now do as those before did: what changes behaviour, such as
 * a new law, moves estimates further than it says; nor does it hold crossings that are delivered late.
 */
import { names, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { z95 } from '../link/evaluate/interval.ts'
import { attributeColumns, joinAttributes } from './attributes.ts'
import { dayOf } from './day.ts'
import { movement } from './flows.ts'
import { periodOf } from './period.ts'
import type { Period } from './period.ts'
import { experience, withPropensity } from './propensities.ts'
import type { CohortAsked } from './propensities.ts'

/**
 * Estimate migrations among open crossings.
 *
 * @param movements see movement-final.ts, up to the same cut-off
 * @returns one row per period with an open crossing, movement (`immigration`, `emigration`) and value of `by`: period, movement, the
 * columns of `by`, crossings (open ones), estimate, low, high (95 % interval, persons). Where there is nothing to learn from, estimate
 * is null, and the interval goes from none of them to all
 * @throws reside.invalid-date
 */
export function provisional(movements: Relation, period: Period, asked: CohortAsked): Relation {
  const by = asked.by ?? []
  const cutoff = dayOf(asked.dataCutoff, 'cut-off of the data')
  const cell = ['period', 'movement', ...by]
  const open = relation(
    'open crossings',
    [],
    'Crossings of which it is not known yet whether they are migrations',
    sql`select ${periodOf(sql`facts.day`, period)} as period, ${movement} as movement, facts.arrival${attributeColumns(asked)},
  ${cutoff} - facts.day as age, case when facts.next_day is null then 1 else 0 end as stayed
from ${movements} as facts${joinAttributes(asked)}
where facts.movement_final > ${cutoff}`,
  )
  const weighed = withPropensity('weighed crossings', open, experience(movements, asked), by)
  const reach = sql`cast(${String(z95)} as double) * sqrt(variance)`
  return relation(
    'provisional flows',
    [...cell, 'crossings', 'estimate', 'low', 'high'],
    `Migrations to be expected among open crossings, by ${period}`,
    sql`select ${names(cell)}, crossings, estimate, greatest(0, estimate - ${reach}) as low, least(crossings, estimate + ${reach}) as high
from (
  select ${names(cell)}, cast(sum(crossings) as integer) as crossings, case when count(estimate) = count(*) then sum(estimate) end as estimate, case when count(estimate) = count(*) then sum(variance + spread * spread) end as variance
  from (
    select ${names(cell)}, stayed, count(*) as crossings, case when count(p) = count(*) then sum(p) end as estimate, sum(p * (1 - p)) as variance, sum(sqrt(p * (1 - p) / (n + 3))) as spread
    from ${weighed} as weighed
    group by ${names([...cell, 'stayed'])}
  ) as cells
  group by ${names(cell)}
) as summed`,
  )
}
