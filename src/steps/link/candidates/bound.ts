/**
 * What a pair can weigh at most, from whole numbers alone, so that most pairs are never looked at any closer.
 *
 * Two bounds, neither ever below the true weight. The first, cheap one asks of the letters of one comparison only, the one that
 * decides most; the second, closer and dearer, goes level by level. Measured, a bound between the two costs more than it saves.
 */
import { id, join, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { float } from '../encode/encoded.ts'
import { impossible } from '../agreement/possible.ts'
import { decided } from '../agreement/predicate.ts'
import type { Numbers } from '../agreement/predicate.ts'
import { presentWhere, saysSomething } from '../agreement/present.ts'
import { encodedLook } from '../agreement/sides.ts'
import { levelWeight, saysMissing } from '../agreement/weights.ts'
import { weighed } from '../model/model.ts'
import type { Comparison, Level, LinkModel } from '../model/model.ts'
import type { Test } from '../model/test.ts'
import { alike, isLooser } from './alike.ts'
import { close } from './close-bound.ts'
import { best, granted, greatest, isRare, upper } from './upper-weight.ts'

/** Sums of small floats may be off by as much, so the threshold gives way by it. */
export const slack = 1e-3

/** What a level weighs at most, 0 at least where a value may be missing all the same. */
function sureWeight(comparison: Comparison, level: Level): Sql {
  return saysSomething(comparison, presentWhere(level.test, true)) ||
    (levelWeight(level) >= 0 && !isRare(level))
    ? upper(level)
    : greatest([float(0), upper(level)])
}

/** Levels that the numbers decide, from the first on, and those that follow. */
function lead(comparison: Comparison, numbers: Numbers) {
  const levels = weighed(comparison)
  const cases: Sql[] = []
  for (const level of levels) {
    const test = 'else' in level.test ? undefined : decided(level.test, encodedLook, numbers)
    if (test === undefined) break
    cases.push(sql`when ${test} then ${sureWeight(comparison, level)}`)
  }
  return { cases, rest: levels.slice(cases.length) }
}

/** Equal or not: where texts differ, the best level of those that are left. A missing value is neither. */
function rough(comparison: Comparison, numbers: Numbers): Sql {
  const { cases, rest } = lead(comparison, numbers)
  const other = rest.length === 0 ? float(0) : best(rest, saysMissing(comparison))
  return cases.length === 0 ? other : sql`case ${join(cases, ' ')} else ${other} end`
}

interface Refined {
  readonly bound: Sql
  /** By how much it can be lower than the rough one, in log2. */
  readonly gain: number
}

/** Where all levels that speak for one person are ruled out at once: what is left. */
function refined(comparison: Comparison, numbers: Numbers): Refined | undefined {
  const { cases, rest } = lead(comparison, numbers)
  if (rest.some(isRare)) return undefined
  const speak = rest.filter((level) => levelWeight(level) > 0)
  const after = rest.slice(speak.length)
  if (after.length === 0 || speak.some((level, i) => level !== rest[i])) return undefined
  // Where nothing but the levels that are decided speaks: that none of them holds.
  const tests = loosest(
    (speak.length === 0 ? weighed(comparison).slice(0, cases.length) : speak).map((level) => level.test),
  )
  const out = tests.map((test) => impossible(test, encodedLook, numbers))
  if (out.length === 0 || out.includes(undefined)) return undefined
  const present = new Set(tests.flatMap((test) => [...presentWhere(test, false)]))
  const weights = after.map(levelWeight)
  const low = Math.max(...weights, ...(saysSomething(comparison, present) ? [] : [0]))
  const top = Math.max(0, ...speak.map(levelWeight))
  return {
    bound: sql`case ${join([...cases, sql`when ${join(out as readonly Sql[], ' and ')} then ${float(low)}`], ' ')} else ${best(rest, saysMissing(comparison))} end`,
    gain: top - low,
  }
}

function loosest(tests: readonly Test[]): readonly Test[] {
  const kept: Test[] = []
  for (const test of tests) {
    const same = kept.findIndex((other) => alike(test, other))
    if (same < 0) kept.push(test)
    else if (isLooser(test, kept[same] as Test)) kept[same] = test
  }
  return kept
}

/** The level that all pairs of a block have, since they are equal in its columns, and no value is missing. */
function settled(comparison: Comparison, equal: ReadonlySet<string>): Level | undefined {
  const first = weighed(comparison)[0]
  if (first === undefined || !('exact' in first.test) || !equal.has(first.test.exact)) return undefined
  const known = new Set([first.test.exact])
  const own = first.frequency === undefined || known.has(first.frequency.of)
  return own && saysSomething(comparison, known) ? first : undefined
}

/** Name of the column in which blocked records hold what their pairs are granted by the block alone. */
export const grantedName = 'granted by the block'

export interface Bounds {
  /** What every pair of a record is granted because of the block, over columns of the left record under the given name. */
  granted(at: string): Sql
  /** Conditions that a pair must meet to weigh as much as the threshold, the cheap ones first. */
  readonly conditions: readonly Sql[]
}

/**
 * @param least the weight, without the prior, that a pair must have to be kept
 * @param equal columns in which all pairs looked at are equal
 */
export function bounds(
  model: LinkModel,
  numbers: Numbers,
  least: number,
  equal: ReadonlySet<string>,
): Bounds {
  if (least === -Infinity) return { granted: () => float(0), conditions: [] }
  const extra = model.together.reduce((sum, { weights }) => sum + Math.max(0, ...weights.flat()), 0)
  const threshold = float(least - extra - slack)
  const fixed: Level[] = []
  const open: Comparison[] = []
  for (const comparison of model.comparisons) {
    const level = settled(comparison, equal)
    if (level === undefined) open.push(comparison)
    else fixed.push(level)
  }
  const sum = (of: (comparison: Comparison) => Sql): Sql =>
    sql`${join([...(fixed.length === 0 ? [] : [sql`l.${id(grantedName)}`]), ...open.map((c) => sql`(${of(c)})`)], '\n    + ')} >= ${threshold}`
  const all = (at: string): Sql =>
    sql`cast(${join([float(0), ...fixed.map((level) => granted(level, at))], ' + ')} as float)`
  if (open.length === 0) return { granted: all, conditions: [sum(() => float(0))] }
  const [first] = open
    .flatMap((comparison) => {
      const found = refined(comparison, numbers)
      return found === undefined ? [] : [{ comparison, ...found }]
    })
    .toSorted((a, b) => b.gain - a.gain)
  return {
    granted: all,
    conditions: [
      sum((c) => (c === first?.comparison ? first.bound : rough(c, numbers))),
      sum((c) => close(c, numbers)),
    ],
  }
}
