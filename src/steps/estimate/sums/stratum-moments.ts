/**
 * Moments of the units' totals in each stratum: all that the variance needs of the records, however many they are.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { grouped } from '../grouped.ts'
import { unitTotals } from './unit-totals.ts'
import { placeOf, totalColumn } from './weighed.ts'
import type { Sums } from './weighed.ts'

export const sumColumn = (i: number): string => `sum_${i + 1}`
export const productColumn = (i: number, j: number): string => `product_${i + 1}_${j + 1}`

/** Pairs of variables, each once. */
export const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i + 1 }, (_, j) => [i, j] as const),
  )

/**
 * Sum the units' totals, and their products about the mean.
 *
 * One row per domain and stratum of the stage that has a unit in the domain: `present` such units, sums, and products summed over
 * these units about their own mean. Units without a record of the domain, whose total is nought, are not among them.
 *
 * @param stage from 1
 */
export function stratumMoments(sums: Sums, stage: number): Relation {
  const place = [...sums.by, ...placeOf(sums.design.stages, stage)]
  const count = sums.variables.length
  const total = (i: number) => id(totalColumn(i))
  return relation(
    `moments of stage ${stage}`,
    [
      ...place,
      'present',
      ...sums.variables.map((_, i) => sumColumn(i)),
      ...pairsOf(count).map(([i, j]) => productColumn(i, j)),
    ],
    `Sums and products of the units' totals in each stratum of stage ${stage}`,
    sql`select ${join([
      ...place.map((name) => id(name)),
      sql`cast(count(*) as double) as present`,
      ...sums.variables.map((_, i) => sql`sum(${total(i)}) as ${id(sumColumn(i))}`),
      ...pairsOf(count).map(
        ([i, j]) => sql`count(*) * covar_pop(${total(i)}, ${total(j)}) as ${id(productColumn(i, j))}`,
      ),
    ])}
from ${unitTotals(sums, stage)}${grouped(place)}`,
  )
}
