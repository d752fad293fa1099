/**
 * The account of a stock: what it was, what came and went, what it should be, and what the next count says.
 *
 * Stock at the end = stock at the start + immigration − emigration − deaths, and by the kind of stock + births and ± change of
 * citizenship. What is left over is the residual: flows that nobody recorded, errors of coverage, adjustments.
 * Source: the demographic balancing equation; Preston, Heuveline and Guillot (2001), Demography, 1.1. Births count towards a stock of
 * citizens or foreigners by the law of citizenship, never towards one of people born abroad.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { grouped } from '../grouped.ts'

/**
 * What the stock is of. Births add to the whole population and to citizens or foreigners, never to those born abroad; citizenship is
 * changed between citizens and foreigners, never by those born abroad.
 */
export const stockKinds = ['population', 'foreign_born', 'native_born', 'citizenship'] as const
export type StockKind = (typeof stockKinds)[number]

/** Flows of a period by their column, with the sign in which they change the stock. */
const flows = {
  immigration: 1,
  emigration: -1,
  deaths: -1,
  births: 1,
  citizenship_in: 1,
  citizenship_out: -1,
} as const
export type Flow = keyof typeof flows

const between: readonly Flow[] = ['immigration', 'emigration', 'deaths']

/** Flows that change a stock of this kind. */
export const flowsOf: Readonly<Record<StockKind, readonly Flow[]>> = {
  population: [...between, 'births'],
  foreign_born: between,
  native_born: [...between, 'births'],
  citizenship: [...between, 'births', 'citizenship_in', 'citizenship_out'],
}

/**
 * Make the account.
 *
 * One row per row of `given`, a group and period: `expected`, the stock that start and flows make, `residual`, the counted end less
 * that, `residual_rate_per_1000` of the mean of both stocks, and `missing`, the columns that have no value, comma-separated. What
 * lacks one of its parts is null: a flow that was not counted is not nought.
 *
 * @param given has the columns of `group`, `stock_start`, `stock_end` and the flows of the kind (persons)
 */
export function stockAccount(given: Relation, group: readonly string[], kind: StockKind): Relation {
  const parts = flowsOf[kind]
  const wanted = ['stock_start', ...parts, 'stock_end']
  const expected = join(
    [sql`stock_start`, ...parts.map((flow) => sql`${flows[flow] > 0 ? sql`+` : sql`-`} ${id(flow)}`)],
    ' ',
  )
  const missing = join(wanted.map((column): Sql => sql`case when ${id(column)} is null then ${column} end`))
  return relation(
    'stock account',
    [...group, ...wanted, 'expected', 'residual', 'residual_rate_per_1000', 'missing'],
    'Stocks, flows and what is left over',
    sql`select *, case when missing = '' then 1000 * cast(residual as double) / nullif((stock_start + stock_end) / cast(2 as double), 0) end as residual_rate_per_1000
from (
  select *, case when missing = '' then stock_end - expected end as residual
  from (
    select ${join([...group, ...wanted].map((c) => id(c)))}, ${expected} as expected, concat_ws(', ', ${missing}) as missing
    from ${given}
  ) as sums
) as balanced`,
  )
}

/**
 * Put flows that stand one below the other beside each other.
 *
 * One row per group: the sum of each component of the kind, null where none was given.
 *
 * @param long has the columns of `group`, `component` (a name of a stock or flow) and `value`
 */
export function accountInput(long: Relation, group: readonly string[], kind: StockKind): Relation {
  const wanted = ['stock_start', ...flowsOf[kind], 'stock_end']
  return relation(
    'account input',
    [...group, ...wanted],
    'Stocks and flows of each group beside each other',
    sql`select ${join([
      ...group.map((c) => id(c)),
      ...wanted.map((c) => sql`sum(case when component = ${c} then cast(value as double) end) as ${id(c)}`),
    ])}
from ${long}${grouped(group)}`,
  )
}
