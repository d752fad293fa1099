/**
 * Immigration and emigration of each year: what is final, and an estimate of what it will be, or would be if every move were on record.
 *
 * The final count is perturbed by its cell key and weighed, so it is the same number as in every other table that counts the same moves. The
 * estimate and its interval are made from the perturbed count and rounded to `base`, the interval outwards: they say nothing of the true one.
 */
import { names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { z95 } from '../../link/evaluate/interval.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { dayOf } from '../../reside/day.ts'
import { periodOf } from '../../reside/period.ts'
import type { CohortAsked } from '../../reside/propensities.ts'
import { provisional } from '../../reside/provisional.ts'
import { joinWeights, weighed } from '../../reside/weighed.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'
import { cell, expectedMigrations } from './expected-migrations.ts'

export interface EstimatesFrom {
  /** See reside/movement-final.ts. */
  readonly movements: Relation
  /** person, record_key. */
  readonly keys: Relation
  readonly cohort: CohortAsked
  /** ISO date of the first day on which migrations count; crossings put before the first on record may be earlier. */
  readonly from: string
  /** See reside/recording.ts; absent where a move stands for itself alone. */
  readonly weights?: Relation
  /** Estimates are rounded to its multiples; at least the largest change of a count. */
  readonly base?: number
  /** Variance of the change of a count. */
  readonly noise?: number
}

/**
 * Make the table `migration-estimates`.
 *
 * @returns one row per year with a migration or an open crossing, direction (CL_DIRECTION) and statistic: FINAL; ESTIMATE, LOW and HIGH where
 * crossings of the year are open, and where moves are weighed, of every year
 * @throws reside.invalid-date
 */
export function migrationEstimates(
  table: Table,
  { movements, keys, cohort, from, weights, base = 5, noise = 0 }: EstimatesFrom,
  { threshold = 0, ...policy }: CellPolicy,
  about: About,
): ResidentTable {
  const settled = relation(
    'final migrations',
    [...cell, 'record_key', 'weight'],
    'Migrations that are final, with the keys of the persons and for how many each stands',
    sql`select case facts.arrival when 1 then 'IN' else 'OUT' end as "DIRECTION", ${periodOf(sql`facts.day`, 'year')} as "TIME_PERIOD", keyed.record_key, ${weighed(weights)} as weight
from ${movements} as facts
join ${keys} as keyed on keyed.person = facts.person${joinWeights(weights, 'facts')}
where facts.migration = 1 and facts.movement_final <= ${dayOf(cohort.dataCutoff, 'cut-off of the data')} and facts.day >= ${dayOf(from, 'first day')}`,
  )
  const { perturbed } = protectCounts(settled, {
    ...policy,
    dimensions: cell,
    recordKey: 'record_key',
    weight: 'weight',
    margins: [cell],
  })
  const open = provisional(movements, 'year', { ...cohort, ...(weights === undefined ? {} : { weights }) })
  const isEstimated = weights === undefined ? sql`crossings > 0` : sql`true`
  const publish = (cells: Relation): Relation => {
    const both = expectedMigrations({ cells, settled, open, noise })
    const told = relation(
      'statistics of migrations',
      [...cell, 'statistic', 'value', 'counted', 'open', 'cv'],
      'What is told of each year and direction',
      sql`select ${names(cell)}, 'FINAL' as statistic, final as value, counted, crossings > 0 as open, cast(null as double) as cv from ${both} as told
union all
select ${names(cell)}, 'ESTIMATE', case when crossings = 0 then final else greatest(final, ${base} * round(estimate / ${base})) end, null, true, round((high - low) / (2 * cast(${String(z95)} as double)) / nullif(estimate, 0), 3) from ${both} as told where ${isEstimated}
union all
select ${names(cell)}, 'LOW', greatest(0, ${base} * floor(low / ${base})), null, true, null from ${both} as told where ${isEstimated}
union all
select ${names(cell)}, 'HIGH', ${base} * ceil(high / ${base}), null, true, null from ${both} as told where ${isEstimated}`,
    )
    return residentTable(
      table,
      about,
      {
        dimensions: { STATISTIC: sql`statistic` },
        value: sql`value`,
        withheld: sql`coalesce(coalesce(counted, value) < ${threshold}, false)`,
        status: sql`case when statistic <> 'FINAL' then 'E' when open then 'P' else 'A' end`,
        kind: sql`case when statistic = 'FINAL' then ${weights === undefined ? 'OBSERVED' : 'MODELLED'} else 'MODELLED' end`,
        cv: sql`cv`,
      },
      sql`from ${told} as told`,
    )
  }
  return { perturbed, publish }
}
