/**
 * The standard normal distribution, by the incomplete gamma function of one half: its series near the middle, its continued
 * fraction in the tails (NIST's Digital Library of Mathematical Functions, 7.6.2 and 7.9.2).
 */

/** P(Z ≤ z), or P(Z > z) with `upper`; tails keep their digits down to the smallest numbers. */
export function normalCdf(z: number, upper = false): number {
  const x = upper ? -z : z
  return x > 0 ? 1 - tail(x) : tail(-x)
}

/** P(Z > z) for z ≥ 0. */
function tail(z: number): number {
  return z < 2 ? 0.5 - inner(z) : outer(z)
}

/** P(0 < Z ≤ z): φ(z) (z + z³/3 + z⁵/(3·5) + …). */
function inner(z: number): number {
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return sum * density(z)
}

/** φ(z) / (z + 1/(z + 2/(z + 3/…))), from the far end. */
function outer(z: number): number {
  let below = z
  for (let k = 400; k >= 1; k -= 1) below = z + k / below
  return density(z) / below
}

const density = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)
