/**
 * The distribution of largest entropy under linear constraints: p is proportional to exp(Σ λ g), one multiplier λ for each constraint.
 *
 * The multipliers minimise the dual, log Z(λ) − λ·b, which is convex; those of inequalities are not negative. Solved by Newton steps on the
 * multipliers that are free, projected (Bertsekas 1982, Projected Newton methods for optimization problems with simple constraints).
 */
import { solve } from './solve.ts'

/** The mean of `values` (one for each point) is `bound`, or at least that. */
export interface Constraint {
  readonly values: readonly number[]
  readonly bound: number
  readonly kind: 'equal' | 'at least'
}

const closeEnough = 1e-13
const mostSteps = 500

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

/** Shares and log Z of the multipliers; the largest exponent is taken out, so that nothing overflows. */
function distribution(constraints: readonly Constraint[], multipliers: readonly number[], points: number) {
  const exponents = Array.from({ length: points }, (_, v) =>
    constraints.reduce((sum, { values }, k) => sum + (multipliers[k] ?? 0) * (values[v] ?? 0), 0),
  )
  const top = Math.max(...exponents)
  const weights = exponents.map((x) => Math.exp(x - top))
  const sum = weights.reduce((a, b) => a + b, 0)
  const bounds = constraints.map(({ bound }) => bound)
  return { shares: weights.map((w) => w / sum), dual: top + Math.log(sum) - dot(multipliers, bounds) }
}

/**
 * Find the distribution over `points` points that has the largest entropy.
 *
 * @returns its shares, which add up to 1, right to 12 digits; undefined where no distribution meets the constraints
 */
export function maximumEntropy(
  points: number,
  constraints: readonly Constraint[],
): readonly number[] | undefined {
  let multipliers: readonly number[] = constraints.map(() => 0)
  let now = distribution(constraints, multipliers, points)
  for (let step = 0; step < mostSteps; step += 1) {
    const means = constraints.map(({ values }) => dot(values, now.shares))
    const gradient = constraints.map(({ bound }, k) => (means[k] ?? 0) - bound)
    const held = (k: number): boolean =>
      constraints[k]?.kind === 'at least' && multipliers[k] === 0 && (gradient[k] ?? 0) >= -closeEnough
    const free = constraints.map((_, k) => k).filter((k) => !held(k))
    if (free.every((k) => Math.abs(gradient[k] ?? 0) <= closeEnough)) return now.shares
    const hessian = free.map((k) =>
      free.map((l) => {
        const product = (constraints[k]?.values ?? []).map((x, v) => x * (constraints[l]?.values[v] ?? 0))
        return dot(product, now.shares) - (means[k] ?? 0) * (means[l] ?? 0) + (k === l ? 1e-12 : 0)
      }),
    )
    const direction = solve(
      hessian,
      free.map((k) => -(gradient[k] ?? 0)),
    )
    const moved = (length: number): readonly number[] =>
      multipliers.map((x, k) => {
        const place = free.indexOf(k)
        const next = place < 0 ? x : x + length * (direction[place] ?? 0)
        return constraints[k]?.kind === 'at least' ? Math.max(0, next) : next
      })
    let length = 1
    let next = distribution(constraints, moved(1), points)
    while (length > 1e-12 && next.dual > now.dual + 1e-15) {
      length /= 2
      next = distribution(constraints, moved(length), points)
    }
    if (length <= 1e-12) break
    multipliers = moved(length)
    now = next
  }
  return constraints.every(({ values, bound, kind }) => {
    const off = dot(values, now.shares) - bound
    return kind === 'equal' ? Math.abs(off) < 1e-9 : off > -1e-9
  })
    ? now.shares
    : undefined
}
