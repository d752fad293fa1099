/**
 * The most that a level of a comparison can weigh, the rarity of a value of one of the two records in it.
 */
import { id, join, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import { presentWhere } from '../agreement/present.ts'
import { levelWeight } from '../agreement/weights.ts'
import { rarityOf } from '../encode/dictionary.ts'
import { float } from '../encode/encoded.ts'
import type { Level } from '../model/model.ts'

export const greatest = (parts: readonly Sql[]): Sql =>
  parts.length === 1 ? (parts[0] as Sql) : sql`greatest(${join(parts)})`

/** At most what the level weighs, the rarity of the value of one of the two records in it, of either where one may have none. */
export function upper(level: Level): Sql {
  const { frequency } = level
  const weight = float(levelWeight(level))
  if (frequency === undefined || frequency.weight === 0) return weight
  const sides = presentWhere(level.test, true).has(frequency.of) ? (['l'] as const) : (['l', 'r'] as const)
  const given = sides.map((side) => sql`${id(side)}.${id(rarityOf(frequency.of))}`)
  const rarity = sql`coalesce(${join(given)}, ${float(0)})`
  return sql`${weight} + ${frequency.weight === 1 ? rarity : sql`${float(frequency.weight)} * ${rarity}`}`
}

/** What a level that is settled by the block weighs at most, over the left record as `at`. */
export function granted(level: Level, at: string): Sql {
  const { frequency } = level
  const weight = float(levelWeight(level))
  if (frequency === undefined || frequency.weight === 0) return weight
  return sql`${weight} + ${float(frequency.weight)} * coalesce(${id(at)}.${id(rarityOf(frequency.of))}, ${float(0)})`
}

export const isRare = (level: Level): boolean => level.frequency !== undefined && level.frequency.weight > 0

/** The most that any of the levels weighs, or 0 where a missing value may say nothing. */
export function best(levels: readonly Level[], orNothing: boolean): Sql {
  const constants = [...(orNothing ? [0] : []), ...levels.filter((l) => !isRare(l)).map(levelWeight)]
  return greatest([
    ...(constants.length === 0 ? [] : [float(Math.max(...constants))]),
    ...levels.filter(isRare).map((level) => upper(level)),
  ])
}

export const caseOf = (cases: readonly Sql[], other: Sql): Sql =>
  cases.length === 0 ? other : sql`case ${join(cases, ' ')} else ${other} end`
