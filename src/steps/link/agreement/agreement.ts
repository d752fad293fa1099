/**
 * How two records agree: their texts are fetched, similarities measured once, and every comparison finds its level.
 *
 * Where it says 52 bits: a pattern must be a whole number to every engine and to JavaScript.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import { boundsOf, spellingOf } from '../encode/dictionary.ts'
import { double, rarityJoin, rarityName, textOf } from '../encode/encoded.ts'
import { isMissing, weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'
import { columnsOf } from '../model/test.ts'
import { measureNames, measures } from './measures.ts'
import { levelNumber, places } from './pattern.ts'
import { predicate } from './predicate.ts'
import type { Numbers } from './predicate.ts'
import { withRecords } from './record-pairs.ts'
import type { RecordPairs } from './record-pairs.ts'
import { numberName, sides, textName } from './sides.ts'
import type { Side } from './sides.ts'

export const numbersOf = (coded: Coding): Numbers =>
  new Set(coded.bases.flatMap((base) => base.columns.filter((c) => c.number).map((c) => c.name)))

const levelName = (comparison: Comparison): string => `level of ${comparison.name}`

/** The same tests, but nothing of how rare values are. */
const withoutRarity = (comparison: Comparison): Comparison => ({
  ...comparison,
  levels: comparison.levels.map((level) => ({ ...level, frequency: undefined })),
})

/**
 * Columns whose rarity the comparisons weigh, each with the sides that it is looked up for: one does where it counts for equal values
 * alone.
 */
function rarities(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, readonly Side[]>()
  for (const { test, frequency } of comparisons.flatMap((c) => c.levels)) {
    if (frequency === undefined) continue
    const isEqual = 'exact' in test && test.exact === frequency.of
    if (!isEqual || !found.has(frequency.of)) found.set(frequency.of, isEqual ? ['l'] : sides)
  }
  return found
}

/** What else is told of a pair: an expression over its encoded records as l and r. */
export interface Told {
  readonly name: string
  readonly as: Sql
}

/** Pairs with the numbers and texts of their records. */
function fetched(
  pairs: RecordPairs,
  coded: Coding,
  comparisons: readonly Comparison[],
  told: readonly Told[],
): Relation {
  const asked = new Set(comparisons.flatMap((c) => c.levels.flatMap((level) => columnsOf(level.test))))
  const rare = rarities(comparisons)
  const columns: (readonly [Sql, string])[] = []
  const joins: Sql[] = []
  for (const side of sides) {
    const at = id(side)
    const take = (from: string, as: string): void => void columns.push([sql`${at}.${id(from)}`, as])
    for (const column of coded.bases.flatMap((base) => base.columns)) {
      const { name, text, letters } = column
      if (asked.has(name)) {
        take(name, numberName(name, side))
        if (text) take(textOf(name), textName(name, side))
        for (const one of boundsOf(column)) take(one, numberName(one, side))
        if (letters) take(spellingOf(name), textName(spellingOf(name), side))
      }
      if (rare.get(name)?.includes(side) !== true) continue
      const rarity = id(`${rarityName(name)}${side}`)
      columns.push([sql`${rarity}.weight`, numberName(rarityName(name), side)])
      joins.push(rarityJoin(name, at, side))
    }
  }
  const kept = pairs.kept.map((column) => sql`p.${id(column)}`)
  const where = pairs.where === undefined ? sql`` : sql`\nwhere ${pairs.where}`
  columns.unshift(...told.map(({ as, name }) => [as, name] as const))
  return relation(
    'fetched',
    [...pairs.kept, ...columns.map(([, name]) => name)],
    'Pairs with what the tests of the comparisons look at, of the left record and of the right',
    sql`select ${join([...kept, ...columns.map(([from, name]) => sql`${from} as ${id(name)}`)])}
from ${pairs.from}${joins.length === 0 ? sql`` : sql`\n${join(joins, '\n')}`}${where}`,
  )
}

/**
 * @param pairs columns l and r and what else is kept, or records side by side
 * @param weights true where what the rarity of the values adds to the weight is asked for
 * @returns one row per pair: what is kept of `pairs`, what is told beside, pattern, and with `weights` rarity, in log2
 */
export function agreement(
  name: string,
  pairs: Relation | RecordPairs,
  coded: Coding,
  comparisons: readonly Comparison[],
  weights: boolean,
  told: readonly Told[] = [],
): Relation {
  const numbers = numbersOf(coded)
  const records = 'from' in pairs ? pairs : withRecords(pairs)
  const carried = [...records.kept, ...told.map((one) => one.name)]
  const asked = weights ? comparisons : comparisons.map(withoutRarity)
  const looked = fetched(records, coded, asked, told)
  const taken = measures(asked)
  const measuredPairs =
    taken.length === 0
      ? looked
      : relation(
          'measured',
          [...looked.columns, ...measureNames(asked)],
          'Pairs with the similarities that the tests ask for, each measured once',
          sql`select *, ${join(taken)}
from ${looked}`,
        )
  const rare = [...rarities(asked)].flatMap(([column, from]) =>
    from.map((side) => numberName(rarityName(column), side)),
  )
  const levels = relation(
    'levels',
    [...carried, ...asked.map(levelName), ...rare],
    'Pairs with the level of every comparison: the first test that is true counts, 0 says nothing',
    sql`select ${join([
      ...carried.map(id),
      ...asked.map((c) => sql`${levelSql(c, numbers)} as ${id(levelName(c))}`),
      ...rare.map(id),
    ])}
from ${measuredPairs}`,
  )
  const pattern = join(
    places(asked).map(({ comparison, at }) =>
      at === 0
        ? sql`cast(${id(levelName(comparison))} as bigint)`
        : sql`${id(levelName(comparison))} * cast(${2 ** at} as bigint)`,
    ),
    ' + ',
  )
  const terms = asked.flatMap((c) => rarityTerms(c, rarities(asked)))
  return relation(
    name,
    [...carried, 'pattern', ...(weights ? ['rarity'] : [])],
    'Pairs with their agreement pattern',
    sql`select ${join([
      ...carried.map(id),
      sql`${pattern} as pattern`,
      ...(weights ? [sql`${terms.length === 0 ? double(0) : join(terms, ' + ')} as rarity`] : []),
    ])}
from ${levels}`,
  )
}

function levelSql(comparison: Comparison, numbers: Numbers): Sql {
  const all = weighed(comparison)
  let place = 0
  const cases = comparison.levels.map((one) => {
    const number = isMissing(one) ? 0 : levelNumber(all.length, place++)
    return sql`when ${predicate(one.test, numbers)} then ${number}`
  })
  return sql`case ${join(cases, ' ')} else 0 end`
}

function rarityTerms(comparison: Comparison, from: ReadonlyMap<string, readonly Side[]>): readonly Sql[] {
  const all = weighed(comparison)
  return all.flatMap(({ frequency }, place) => {
    if (frequency === undefined || frequency.weight === 0) return []
    const [first, second] = (from.get(frequency.of) ?? []).map((side) =>
      id(numberName(rarityName(frequency.of), side)),
    )
    const least = second === undefined ? first : sql`least(${first as Sql}, ${second})`
    return [
      sql`case when ${id(levelName(comparison))} = ${levelNumber(all.length, place)} then ${double(frequency.weight)} * coalesce(${least as Sql}, ${double(0)}) else ${double(0)} end`,
    ]
  })
}
