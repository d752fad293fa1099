/**
 * How many units each stratum of the sample has, and what the design says of its population; domains play no part in it.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { grouped } from '../grouped.ts'
import type { DesignStage } from '../survey/design.ts'
import { placeOf, sizeOf, unitOf, weighed } from './weighed.ts'
import type { Sums } from './weighed.ts'

/** Columns of `drawn`: the place of the stratum, and what is counted of it. */
export const drawnColumns = (stages: readonly DesignStage[], stage: number): readonly string[] => [
  ...placeOf(stages, stage),
  'sampled',
  'least_size',
  'most_size',
  'without_weight',
]

/**
 * Count the units of each stratum of a stage.
 *
 * One row per stratum of the stage and unit above: its place, `sampled` units, and the least and the most that its records say of the
 * population (a number of units, or a fraction); null where the design gives none; and the
 * records that have no weight of nought or more.
 *
 * @param stage from 1
 */
export function drawn(sums: Sums, stage: number): Relation {
  const { stages } = sums.design
  const one = stages[stage - 1]
  const place = placeOf(stages, stage)
  const size = (of: Sql): Sql =>
    one?.population === undefined && one?.fraction === undefined
      ? sql`cast(null as double)`
      : sql`${of}(${id(sizeOf(stage))})`
  const units = one?.cluster === undefined ? sql`count(*)` : sql`count(distinct ${id(unitOf(stage))})`
  return relation(
    `strata of stage ${stage}`,
    drawnColumns(stages, stage),
    `Units drawn in each stratum of stage ${stage}, and its population`,
    sql`select ${join([
      ...place.map((name) => id(name)),
      sql`cast(${units} as double) as sampled`,
      sql`${size(sql`min`)} as least_size`,
      sql`${size(sql`max`)} as most_size`,
      sql`cast(sum(case when weight >= 0 then 0 else 1 end) as integer) as without_weight`,
    ])}
from ${weighed(sums)}${grouped(place)}`,
  )
}
