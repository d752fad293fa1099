/**
 * Where EM begins: most pairs of one person agree, and the better a level, the more of them stand at it.
 */
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'

/**
 * @param u shares of random pairs by level; no level begins with m below u unless it is the last
 * @returns m by level, best first, sum 1; what the model says stays
 */
export function startingM(comparison: Comparison, u: readonly number[]): readonly number[] {
  const levels = weighed(comparison)
  const given = levels.map((level) => level.m)
  if (given.every((x) => x !== undefined)) return given
  const last = 0.05
  const weights = levels.map((_, i) => 0.4 ** i)
  weights[0] = 3
  const middle = weights.slice(0, -1).reduce((a, b) => a + b, 0)
  const start = levels.map((_, i) =>
    i === levels.length - 1 ? last : ((1 - last) * (weights[i] ?? 0)) / middle,
  )
  const raised = start.map((x, i) =>
    i === levels.length - 1 ? x : Math.max(x, Math.min(0.5, 1.5 * (u[i] ?? 0))),
  )
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((x) => x / total)
}
