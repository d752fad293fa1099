/**
 * Similarities that levels ask for, each measured once for a pair: where the numbers differ and the letters leave it possible.
 */
import { call, id, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { spellingOf } from '../encode/dictionary.ts'
import type { Comparison } from '../model/model.ts'
import type { Test } from '../model/test.ts'
import { tooFar, tooManyEdits } from './possible.ts'
import { editsName, oneEditName, similarityName } from './predicate.ts'
import { fetchedLook, numberName, textName } from './sides.ts'

interface Asked {
  /** By column, the least similarity that a level asks for. */
  readonly similarity: ReadonlyMap<string, number>
  /** By column, the most edits that a level allows. */
  readonly edits: ReadonlyMap<string, number>
  readonly oneEdit: ReadonlySet<string>
}

/** What the tests of the comparisons measure. */
export function measured(comparisons: readonly Comparison[]): Asked {
  const similarity = new Map<string, number>()
  const edits = new Map<string, number>()
  const oneEdit = new Set<string>()
  const visit = (test: Test): void => {
    if ('jaroWinkler' in test)
      similarity.set(test.jaroWinkler, Math.min(test.atLeast, similarity.get(test.jaroWinkler) ?? 1))
    else if ('levenshtein' in test)
      edits.set(test.levenshtein, Math.max(test.atMost, edits.get(test.levenshtein) ?? 0))
    else if ('withinOneEdit' in test) oneEdit.add(test.withinOneEdit)
    else if ('all' in test) test.all.forEach(visit)
    else if ('any' in test) test.any.forEach(visit)
    else if ('not' in test) visit(test.not)
  }
  for (const comparison of comparisons) for (const level of comparison.levels) visit(level.test)
  return { similarity, edits, oneEdit }
}

/** Columns of measures, for a select over pairs whose texts are fetched. */
export function measures(comparisons: readonly Comparison[]): readonly Sql[] {
  const asked = measured(comparisons)
  const differ = (column: string): Sql =>
    sql`${id(numberName(column, 'l'))} <> ${id(numberName(column, 'r'))}`
  const texts = (column: string): readonly [Sql, Sql] => [
    id(textName(spellingOf(column), 'l')),
    id(textName(spellingOf(column), 'r')),
  ]
  const guarded = (column: string, out: Sql, measure: Sql, name: string): Sql =>
    sql`case when ${differ(column)} and (${out}) is not true then ${measure} end as ${id(name)}`
  return [
    ...[...asked.similarity].map(([column, least]) =>
      guarded(
        column,
        tooFar(fetchedLook, column, least),
        call('jaroWinkler', ...texts(column), sql`${least}`),
        similarityName(column),
      ),
    ),
    ...[...asked.edits].map(([column, most]) =>
      guarded(
        column,
        tooManyEdits(fetchedLook, column, most),
        call('levenshtein', ...texts(column)),
        editsName(column),
      ),
    ),
    ...[...asked.oneEdit].map((column) =>
      guarded(
        column,
        tooManyEdits(fetchedLook, column, 1),
        call('withinOneEdit', ...texts(column)),
        oneEditName(column),
      ),
    ),
  ]
}

/** Names of the columns of `measures`, in their order. */
export function measureNames(comparisons: readonly Comparison[]): readonly string[] {
  const asked = measured(comparisons)
  return [
    ...[...asked.similarity.keys()].map(similarityName),
    ...[...asked.edits.keys()].map(editsName),
    ...[...asked.oneEdit].map(oneEditName),
  ]
}
