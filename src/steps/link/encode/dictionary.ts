/**
 * The dictionary of a base: its values, how many records have each, and what is worked out of a value once for all of them.
 */
import { call, dataset, id, join, relation, sql, written } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Column } from '../model/model.ts'
import { madeOf } from './coding.ts'
import type { Base, Coded } from './coding.ts'
import type { Alphabets } from './alphabet.ts'
import { datePart } from './date-part.ts'

/** Names of the columns of a dictionary and of the encoded records. */
export const codeOf = (column: string): string => `${column} code`
export const lengthOf = (column: string): string => `${column} length`
export const lettersOf = (column: string): string => `${column} letters`
/** What bounds on the distances of a column's texts look at. */
export const boundsOf = ({ name, letters, lengths }: Coded): readonly string[] => [
  ...(lengths ? [lengthOf(name)] : []),
  ...(letters ? [lettersOf(name)] : []),
]
export const spellingOf = (column: string): string => `${column} spelling`
export const countOf = (column: string): string => `${column} records`
export const rarityOf = (column: string): string => `${column} rarity`

export const dictionaryName = (base: Base): string => `values of ${base.name}`
export const namesName = (base: Base): string => `names of ${base.name}`

/** What a column is made of, from what stands in the dictionary already. */
function making(column: Column): Sql {
  if (column.day !== undefined) return call('dayNumber', id(column.day.of), sql`${column.day.form}`)
  if (column.date_part !== undefined) return datePart(id(column.date_part.of), column.date_part.part)
  const text = written(column.sql ?? '')
  return column.number === true ? call('toInteger', text) : sql`nullif(${call('toText', text)}, '')`
}

/** Number of a value in its dictionary. */
export const valueNumber = 'value number'

/** Column of the dictionary that stands for the value among the encoded records. */
export function numberOf(column: Coded, base: Base): string {
  if (column.name === base.name) return column.number ? codeOf(column.name) : valueNumber
  return column.number ? column.name : codeOf(column.name)
}

/** Column of the encoded records by which a record's value is found in the dictionary. */
export const valueOf = (base: Base): string =>
  base.columns.some((c) => c.name === base.name && !c.number) ? base.name : `${base.name} value`

/** Columns of the dictionary that a coded column needs; a spelling of its own stands there only where it has an alphabet. */
export function columnsOfCoded(column: Coded, base: Base): readonly string[] {
  return [
    column.name,
    ...(numberOf(column, base) === codeOf(column.name) ? [codeOf(column.name)] : []),
    ...(column.frequency ? [countOf(column.name)] : []),
    ...boundsOf(column),
  ]
}

/** Columns made of one another, in layers: each of what stands before it. */
function layers(columns: readonly Coded[], base: Base): readonly (readonly Coded[])[] {
  const known = new Set(base.columns.map((c) => c.name).concat(base.name))
  const done = new Set<string>([base.name, ...base.names.map((c) => c.name)])
  const result: Coded[][] = []
  let rest = columns.filter((c) => c.made !== undefined && !done.has(c.name))
  while (rest.length > 0) {
    const ready = rest.filter((c) => madeOf(c.made as Column, known).every((from) => done.has(from)))
    if (ready.length === 0) return result
    result.push(ready)
    for (const c of ready) done.add(c.name)
    rest = rest.filter((c) => !ready.includes(c))
  }
  return result
}

const short = (name: string): Sql => sql`length(${id(name)}) between 1 and 500`

const coded = (column: Coded, base: Base, alphabets: Alphabets): readonly Sql[] => {
  const { name } = column
  const isBase = name === base.name
  const alphabet = alphabets.get(name)
  const spelling =
    alphabet === undefined ? id(name) : sql`translate(${id(name)}, ${alphabet.from}, ${alphabet.to})`
  const code = column.number
    ? call('toInteger', id(name))
    : sql`case when ${id(name)} is not null then min(${id(valueNumber)}) over (partition by ${id(name)}) end`
  return [
    ...(numberOf(column, base) === codeOf(name) ? [sql`${code} as ${id(codeOf(name))}`] : []),
    ...(column.frequency
      ? [
          isBase
            ? sql`"value records" as ${id(countOf(name))}`
            : sql`case when ${id(name)} is not null then cast(sum("value records") over (partition by ${id(name)}) as integer) end as ${id(countOf(name))}`,
        ]
      : []),
    ...(column.letters
      ? [
          ...(alphabet === undefined ? [] : [sql`${spelling} as ${id(spellingOf(name))}`]),
          // Longer texts are compared without bounds: the whole numbers of the bounds stay small.
          ...(column.lengths
            ? [
                sql`case when ${short(name)} then cast(length(${id(name)}) as integer) end as ${id(lengthOf(name))}`,
              ]
            : []),
          sql`case when ${short(name)} then ${call('characterSet', spelling)} end as ${id(lettersOf(name))}`,
        ]
      : []),
  ]
}

/**
 * @param records see records.ts; `names` is read where the model has forms of names
 * @param alphabets for columns with letters outside ASCII, see alphabet.ts
 * @returns one row per value of the base: the value, and the columns of every coded column
 */
export function dictionary(base: Base, records: Relation, alphabets: Alphabets = new Map()): Relation {
  const values = relation(
    'values',
    [base.name, valueNumber, 'value records'],
    `Values of ${base.name}, each with a number and the records that have it`,
    sql`select ${id(base.name)}, ${call('someNumber')} as "value number", cast(count(*) as integer) as "value records"
from ${records}
where ${id(base.name)} is not null
group by ${id(base.name)}`,
  )
  const named =
    base.names.length === 0
      ? values
      : relation(
          'named values',
          [...values.columns, ...base.names.map((c) => c.name)],
          'Values with their forms as names',
          sql`select v.*, ${join(base.names.map((c) => sql`nullif(f.${id(c.name)}, '') as ${id(c.name)}`))}
from ${values} as v left join ${dataset(namesName(base), ['value', ...base.names.map((c) => c.name)])} as f on f."value" = v.${id(base.name)}`,
        )
  const worked = layers(base.columns, base).reduce(
    (before, layer, i) =>
      relation(
        `worked out ${i + 1}`,
        [...before.columns, ...layer.map((c) => c.name)],
        `What is made of each value: ${layer.map((c) => c.name).join(', ')}`,
        sql`select *, ${join(layer.map((c) => sql`${making(c.made as Column)} as ${id(c.name)}`))}
from ${before}`,
      ),
    named,
  )
  const columns = [
    ...new Set([
      base.name,
      valueNumber,
      ...base.columns.flatMap((c) => columnsOfCoded(c, base)),
      ...[...alphabets.keys()].map(spellingOf),
    ]),
  ]
  const pieces = base.columns.flatMap((c) => [
    ...(c.name === base.name ? [] : [id(c.name)]),
    ...coded(c, base, alphabets),
  ])
  return relation(
    dictionaryName(base),
    columns,
    `Dictionary of ${base.name}: one row a value`,
    sql`select ${join([id(base.name), id(valueNumber), ...pieces])}
from ${worked}`,
  )
}
