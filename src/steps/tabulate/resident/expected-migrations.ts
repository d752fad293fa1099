/**
 * Final migrations with those that are to be expected of crossings that are still open, and the interval of both.
 *
 * The variance is that of the open crossings (reside/provisional.ts); of those who are not on record, Σ w (w − 1), which is the estimate of
 * Horvitz and Thompson where each move is recorded with probability 1 / w, independently of others (Särndal, Swensson and Wretman, Model Assisted
 * Survey Sampling, 1992, section 3.2); and of the perturbation, which changes the weighed count by the mean weight for each unit. What
 * a final migration adds is taken as its mean over all years, times the perturbed count: nothing is said of the true one.
 */
import { names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { z95 } from '../../link/evaluate/interval.ts'

/** A direction (CL_DIRECTION) and a year. */
export const cell = ['DIRECTION', 'TIME_PERIOD'] as const

export interface Expected {
  /** Final migrations as protected: `cell`, perturbed, perturbed_weight. */
  readonly cells: Relation
  /** A row per final migration: `cell`, weight. */
  readonly settled: Relation
  /** See reside/provisional.ts, by year. */
  readonly open: Relation
  /** Variance of the change of a count. */
  readonly noise: number
}

/**
 * @returns one row per cell: `cell`, counted (perturbed), final (weighed, whole), crossings (open), estimate, low, high; without experience of
 * open crossings the estimate is null. The interval goes from none of the open crossings to all of them at most, beside what the final count may be off
 */
export function expectedMigrations({ cells, settled, open, noise }: Expected): Relation {
  const each = relation(
    'variance of a final migration',
    ['DIRECTION', 'unseen', 'changed'],
    'What a final migration adds to the variance on average, and what the change of a count does',
    sql`select "DIRECTION", avg(weight * (weight - 1)) as unseen, avg(weight) * avg(weight) * ${noise} as changed from ${settled} as settled group by "DIRECTION"`,
  )
  const parts = relation(
    'final and open migrations',
    [...cell, 'counted', 'final', 'crossings', 'most', 'estimate', 'variance'],
    'Perturbed final migrations beside what is to be expected of open crossings',
    sql`select ${names(cell)}, sum(counted) as counted, sum(final) as final, sum(crossings) as crossings, sum(most) as most,
  case when count(estimate) = count(*) then sum(estimate) end as estimate, sum(variance) as variance
from (
  select ${names(cell)}, perturbed as counted, round(perturbed_weight) as final, 0 as crossings, 0 as most, cast(0 as double) as estimate, cast(0 as double) as variance
  from ${cells} as counted
  union all
  select case movement when 'immigration' then 'IN' else 'OUT' end, period, 0, 0, crossings, most, estimate, variance from ${open} as open_ones
) as added
group by ${names(cell)}`,
  )
  const settledVariance = sql`coalesce(counted * unseen + changed, 0)`
  const reach = (variance: Sql): Sql => sql`cast(${String(z95)} as double) * sqrt(${variance})`
  const ofFinal = reach(settledVariance)
  const ofBoth = reach(sql`coalesce(variance, 0) + ${settledVariance}`)
  return relation(
    'expected migrations',
    [...cell, 'counted', 'final', 'crossings', 'estimate', 'low', 'high'],
    'Final and expected migrations with their interval of 95 per cent',
    sql`select parts."DIRECTION", parts."TIME_PERIOD", counted, final, crossings, final + estimate as estimate,
  final + greatest(coalesce(estimate, 0) - ${ofBoth}, 0 - ${ofFinal}) as low, final + least(coalesce(estimate, most) + ${ofBoth}, most + ${ofFinal}) as high
from ${parts} as parts
left join ${each} as each_one on each_one."DIRECTION" = parts."DIRECTION"`,
  )
}
