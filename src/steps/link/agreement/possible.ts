/**
 * Where two records differ, what their numbers rule out: a test of texts that cannot hold is not worth fetching the texts.
 *
 * Let two texts have a and b characters, and d letters that one has and the other has not. Jaro: at most (a + b − d)/2 characters are
 * in common, so J ≤ (m/a + m/b + 1)/3 with that m; Jaro-Winkler adds at most 0.4 (1 − J). Levenshtein, and with swaps: an edit
 * mends at most two of the d letters, so d ≤ 2k. Letters that share a bit make d smaller, never larger.
 */
import { call, join, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { lengthOf, lettersOf } from '../encode/dictionary.ts'
import type { Test } from '../model/test.ts'
import { decided } from './predicate.ts'
import type { Numbers } from './predicate.ts'
import type { Look } from './sides.ts'

const apart = (look: Look, column: string): Sql =>
  call('bitCount', call('bitsDiffer', look(lettersOf(column), 'l'), look(lettersOf(column), 'r')))

/** In thousandths, downwards, so that all is done in whole numbers and rounding costs no pair. */
const needed = (atLeast: number): number =>
  Math.max(0, Math.floor(2000 * ((3 * (atLeast - 0.4)) / 0.6 - 1) - 1))

/** True where the texts cannot be as similar as that; null where nothing is known of their letters. */
export function tooFar(look: Look, column: string, atLeast: number): Sql {
  const [a, b] = [look(lengthOf(column), 'l'), look(lengthOf(column), 'r')]
  return sql`(${a} + ${b} - ${apart(look, column)}) * (${a} + ${b}) * 1000 < ${needed(atLeast)} * ${a} * ${b}`
}

/** True where it takes more edits than that; null where nothing is known of their letters. */
export function tooManyEdits(look: Look, column: string, atMost: number): Sql {
  return sql`${apart(look, column)} > ${2 * atMost}`
}

/**
 * @param numbers columns that are whole numbers
 * @returns a condition over encoded records that holds only where `test` does not; undefined where there is none
 */
export function impossible(test: Test, look: Look, numbers: Numbers): Sql | undefined {
  const exact = decided(test, look, numbers)
  if (exact !== undefined) return 'else' in test ? undefined : sql`not (${exact})`
  if ('jaroWinkler' in test) return tooFar(look, test.jaroWinkler, test.atLeast)
  if ('levenshtein' in test) return tooManyEdits(look, test.levenshtein, test.atMost)
  if ('withinOneEdit' in test) return tooManyEdits(look, test.withinOneEdit, 1)
  if ('any' in test) {
    const known = test.any.map((one) => impossible(one, look, numbers))
    return known.includes(undefined) ? undefined : sql`(${join(known as readonly Sql[], ' and ')})`
  }
  if ('all' in test) {
    const known = test.all.flatMap((one) => impossible(one, look, numbers) ?? [])
    return known.length === 0 ? undefined : sql`(${join(known, ' or ')})`
  }
  return undefined
}
