/**
 * The closer bound of a comparison: level by level, each granted where whole numbers do not rule it out.
 */
import { sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { impossible } from '../agreement/possible.ts'
import { decided } from '../agreement/predicate.ts'
import type { Numbers } from '../agreement/predicate.ts'
import { encodedLook } from '../agreement/sides.ts'
import { float } from '../encode/encoded.ts'
import { isMissing } from '../model/model.ts'
import type { Comparison, Level } from '../model/model.ts'
import { alike, isLooser } from './alike.ts'
import { best, caseOf, greatest, upper } from './upper-weight.ts'

/** How many levels from this one on are alike, each looser than the one before. */
function runOf(levels: readonly Level[]): number {
  const end = levels.findIndex((level, i) => {
    const before = levels[i - 1]
    return before !== undefined && !(alike(level.test, before.test) && isLooser(level.test, before.test))
  })
  return end < 0 ? levels.length : end
}

/**
 * Level by level, each granted where it is not ruled out. Of levels that are alike the loosest is asked first: most pairs fail it,
 * and then no other is asked.
 *
 * @param unsure a missing value that only the texts can tell may be behind any pair that comes so far
 */
export function close(comparison: Comparison, numbers: Numbers, from = 0, unsureBefore = false): Sql {
  const { levels } = comparison
  const cases: Sql[] = []
  let unsure = unsureBefore
  const left = (i: number): Sql =>
    best(
      levels.slice(i).filter((one) => !isMissing(one)),
      unsure || levels.slice(i).some(isMissing),
    )
  for (let i = from; i < levels.length; i += 1) {
    const level = levels[i] as Level
    const exact = decided(level.test, encodedLook, numbers)
    if (isMissing(level)) {
      if (exact === undefined) unsure = true
      else cases.push(sql`when ${exact} then ${float(0)}`)
      continue
    }
    if (exact !== undefined) {
      cases.push(sql`when ${exact} then ${unsure ? greatest([float(0), upper(level)]) : upper(level)}`)
      continue
    }
    const run = levels.slice(i, i + runOf(levels.slice(i)))
    const out = run.map((one) => impossible(one.test, encodedLook, numbers))
    if (out.includes(undefined)) return caseOf(cases, left(i))
    const last = run.length - 1
    const asked = out.map((one, k) => {
      const then = k === last ? close(comparison, numbers, i + run.length, unsure) : left(i + k + 1)
      return sql`when ${one as Sql} then ${then}`
    })
    return caseOf([...cases, ...asked.toReversed()], left(i))
  }
  return caseOf(cases, float(0))
}
