/**
 * The regularised incomplete beta function I_x(a, b), of which Student's t and Fisher's F are made.
 *
 * Continued fraction of NIST's Digital Library of Mathematical Functions, 8.17.22, evaluated by Lentz's method; where x lies past
 * the mean the other tail is computed instead (8.17.4), so that small tails keep their digits.
 */
import { logGamma } from './log-gamma.ts'

const tiny = 1e-300

/** I_x(a, b) for 0 ≤ x ≤ 1; `y` is 1 − x, given where it is known with more digits than x leaves. */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, b, a, x)
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y)
  return (Math.exp(front) / a) * fraction(x, a, b)
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return h
}

/** Lentz's rule: never divide by nothing. */
const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
