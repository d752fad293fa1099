/**
 * The generalised regression estimator (GREG) of records that only the engine sees: one row of sums says how weights are raised to known
 * totals, and what of the variance the auxiliary variables take away. A domain is a variable of its own here, null outside: its
 * residuals reach over the whole sample.
 *
 * Source: Särndal, Swensson and Wretman (1992), 6.4 and 6.6 (with g-weights); the same as calibrate.ts with the linear distance.
 */
import { problem } from '../../../problem.ts'
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { solveSymmetric } from '../calibrate/solve.ts'
import { dot, sandwich, zeros } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import { estimatesOf } from '../survey/estimate.ts'
import type { Estimates } from '../survey/estimate.ts'
import type { Row } from './read-sums.ts'
import type { Sums, Variable } from './weighed.ts'

/** A variable whose total in the population is known; no record may lack it. */
export interface KnownTotal extends Variable {
  readonly total: number
}

export interface Greg {
  /** w/d = 1 + Σ λ x. */
  readonly lambda: readonly number[]
  /** Coefficients of each variable on the auxiliary variables, a row a variable. */
  readonly coefficients: Matrix
}

const productName = (j: number, k: number): string => `product_${j + 1}_${k + 1}`

/**
 * Sum the products of the auxiliary variables with each other and with the variables, under the weights of the design.
 *
 * One row; and the number of records that lack an auxiliary variable, `without`.
 */
export function gregSums(
  { records, design, variables }: Omit<Sums, 'by'>,
  known: readonly KnownTotal[],
): Relation {
  const all = [...known, ...variables]
  const column = (k: number) => sql`${id(`x_${k + 1}`)}`
  const products = known.flatMap((_, j) => all.map((__, k) => [j, k] as const)).filter(([j, k]) => k >= j)
  return relation(
    'products of auxiliary variables',
    [...products.map(([j, k]) => productName(j, k)), ...known.map((_, j) => `sum_${j + 1}`), 'without'],
    'Weighted products of the auxiliary variables with each other and with the variables',
    sql`select ${join([
      ...products.map(
        ([j, k]) => sql`sum(weight * ${column(j)} * coalesce(${column(k)}, 0)) as ${id(productName(j, k))}`,
      ),
      ...known.map((_, j) => sql`sum(weight * ${column(j)}) as ${id(`sum_${j + 1}`)}`),
      sql`cast(sum(case when ${join(
        known.map((_, j) => sql`${column(j)} is null`),
        ' or ',
      )} then 1 else 0 end) as integer) as without`,
    ])}
from (
  select ${join([
    sql`cast(${id(design.weight)} as double) as weight`,
    ...all.map(({ value }, k) => sql`cast((${value}) as double) as ${column(k)}`),
  ])}
  from ${records}
) as weights`,
  )
}

/**
 * Work out how weights are raised and what the auxiliary variables explain.
 *
 * @param row what `gregSums` answered
 * @throws estimate.no-calibration where no weights reach the totals, or records lack an auxiliary variable
 */
export function readGreg(row: Row, variables: readonly Variable[], known: readonly KnownTotal[]): Greg {
  const what = `Calibration to ${known.map((k) => k.name).join(', ')} (linear)`
  if (Number(row['without']) > 0)
    throw problem('estimate.invalid-margin', {
      margin: known.map((k) => k.name).join(', '),
      found: `${Number(row['without'])} records lack a variable whose total is known`,
    })
  const product = (j: number, k: number): number => Number(row[productName(Math.min(j, k), Math.max(j, k))])
  const matrix = known.map((_, j) => known.map((__, k) => product(j, k)))
  const missing = known.map(({ total }, j) => total - Number(row[`sum_${j + 1}`]))
  const lambda = solveSymmetric(matrix, missing)
  const met = matrix.every((line, j) => {
    const left = (missing[j] as number) - dot(line, lambda)
    return Math.abs(left) <= 1e-9 * Math.max(Math.abs(known[j]?.total as number), 1)
  })
  if (!met) throw problem('estimate.no-calibration', { what, steps: 1 })
  const coefficients = variables.map((_, v) =>
    solveSymmetric(
      matrix,
      known.map((__, j) => product(j, known.length + v)),
    ),
  )
  return { lambda, coefficients }
}

/** The records with one more column, their calibrated weight. */
export const gregWeighted = (
  { records, design }: Pick<Sums, 'records' | 'design'>,
  known: readonly KnownTotal[],
  { lambda }: Greg,
  name: string,
): Relation =>
  relation(
    'records with calibrated weights',
    [...records.columns, name],
    `Weights raised to the totals of ${known.map((k) => k.name).join(', ')}`,
    sql`select *, ${id(design.weight)} * (1 + ${join(
      known.map(({ value }, j) => sql`${lambda[j] as number} * cast((${value}) as double)`),
      ' + ',
    )}) as ${id(name)}
from ${records}`,
  )

/**
 * Totals of the variables with the variance of their residuals.
 *
 * @param totals under the calibrated weights, of the variables first and of the auxiliary variables after them
 */
export function gregTotals({ each, covariance }: Estimates, { coefficients }: Greg): Estimates {
  const count = coefficients.length
  const residual = zeros(count, each.length)
  for (const [v, row] of residual.entries())
    for (const k of row.keys())
      row[k] = k < count ? (k === v ? 1 : 0) : -(coefficients[v]?.[k - count] as number)
  return estimatesOf(
    each.slice(0, count).map((e) => e.value),
    sandwich(residual, covariance),
    each[0]?.df as number,
  )
}
