/**
 * How two records agree: their texts are fetched, similarities measured once, and every comparison finds its level.
 *
 * Where it says 52 bits: a pattern must be a whole number to every engine and to JavaScript.
 */
import { dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import {
  dictionaryName,
  lengthOf,
  lettersOf,
  spellingOf,
  valueNumber,
  valueOf,
} from '../encode/dictionary.ts'
import { double, rarityJoins, rarityName } from '../encode/encoded.ts'
import { isMissing, weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'
import { columnsOf } from '../model/test.ts'
import { measureNames, measures } from './measures.ts'
import { levelNumber, places } from './pattern.ts'
import { predicate } from './predicate.ts'
import type { Numbers } from './predicate.ts'
import { withRecords } from './record-pairs.ts'
import type { RecordPairs } from './record-pairs.ts'
import { textOf } from './record-texts.ts'
import { numberName, sides, textName } from './sides.ts'

export const numbersOf = (coded: Coding): Numbers =>
  new Set(coded.bases.flatMap((base) => base.columns.filter((c) => c.number).map((c) => c.name)))

const levelName = (comparison: Comparison): string => `level of ${comparison.name}`

/** The same tests, but nothing of how rare values are. */
const withoutRarity = (comparison: Comparison): Comparison => ({
  ...comparison,
  levels: comparison.levels.map((level) => ({ ...level, frequency: undefined })),
})

/** Columns whose rarity the comparisons weigh. */
const frequencyColumns = (comparisons: readonly Comparison[]): ReadonlySet<string> =>
  new Set(comparisons.flatMap((c) => c.levels.flatMap((level) => level.frequency?.of ?? [])))

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
  const rare = frequencyColumns(comparisons)
  const bases = coded.bases.flatMap((base, i) => {
    const used = base.columns
      .filter((c) => asked.has(c.name) || rare.has(c.name))
      .map((c) => ({ ...c, frequency: rare.has(c.name) && c.frequency }))
    return used.length === 0 ? [] : [{ base, used, i }]
  })
  const columns: (readonly [Sql, string])[] = []
  const joins: Sql[] = []
  for (const side of sides)
    for (const { base, used, i } of bases) {
      const at = id(`${side}${i}`)
      const byCode = !pairs.hasTexts && used.some((c) => c.text || c.letters || c.frequency)
      const text = (name: string, beside: string): Sql =>
        pairs.hasTexts ? sql`${id(side)}.${id(beside)}` : sql`${at}.${id(name)}`
      for (const c of used) {
        if (asked.has(c.name)) {
          columns.push([sql`${id(side)}.${id(c.name)}`, numberName(c.name, side)])
          if (c.letters)
            for (const name of [lengthOf(c.name), lettersOf(c.name)])
              columns.push([sql`${id(side)}.${id(name)}`, numberName(name, side)])
          if (c.text) columns.push([text(c.name, textOf(c.name)), textName(c.name, side)])
          if (c.letters) {
            const spelling = spellingOf(c.name)
            columns.push([text(spelling, spelling), textName(spelling, side)])
          }
        }
        if (c.frequency)
          columns.push([
            sql`${id(`${rarityName(c.name)}${side}`)}.weight`,
            numberName(rarityName(c.name), side),
          ])
      }
      if (byCode)
        joins.push(
          sql`left join ${dataset(dictionaryName(base), [])} as ${at} on ${at}.${id(valueNumber)} = ${id(side)}.${id(valueOf(base))}`,
          ...rarityJoins(used, at, side),
        )
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
  const rare = [...frequencyColumns(asked)].flatMap((column) =>
    sides.map((side) => numberName(rarityName(column), side)),
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
  const rarities = asked.flatMap((c) => rarityTerms(c))
  return relation(
    name,
    [...carried, 'pattern', ...(weights ? ['rarity'] : [])],
    'Pairs with their agreement pattern',
    sql`select ${join([
      ...carried.map(id),
      sql`${pattern} as pattern`,
      ...(weights ? [sql`${rarities.length === 0 ? double(0) : join(rarities, ' + ')} as rarity`] : []),
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

function rarityTerms(comparison: Comparison): readonly Sql[] {
  const all = weighed(comparison)
  return all.flatMap((one, place) => {
    if (one.frequency === undefined || one.frequency.weight === 0) return []
    const [l, r] = sides.map((side) => id(numberName(rarityName(one.frequency?.of ?? ''), side)))
    return [
      sql`case when ${id(levelName(comparison))} = ${levelNumber(all.length, place)} then ${double(one.frequency.weight)} * coalesce(least(${l as Sql}, ${r as Sql}), ${double(0)}) else ${double(0)} end`,
    ]
  })
}
