/**
 * Which random pairs are worth a closer look: those that can stand at a level that has not been seen often enough.
 */
import { join, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { impossible } from '../agreement/possible.ts'
import type { Numbers } from '../agreement/predicate.ts'
import { eitherMissing, encodedLook } from '../agreement/sides.ts'
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'

/**
 * @param deepest place of a level among the weighed ones, not the last
 * @returns a condition over encoded records l and r, both values being there, without which a pair stands below the level `deepest`;
 *   undefined where whole numbers cannot say that
 */
export function sought(comparison: Comparison, numbers: Numbers, deepest: number): Sql | undefined {
  const levels = weighed(comparison)
  const last = levels.at(-1)
  const missing = comparison.levels.flatMap((level) => ('missing' in level.test ? level.test.missing : []))
  if (last === undefined || !('else' in last.test) || missing.length === 0) return undefined
  const out = levels
    .slice(0, Math.min(deepest + 1, levels.length - 1))
    .map((level) => impossible(level.test, encodedLook, numbers))
  if (out.includes(undefined)) return undefined
  const possible = (out as readonly Sql[]).map((one) => sql`(${one}) is not true`)
  return sql`(not (${join(eitherMissing(encodedLook, missing), ' or ')}) and (${join(possible, ' or ')}))`
}
