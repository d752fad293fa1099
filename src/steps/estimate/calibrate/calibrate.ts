/**
 * Calibration: the weights nearest to those of the design under which the auxiliary variables have their known totals.
 *
 * w = d F(xᵀλ), λ by Newton's method. Linear distance gives the generalised regression estimator (GREG), in one step; raking keeps
 * weights above nought; logit and truncated keep w/d between two bounds.
 * Source: Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87, 376–382, cases 1, 2, 6 and 7.
 */
import { problem } from '../../../problem.ts'
import { dot } from '../matrix.ts'
import type { Sample } from '../survey/sample.ts'
import { distances } from './distance.ts'
import type { Distance } from './distance.ts'
import { crossProducts, solveSymmetric } from './solve.ts'

export interface Auxiliary {
  readonly name: string
  /** One value a record; a column of ones for the size of the population. */
  readonly x: Float64Array
  /** Its total in the population. */
  readonly total: number
}

const mostSteps = 100
const closeEnough = 1e-12

/**
 * The sample with calibrated weights.
 *
 * @throws estimate.no-calibration where no weights of this kind reach the totals: they contradict each other, or the bounds are too
 * narrow
 */
export function calibrate(
  sample: Sample,
  auxiliary: readonly Auxiliary[],
  distance: Distance = { kind: 'linear' },
): Sample {
  const before = sample.weights
  const x = auxiliary.map((a) => a.x)
  const { ratio, slope } = distances(distance)
  const size = x.map((column, k) =>
    Math.max(
      Math.abs(auxiliary[k]?.total as number),
      column.reduce((sum, v, i) => sum + Math.abs(v) * (before[i] as number), 0),
    ),
  )
  let lambda = x.map(() => 0)
  for (let step = 0; step <= mostSteps; step += 1) {
    const along = before.map((_, i) =>
      dot(
        lambda,
        x.map((column) => column[i] as number),
      ),
    )
    const weights = before.map((d, i) => d * ratio(along[i] as number))
    const missing = auxiliary.map(
      (a) => a.total - a.x.reduce((sum, v, i) => sum + v * (weights[i] as number), 0),
    )
    if (missing.every((m, k) => Math.abs(m) <= closeEnough * (size[k] as number)))
      return { ...sample, weights, calibrations: [...sample.calibrations, { kind: 'auxiliary', x, before }] }
    if (!missing.every(Number.isFinite)) break
    const turn = solveSymmetric(
      crossProducts(
        x,
        before.map((d, i) => d * slope(along[i] as number)),
      ),
      missing,
    )
    lambda = lambda.map((l, k) => l + (turn[k] as number))
  }
  throw problem('estimate.no-calibration', {
    what: `Calibration to ${auxiliary.map((a) => a.name).join(', ')} (${distance.kind})`,
    steps: mostSteps,
  })
}
