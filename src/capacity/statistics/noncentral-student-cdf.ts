/**
 * The noncentral t distribution: where t would fall if the effect were not zero. Intervals of effect sizes are read off it.
 *
 * Algorithm AS 243 (R. V. Lenth, Applied Statistics 38, 1989), as R's `pt(t, df, ncp)`. Past |ncp| = 37.62 the first term of its
 * series is too small for a double; the normal approximation 26.7.10 of Abramowitz and Stegun stands in, as it does in R.
 */
import { incompleteBeta } from '../../statistics/incomplete-beta.ts'
import { logGamma } from '../../statistics/log-gamma.ts'
import { normalCdf } from '../../statistics/normal-cdf.ts'

/** P(T ≤ t) for `df` degrees of freedom and the noncentrality `ncp`. */
export function noncentralStudentCdf(t: number, df: number, ncp: number): number {
  if (t < 0) return 1 - noncentralStudentCdf(-t, df, -ncp)
  if (Math.abs(ncp) > 37.62) {
    const s = 1 / (4 * df)
    return normalCdf((t * (1 - s) - ncp) / Math.sqrt(1 + t * t * 2 * s))
  }
  return Math.min(1, Math.max(0, normalCdf(-ncp) + series(t, df, ncp)))
}

function series(t: number, df: number, ncp: number): number {
  if (t === 0) return 0
  const x = (t * t) / (t * t + df)
  const rest = df / (t * t + df)
  const lambda = ncp * ncp
  const b = df / 2
  let p = 0.5 * Math.exp(-lambda / 2)
  let q = Math.sqrt(2 / Math.PI) * p * ncp
  let left = 0.5 - p
  let a = 0.5
  let odd = incompleteBeta(x, a, b, rest)
  let even = 1 - rest ** b
  let oddStep =
    2 *
    Math.exp(b * Math.log(rest) + logGamma(a + b) - logGamma(b) - 0.5 * Math.log(Math.PI) + a * Math.log(x))
  let evenStep = b * x * rest ** b
  let sum = p * odd + q * even
  for (let k = 1; k <= 2000; k += 1) {
    a += 1
    odd -= oddStep
    even -= evenStep
    oddStep *= (x * (a + b - 1)) / a
    evenStep *= (x * (a + b - 0.5)) / (a + 0.5)
    p *= lambda / (2 * k)
    q *= lambda / (2 * k + 1)
    left -= p
    sum += p * odd + q * even
    if (left <= 0 || Math.abs(2 * left * (odd - oddStep)) < 1e-15) break
  }
  return sum
}
