/**
 * A test as a condition of Splink on DuckDB, in the words that Splink itself uses.
 */
import { problem } from '../../../problem.ts'
import type { Test } from '../model/test.ts'
import type { Said } from './say-column.ts'

const secondsOfDay = 86_400

/** @param where the level, for what cannot be said @throws link.unsupported-export */
export function sayTest(test: Test, said: Said, where: string): string {
  const [l, r] = [(c: string) => said.column(c, 'l'), (c: string) => said.column(c, 'r')]
  const within = (one: Test): string => `(${sayTest(one, said, where)})`
  const call = (name: string, c: string): string => `${name}(${l(c)}, ${r(c)})`
  if ('else' in test) return 'ELSE'
  if ('missing' in test) {
    const each = test.missing.map((c) => `${l(c)} IS NULL OR ${r(c)} IS NULL`)
    return each.length === 1 ? (each[0] ?? '') : each.map((one) => `(${one})`).join(' OR ')
  }
  if ('exact' in test) return `${l(test.exact)} = ${r(test.exact)}`
  if ('jaroWinkler' in test) return `${call('jaro_winkler_similarity', test.jaroWinkler)} >= ${test.atLeast}`
  if ('levenshtein' in test) return `${call('levenshtein', test.levenshtein)} <= ${test.atMost}`
  if ('withinOneEdit' in test) return `${call('damerau_levenshtein', test.withinOneEdit)} <= 1`
  if ('apart' in test) {
    const { apart, atMost } = test
    return said.dayForm(apart) === undefined
      ? `ABS(${l(apart)} - ${r(apart)}) <= ${atMost}`
      : `ABS(EPOCH(${l(apart)}) - EPOCH(${r(apart)})) <= ${atMost * secondsOfDay}`
  }
  if ('swapped' in test || 'crossed' in test) {
    const [a, b] = 'swapped' in test ? test.swapped : test.crossed
    return `${l(a)} = ${r(b)} ${'swapped' in test ? 'AND' : 'OR'} ${r(a)} = ${l(b)}`
  }
  if ('sql' in test) return said.sql(test.sql)
  if ('all' in test) return test.all.map(within).join(' AND ')
  if ('any' in test) return test.any.map(within).join(' OR ')
  if ('not' in test) return `NOT ${within(test.not)}`
  throw problem('link.unsupported-export', {
    where,
    why: 'it has no test for words that two texts share',
    instead: 'Take the level out before the export',
  })
}
