/**
 * Residuals of values from the auxiliary variables of a calibration, by least squares with the weights before it.
 *
 * Source: Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87, 376–382: all calibration estimators
 * have the variance of the regression estimator, that of these residuals under the calibrated weights.
 */
import { dot } from '../matrix.ts'
import type { Calibration } from './calibration.ts'
import { crossProducts, solveSymmetric } from './solve.ts'

export function residuals(calibration: Calibration, z: Float64Array): Float64Array {
  if (calibration.kind === 'groups') return fromGroups(calibration.margins, calibration.before, z)
  const { x, before } = calibration
  const right = x.map((column) =>
    column.reduce((sum, v, i) => sum + v * (before[i] as number) * (z[i] as number), 0),
  )
  const b = solveSymmetric(crossProducts(x, before), right)
  return z.map(
    (value, i) =>
      value -
      dot(
        b,
        x.map((column) => column[i] as number),
      ),
  )
}

const mostSweeps = 1000

/** Take the weighted mean of each group off, margin by margin, until nothing is left to take. */
function fromGroups(margins: readonly Int32Array[], before: Float64Array, z: Float64Array): Float64Array {
  let left = z
  const size = Math.max(...z.map(Math.abs))
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let most = 0
    for (const group of margins) {
      const means = groupMeans(group, before, left)
      most = Math.max(most, ...means.map(Math.abs))
      left = left.map((value, i) => value - (means[group[i] as number] as number))
    }
    if (margins.length === 1 || most <= 1e-14 * size) break
  }
  return left
}

function groupMeans(group: Int32Array, weights: Float64Array, z: Float64Array): Float64Array {
  const count = group.reduce((most, g) => Math.max(most, g), -1) + 1
  const sums = new Float64Array(count)
  const whole = new Float64Array(count)
  for (const [i, g] of group.entries()) {
    sums[g] = (sums[g] as number) + (weights[i] as number) * (z[i] as number)
    whole[g] = (whole[g] as number) + (weights[i] as number)
  }
  return sums.map((sum, g) => (whole[g] === 0 ? 0 : sum / (whole[g] as number)))
}
