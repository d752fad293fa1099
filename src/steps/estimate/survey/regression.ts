/**
 * Regression in the population: linear, and logistic for an indicator, by weighted (pseudo) maximum likelihood.
 *
 * Source: Binder (1983), On the variances of asymptotically normal estimators from complex surveys, International Statistical
 * Review 51, 279–292; influence A⁻¹ x (y − μ), A the weighted information.
 */
import { crossProducts } from '../calibrate/solve.ts'
import { inverse, multiply } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import { problem } from '../../../problem.ts'
import type { Statistic } from './statistic.ts'

export type Family = 'linear' | 'logistic'

interface Fit {
  readonly coefficients: readonly number[]
  readonly inverse: Matrix
  /** y − μ by record; nought outside. */
  readonly rest: Float64Array
}

const mostSteps = 50

/**
 * Coefficients of `y` on the columns `x` (give a column of ones for the intercept), over the records that have all of them.
 *
 * @throws estimate.no-calibration where the fit does not settle or the columns explain each other
 */
export function regression(
  y: Float64Array,
  x: readonly Float64Array[],
  family: Family = 'linear',
): Statistic {
  const inside = y.map((value, i) => (Number.isNaN(value) || x.some((c) => Number.isNaN(c[i])) ? 0 : 1))
  const clean = (column: Float64Array): Float64Array => column.map((v, i) => (inside[i] === 1 ? v : 0))
  const columns = x.map(clean)
  const response = clean(y)
  const fitted = (weights: Float64Array): Fit =>
    fit(
      response,
      columns,
      weights.map((w, i) => w * (inside[i] as number)),
      family,
    )
  return {
    of: (weights) => fitted(weights).coefficients,
    influence: (weights) => {
      const { inverse: bread, rest } = fitted(weights)
      return bread.map((row) =>
        rest.map((r, i) =>
          inside[i] === 1
            ? r * columns.reduce((sum, c, k) => sum + (row[k] as number) * (c[i] as number), 0)
            : 0,
        ),
      )
    },
  }
}

/** Fisher scoring from nought: one step for a linear model. */
function fit(y: Float64Array, x: readonly Float64Array[], weights: Float64Array, family: Family): Fit {
  let b = x.map(() => 0)
  for (let step = 0; step < mostSteps; step += 1) {
    const eta = y.map((_, i) => x.reduce((sum, c, k) => sum + (b[k] as number) * (c[i] as number), 0))
    const mu = family === 'linear' ? eta : eta.map((e) => 1 / (1 + Math.exp(-e)))
    const rest = y.map((value, i) => value - (mu[i] as number))
    const slope =
      family === 'linear' ? weights : weights.map((w, i) => w * (mu[i] as number) * (1 - (mu[i] as number)))
    const bread = inverse(crossProducts(x, slope))
    if (bread === undefined) break
    const score = x.map((c) =>
      c.reduce((sum, v, i) => sum + v * (weights[i] as number) * (rest[i] as number), 0),
    )
    const turn = multiply(
      bread,
      score.map((s) => [s]),
    ).map((row) => row[0] as number)
    const settled = turn.every((t, k) => Math.abs(t) <= 1e-10 * (Math.abs(b[k] as number) + 1e-8))
    if (settled) return { coefficients: b, inverse: bread, rest }
    b = b.map((value, k) => value + (turn[k] as number))
  }
  throw problem('estimate.no-calibration', { what: `A ${family} regression`, steps: mostSteps })
}
