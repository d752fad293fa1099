/**
 * Weighted totals of the units of a stage: of the primary sampling units at the first.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { grouped } from '../grouped.ts'
import { placeOf, totalColumn, unitOf, weighed } from './weighed.ts'
import type { Sums } from './weighed.ts'

/**
 * Sum the weighted values over the records of each unit.
 *
 * One row per domain and unit that has a record in it; where the design names no cluster at the stage, one per record.
 *
 * @param stage from 1
 */
export function unitTotals(sums: Sums, stage: number): Relation {
  const { stages } = sums.design
  const place = [...sums.by, ...placeOf(stages, stage)]
  const totals = sums.variables.map((_, i) => totalColumn(i))
  const clustered = stages[stage - 1]?.cluster !== undefined
  const keys = clustered ? [...place, unitOf(stage)] : place
  return relation(
    `totals of stage ${stage}`,
    [...keys, ...totals],
    `Weighted totals of the units of stage ${stage}`,
    clustered
      ? sql`select ${join([...keys.map(id), ...totals.map((t) => sql`sum(${id(t)}) as ${id(t)}`)])}
from ${weighed(sums)}${grouped(keys)}`
      : sql`select ${join([...keys, ...totals].map(id))}
from ${weighed(sums)}`,
  )
}
