/**
 * Encoded records: whole numbers in the place of values, with what bounds need of each. Pairs are made of these alone.
 */
import { dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Base, Coded, Coding } from './coding.ts'
import {
  boundsOf,
  countOf,
  dictionaryName,
  numberOf,
  rarityOf,
  spellingOf,
  valueNumber,
  valueOf,
} from './dictionary.ts'

/** Weight that the rarity of a value adds where it agrees, in log2, by the number of records that have it. */
export type Rarity = ReadonlyMap<string, readonly (readonly [records: number, weight: number])[]>

export const rarityName = (column: string): string => `rarity of ${column}`

/** Columns that an encoded column has among the encoded records. */
export const encodedOf = (column: Coded): readonly string[] => [
  column.name,
  ...boundsOf(column),
  ...(column.frequency ? [rarityOf(column.name)] : []),
]

export const encodedColumns = (coded: Coding): readonly string[] => [
  'n',
  'origin',
  ...coded.bases.flatMap((base) => [
    ...base.columns.flatMap(encodedOf),
    ...(hasOwnValue(base) ? [] : [valueOf(base)]),
  ]),
]

/** Name of the text of a column among the encoded records. */
export const textOf = (column: string): string => `${column} text`

/** Columns of the encoded records that the tests of a column look at. */
export const testedOf = (column: Coded): readonly string[] => [
  column.name,
  ...boundsOf(column),
  ...(column.letters ? [spellingOf(column.name)] : []),
  ...(column.text ? [textOf(column.name)] : []),
]

/** What stands beside the numbers of an encoded column, for the pairs that are looked at closely: its text, its count. */
const besideOf = (
  column: Coded,
  spelt?: ReadonlySet<string>,
): readonly (readonly [as: string, from: string])[] => [
  ...(column.text ? [[textOf(column.name), column.name] as const] : []),
  ...(column.letters
    ? [
        [
          spellingOf(column.name),
          spelt?.has(column.name) === true ? spellingOf(column.name) : column.name,
        ] as const,
      ]
    : []),
  ...(column.frequency ? [[countOf(column.name), countOf(column.name)] as const] : []),
]

/** The base stands among the encoded records as a column of its own. */
const hasOwnValue = (base: Base): boolean => valueOf(base) === base.name

/** A whole double of the printed number: engines read 7.25 as a decimal. */
export const double = (x: number): Sql => sql`cast(${String(x)} as double)`

/** A small number for bounds. */
export const float = (x: number): Sql => sql`cast(${String(x)} as float)`

/**
 * @param counts pairs of (records, weight), see u-exact.ts
 * @returns one row per number of records that a value of the column can have
 */
export const rarity = (column: string, counts: readonly (readonly [number, number])[]): Relation =>
  relation(
    rarityName(column),
    ['records', 'weight'],
    `What the agreement of a value of ${column} adds to the weight, by the number of records that have it, in log2`,
    sql`select cast(records as integer) as records, cast(weight as double) as weight
from (values ${join((counts.length === 0 ? [[0, 0] as const] : counts).map(([n, w]) => sql`(${n}, ${String(w)})`))}) as given (records, weight)`,
  )

const columnsOf = (base: Base, at: Sql, spelt: ReadonlySet<string>): readonly Sql[] => [
  ...(hasOwnValue(base) ? [] : [sql`${at}.${id(valueNumber)} as ${id(valueOf(base))}`]),
  ...base.columns.flatMap((column): readonly Sql[] => [
    sql`${at}.${id(numberOf(column, base))} as ${id(column.name)}`,
    ...boundsOf(column).map((name) => sql`${at}.${id(name)} as ${id(name)}`),
    ...(column.frequency
      ? [sql`cast(${id(rarityName(column.name))}.weight as float) as ${id(rarityOf(column.name))}`]
      : []),
    // The record has the text of its base itself, and need not take it from the dictionary.
    ...besideOf(column, spelt).map(
      ([as, from]) => sql`${from === base.name ? sql`r` : at}.${id(from)} as ${id(as)}`,
    ),
  ]),
]

/** A rarity is looked up by the number of records that have a value; it is then called by `rarityName`, and the side. */
export const rarityJoin = (column: string, at: Sql, side = ''): Sql => {
  const name = rarityName(column)
  return sql`left join ${dataset(name, ['records', 'weight'])} as ${id(`${name}${side}`)} on ${id(`${name}${side}`)}.records = ${at}.${id(countOf(column))}`
}

/** Columns of the encoded records, with what stands beside their numbers. */
export const storedColumns = (coded: Coding): readonly string[] => [
  ...encodedColumns(coded),
  ...coded.bases.flatMap((base) => base.columns.flatMap((c) => besideOf(c)).map(([as]) => as)),
]

/**
 * @param records see records.ts
 * @param spelt columns that have a spelling of their own, for they have letters outside ASCII
 * @returns one row per record: n, origin, and for every coded column its number, with lengths, letters and rarity where asked for;
 *   its text and spelling, and how many records have its value, stand beside them so that pairs need not be joined with dictionaries
 */
export function encoded(coded: Coding, records: Relation, spelt: ReadonlySet<string>): Relation {
  const at = (i: number): Sql => id(`v${i}`)
  const dictionaries = coded.bases.map((base) => dataset(dictionaryName(base), []))
  return relation(
    'encoded',
    storedColumns(coded),
    'Records as whole numbers, for all that is compared, with the texts of those that are looked at closely',
    sql`select ${join([sql`r.n`, sql`r.origin`, ...coded.bases.flatMap((base, i) => columnsOf(base, at(i), spelt))])}
from ${records} as r
${join(
  coded.bases.flatMap((base, i) => [
    sql`left join ${dictionaries[i] as Relation} as ${at(i)} on ${at(i)}.${id(base.name)} = r.${id(base.name)}`,
    ...base.columns.filter((c) => c.frequency).map((c) => rarityJoin(c.name, at(i))),
  ]),
  '\n',
)}`,
  )
}
