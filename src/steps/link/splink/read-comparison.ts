/**
 * A comparison of Splink as one of ours: its levels in their order, with m, u and the rarity of values.
 */
import { problem } from '../../../problem.ts'
import type { Comparison, Frequency, Level } from '../model/model.ts'
import type { Test } from '../model/test.ts'
import { defaults } from './defaults.ts'
import type { Derived } from './derived.ts'
import { conditionAsSql, readCondition } from './read-condition.ts'
import type { SplinkComparison, SplinkLevel } from './shape.ts'

export interface ReadComparison {
  readonly comparison: Comparison
  readonly notes: readonly string[]
}

const isElse = (level: SplinkLevel): boolean => level.sql_condition.trim().toLowerCase() === 'else'
const labelOf = (level: SplinkLevel): string => level.label_for_charts ?? level.sql_condition.trim()

/**
 * @param trained levels without m or u get those that Splink gives them; else they stay without
 * @throws link.unsupported-splink
 */
export function readComparison(
  splink: SplinkComparison,
  name: string,
  derived: Derived,
  trained: boolean,
): ReadComparison {
  const given = splink.comparison_levels
  const notes: string[] = []
  const conditions = given.map((level): Test => {
    if (isElse(level)) return { else: true }
    const where = `comparison “${name}”, level “${labelOf(level)}”`
    const read = readCondition(level.sql_condition, derived)
    if ('refused' in read)
      throw problem('link.unsupported-splink', {
        where,
        why: read.refused,
        instead: 'Make a text or a number of the list in the file, or leave the level out',
      })
    notes.push(...read.notes.map((note) => `C${where.slice(1)}: ${note}.`))
    return read.test
  })
  if (!given.some(isElse))
    throw problem('link.unsupported-splink', {
      where: `comparison “${name}”`,
      why: 'it has no ELSE level, so pairs that are at no level have no weight',
      instead: 'Add a level with the condition ELSE',
    })
  const count = given.filter((level) => level.is_null_level !== true).length
  let place = 0
  const filled: string[] = []
  const levels = given.map((level, i): Level => {
    const test = conditions[i] ?? { else: true }
    const label = labelOf(level)
    if (level.is_null_level === true) return nothing(label, test)
    const own = defaults(place++, count)
    if (trained && (level.m_probability === undefined || level.u_probability === undefined))
      filled.push(label)
    const { m, u } = asShares(
      level.m_probability ?? (trained ? own.m : undefined),
      level.u_probability ?? (trained ? own.u : undefined),
    )
    const frequency = 'else' in test ? undefined : frequencyOf(level, given, conditions, u, name, derived)
    const fixed = fixedOf(level)
    return {
      label,
      // Splink gives a level of missing values a weight where it is not marked as one that says nothing.
      test: onlyMissing(test) ? conditionAsSql(level.sql_condition, derived) : test,
      ...(m === undefined ? {} : { m }),
      ...(u === undefined ? {} : { u }),
      ...(frequency === undefined ? {} : { frequency }),
      ...(fixed === undefined ? {} : { fixed }),
    }
  })
  if (filled.length > 0)
    notes.push(
      `Comparison “${name}”: ${filled.map((label) => `“${label}”`).join(', ')} had no m or no u and got Splink's default by place.`,
    )
  const about = splink.comparison_description
  return {
    comparison: { name, ...(about === undefined || about === name ? {} : { about }), levels },
    notes,
  }
}

/** Splink's default u can be above 1 (1.6 where there are two levels): the two are brought down, and their weight stays. */
function asShares(
  m: number | undefined,
  u: number | undefined,
): { m: number | undefined; u: number | undefined } {
  return m === undefined || u === undefined || u <= 1 ? { m, u } : { m: m / u, u: 1 }
}

/** A level that says nothing; where its test is more than a missing value, it has no weight and keeps it so in training. */
const nothing = (label: string, test: Test): Level =>
  'missing' in test ? { label, test } : { label, test, fixed: 'both' }

const onlyMissing = (test: Test): boolean =>
  'missing' in test ||
  ('all' in test && test.all.every(onlyMissing)) ||
  ('any' in test && test.any.every(onlyMissing))

function fixedOf(level: SplinkLevel): Level['fixed'] {
  const [m, u] = [level.fix_m_probability === true, level.fix_u_probability === true]
  return m && u ? 'both' : m ? 'm' : u ? 'u' : undefined
}

/** Which column's rarity is weighed, and against which u: that of the first level that is exact in it, or the level's own. */
function frequencyOf(
  level: SplinkLevel,
  given: readonly SplinkLevel[],
  conditions: readonly Test[],
  u: number | undefined,
  name: string,
  derived: Derived,
): Frequency | undefined {
  if (level.tf_adjustment_column === undefined || level.tf_adjustment_weight === 0) return undefined
  const of = derived.spell(level.tf_adjustment_column)
  const own = level.disable_tf_exact_match_detection === true
  const isExact = conditions.some(
    (test, i) => 'exact' in test && test.exact === of && given[i]?.is_null_level !== true,
  )
  if (!own && !isExact)
    throw problem('link.unsupported-splink', {
      where: `comparison “${name}”, level “${labelOf(level)}”`,
      why: `it weighs the frequency of “${of}”, and no level is exact in that column alone`,
      instead: 'Add such a level, or set disable_tf_exact_match_detection',
    })
  return {
    of,
    weight: level.tf_adjustment_weight ?? 1,
    least: level.tf_minimum_u_value ?? 0,
    ...(own && u !== undefined ? { exact: u } : {}),
  }
}
