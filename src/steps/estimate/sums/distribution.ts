/**
 * The weighted distribution of a variable: as many rows as it has values, however many records. Quantiles are read off it.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { grouped } from '../grouped.ts'
import type { Distribution } from '../survey/quantile.ts'
import type { Row } from './read-sums.ts'
import type { Sums, Variable } from './weighed.ts'

/**
 * Sum the weights at each value.
 *
 * One row per domain and value: `value` and `weight`, above nought. Order them by `value` when they are asked for.
 */
export function weightedDistribution({ records, design, by }: Omit<Sums, 'variables'>, { value }: Variable): Relation {
  return relation(
    'weighted distribution',
    [...by, 'value', 'weight'],
    'Weight at each value',
    sql`select ${join([...by.map((c) => id(c)), sql`"value"`, sql`sum(weight) as weight`])}
from (
  select ${join([...by.map((c) => id(c)), sql`cast((${value}) as double) as "value"`, sql`cast(${id(design.weight)} as double) as weight`])}
  from ${records}
) as weights
where "value" is not null and weight > 0${grouped([...by, 'value'])}`,
  )
}

/** The distribution of one domain from its rows, in the order of their values. */
export const readDistribution = (rows: readonly Row[]): Distribution => ({
  values: rows.map((row) => Number(row['value'])),
  weights: rows.map((row) => Number(row['weight'])),
})
