/**
 * A test as SQL: over encoded records where their numbers decide it, over fetched texts otherwise.
 */
import { call, id, join, sql, written } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import type { Test } from '../model/test.ts'
import { eitherMissing, equal, fetchedLook, textName } from './sides.ts'
import type { Look } from './sides.ts'

/** Columns that are whole numbers, not codes of texts. */
export type Numbers = ReadonlySet<string>

const both = (tests: readonly Sql[], word: string): Sql => sql`(${join(tests, ` ${word} `)})`

function across(look: Look, [a, b]: readonly [string, string], word: 'and' | 'or'): Sql {
  return sql`(${look(a, 'l')} = ${look(b, 'r')} ${written(word)} ${look(b, 'l')} = ${look(a, 'r')})`
}

/** The test as SQL over the numbers of the two records; undefined where it takes their texts. */
export function decided(test: Test, look: Look, numbers: Numbers): Sql | undefined {
  if ('missing' in test) return both(eitherMissing(look, test.missing), 'or')
  if ('exact' in test) return equal(look, test.exact)
  if ('apart' in test) return sql`abs(${look(test.apart, 'l')} - ${look(test.apart, 'r')}) <= ${test.atMost}`
  if ('swapped' in test)
    return test.swapped.every((c) => numbers.has(c)) ? across(look, test.swapped, 'and') : undefined
  if ('crossed' in test)
    return test.crossed.every((c) => numbers.has(c)) ? across(look, test.crossed, 'or') : undefined
  if ('else' in test) return sql`true`
  if ('all' in test || 'any' in test) {
    const parts = ('all' in test ? test.all : test.any).map((one) => decided(one, look, numbers))
    return parts.includes(undefined) ? undefined : both(parts as readonly Sql[], 'all' in test ? 'and' : 'or')
  }
  if ('not' in test) {
    const part = decided(test.not, look, numbers)
    return part === undefined ? undefined : sql`not ${part}`
  }
  return undefined
}

/** Names of what is measured once for a pair, however many levels ask for it. */
export const similarityName = (column: string): string => `${column} similarity`
export const editsName = (column: string): string => `${column} edits`
export const oneEditName = (column: string): string => `${column} within one edit`

const textLook: Look = (column, side) => id(textName(column, side))

/** The test as SQL over pairs whose texts are fetched and whose measures are taken (see measures.ts). */
export function predicate(test: Test, numbers: Numbers): Sql {
  const known = decided(test, fetchedLook, numbers)
  if (known !== undefined) return known
  const same = (column: string): Sql => equal(fetchedLook, column)
  if ('jaroWinkler' in test)
    return sql`(${same(test.jaroWinkler)} or coalesce(${id(similarityName(test.jaroWinkler))}, 0) >= cast(${String(test.atLeast)} as double))`
  if ('levenshtein' in test)
    return sql`(${same(test.levenshtein)} or coalesce(${id(editsName(test.levenshtein))}, 1000000) <= ${test.atMost})`
  if ('withinOneEdit' in test)
    return sql`(${same(test.withinOneEdit)} or coalesce(${id(oneEditName(test.withinOneEdit))}, false))`
  if ('swapped' in test) return across(textLook, test.swapped, 'and')
  if ('crossed' in test) return across(textLook, test.crossed, 'or')
  if ('shared' in test) {
    const words = (side: 'l' | 'r'): Sql => call('wordsOf', textLook(test.shared, side))
    return sql`${call('sharedCount', words('l'), words('r'))} >= ${test.atLeast}`
  }
  if ('all' in test)
    return both(
      test.all.map((one) => predicate(one, numbers)),
      'and',
    )
  if ('any' in test)
    return both(
      test.any.map((one) => predicate(one, numbers)),
      'or',
    )
  if ('not' in test) return sql`not ${predicate(test.not, numbers)}`
  return 'sql' in test ? sql`(${written(test.sql)})` : sql`true`
}
