/**
 * What the outcome of a test tells of missing values: columns that both records must have for it to be true, or to be false.
 *
 * A bound may pass over a missing value, which weighs nothing, only where it is known that none is missing.
 */
import type { Comparison, Level } from '../model/model.ts'
import { isMissing } from '../model/model.ts'
import { columnsOf } from '../model/test.ts'
import type { Test } from '../model/test.ts'

type Columns = ReadonlySet<string>

const none: Columns = new Set()

const united = (sets: readonly Columns[]): Columns => new Set(sets.flatMap((set) => [...set]))

const common = (sets: readonly Columns[]): Columns =>
  sets.length === 0 ? none : sets.reduce((a, b) => new Set([...a].filter((column) => b.has(column))))

/** Columns that both records have, since the test is `outcome` and not unknown. */
export function presentWhere(test: Test, outcome: boolean): Columns {
  const inner = (tests: readonly Test[]): readonly Columns[] => tests.map((one) => presentWhere(one, outcome))
  if ('missing' in test) return outcome ? none : new Set(test.missing)
  if ('swapped' in test) return outcome ? new Set(test.swapped) : none
  if ('crossed' in test) return outcome ? none : new Set(test.crossed)
  if ('all' in test) return outcome ? united(inner(test.all)) : common(inner(test.all))
  if ('any' in test) return outcome ? common(inner(test.any)) : united(inner(test.any))
  if ('not' in test) return presentWhere(test.not, !outcome)
  if ('sql' in test || 'else' in test) return none
  return new Set(columnsOf(test))
}

/** The test asks for missing values and nothing else. */
const asksMissing = (test: Test): boolean =>
  'missing' in test ||
  ('all' in test && test.all.every(asksMissing)) ||
  ('any' in test && test.any.every(asksMissing))

/** No level that says nothing can be true where both records have these columns. */
export const saysSomething = (comparison: Comparison, present: Columns): boolean =>
  comparison.levels
    .filter(isMissing)
    .every(({ test }: Level) => asksMissing(test) && columnsOf(test).every((column) => present.has(column)))
