/** The variance with the divisor n − 1, as R's `var`. */
import { covariance } from './covariance.ts'

export const variance = (values: readonly number[]): number => covariance(values, values)
