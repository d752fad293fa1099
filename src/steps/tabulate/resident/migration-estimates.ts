/**
 * Immigration and emigration of each year: what is final, and for years with crossings that are still open an estimate of what it will be.
 *
 * The final count is perturbed by its cell key, so it is the same number as in every other table that counts the same moves. The estimate
 * and its interval are made from the perturbed count and rounded to `base`, the interval outwards,
 * never below the final count as it is published: they say nothing of the true one.
 */
import { relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { z95 } from '../../link/evaluate/interval.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { dayOf } from '../../reside/day.ts'
import { periodOf } from '../../reside/period.ts'
import type { CohortAsked } from '../../reside/propensities.ts'
import { provisional } from '../../reside/provisional.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'

export interface EstimatesFrom {
  /** See reside/movement-final.ts. */
  readonly movements: Relation
  /** person, record_key. */
  readonly keys: Relation
  readonly cohort: CohortAsked
  /** ISO date of the first day on which migrations count; crossings put before the first on record may be earlier. */
  readonly from: string
  /** Estimates are rounded to its multiples; at least the largest change of a count. */
  readonly base?: number
}

const cell = ['DIRECTION', 'TIME_PERIOD'] as const

/**
 * Make the table `migration-estimates`.
 *
 * @returns one row per year with a migration or an open crossing, direction (CL_DIRECTION) and statistic: FINAL; ESTIMATE, LOW and HIGH where
 * crossings of the year are open
 * @throws reside.invalid-date
 */
export function migrationEstimates(
  table: Table,
  { movements, keys, cohort, from, base = 5 }: EstimatesFrom,
  { threshold = 0, ...policy }: CellPolicy,
  about: About,
): ResidentTable {
  const cutoff = dayOf(cohort.dataCutoff, 'cut-off of the data')
  const settled = relation(
    'final migrations',
    [...cell, 'record_key'],
    'Migrations that are final, with the keys of the persons',
    sql`select case facts.arrival when 1 then 'IN' else 'OUT' end as "DIRECTION", ${periodOf(sql`facts.day`, 'year')} as "TIME_PERIOD", keyed.record_key
from ${movements} as facts join ${keys} as keyed on keyed.person = facts.person
where facts.migration = 1 and facts.movement_final <= ${cutoff} and facts.day >= ${dayOf(from, 'first day')}`,
  )
  const { perturbed } = protectCounts(settled, {
    ...policy,
    dimensions: cell,
    recordKey: 'record_key',
    margins: [cell],
  })
  const bothOf = (cells: Relation): Relation =>
    relation(
      'final and expected migrations',
      [...cell, 'final', 'crossings', 'estimate', 'low', 'high'],
      'Perturbed final migrations beside what is to be expected of open crossings',
      sql`select "DIRECTION", "TIME_PERIOD", sum(final) as final, sum(crossings) as crossings, sum(estimate) as estimate, sum(low) as low, sum(high) as high
from (
  select "DIRECTION", "TIME_PERIOD", perturbed as final, 0 as crossings, cast(null as double) as estimate, cast(null as double) as low, cast(null as double) as high
  from ${cells} as counted
  union all
  select case movement when 'immigration' then 'IN' else 'OUT' end, period, 0, crossings, estimate, low, high
  from ${provisional(movements, 'year', cohort)} as open_ones
) as parts
group by "DIRECTION", "TIME_PERIOD"`,
    )
  const toldOf = (cells: Relation): Relation => {
    const both = bothOf(cells)
    return relation(
      'statistics of migrations',
      [...cell, 'statistic', 'value', 'open', 'cv'],
      'What is told of each year and direction',
      sql`select "DIRECTION", "TIME_PERIOD", 'FINAL' as statistic, final as value, crossings > 0 as open, cast(null as double) as cv from ${both} as told
union all
select "DIRECTION", "TIME_PERIOD", 'ESTIMATE', case when estimate is not null then greatest(final, ${base} * round((final + estimate) / ${base})) end, true, round((high - low) / (2 * cast(${String(z95)} as double)) / nullif(final + estimate, 0), 3) from ${both} as told where crossings > 0
union all
select "DIRECTION", "TIME_PERIOD", 'LOW', greatest(final, ${base} * floor((final + low) / ${base})), true, null from ${both} as told where crossings > 0
union all
select "DIRECTION", "TIME_PERIOD", 'HIGH', ${base} * ceil((final + high) / ${base}), true, null from ${both} as told where crossings > 0`,
    )
  }
  const publish = (cells: Relation): Relation => {
    const told = toldOf(cells)
    return residentTable(
      table,
      about,
      {
        dimensions: { STATISTIC: sql`statistic` },
        value: sql`value`,
        withheld: sql`coalesce(value < ${threshold}, false)`,
        status: sql`case when statistic <> 'FINAL' then 'E' when open then 'P' else 'A' end`,
        kind: sql`case when statistic = 'FINAL' then 'OBSERVED' else 'MODELLED' end`,
        cv: sql`cv`,
      },
      sql`from ${told} as told`,
    )
  }
  return { perturbed, publish }
}
