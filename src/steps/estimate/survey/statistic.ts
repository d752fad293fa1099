/**
 * A statistic of a weighted sample, in two forms: its value under given weights, which replicate weights need, and its influence
 * values, which Taylor linearisation needs. The variance of the statistic is that of the weighted total of its influence values.
 *
 * A record whose value is NaN is outside: it stays in the sample, as its unit does, with an influence of nought. That is how domains
 * and missing answers are estimated. Source: Deville (1999), Variance estimation for complex statistics and estimators:
 * linearization and residual techniques, Survey Methodology 25, 193–203.
 */
export interface Statistic {
  /** Values under these weights, one a part of the statistic. */
  of(weights: Float64Array): readonly number[]
  /** Influence of each record on each part; nought outside. */
  influence(weights: Float64Array): readonly Float64Array[]
}

/** Σ w y over the records that are inside. */
export function weightedSum(weights: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < y.length; i += 1) {
    const value = y[i] as number
    if (!Number.isNaN(value)) sum += (weights[i] as number) * value
  }
  return sum
}

/** Apply to each value that is inside; nought outside. */
export const linear = (y: Float64Array, of: (value: number, i: number) => number): Float64Array =>
  y.map((value, i) => (Number.isNaN(value) ? 0 : of(value, i)))

/** Records of a domain: the others are outside. */
export const within = (y: Float64Array, domain: (i: number) => boolean): Float64Array =>
  y.map((value, i) => (domain(i) ? value : Number.NaN))

/** 1 where the code is `code`, 0 where it is another, outside where there is none. */
export const indicator = (
  codes: ArrayLike<string | number | null | undefined>,
  code: string | number,
): Float64Array =>
  Float64Array.from(codes, (c) =>
    c === null || c === undefined || c === '' ? Number.NaN : c === code ? 1 : 0,
  )
