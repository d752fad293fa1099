/**
 * Turn a read file of person-level records into rows of its record type: codes mapped, dates and numbers read, names taken apart.
 *
 * In: the texts of a staged file, each row with its number. Out: one row per row of the file, with every column of the record type,
 * null where it is not mapped, missing or could not be read, and for each column that can be wrong what was wrong. No row is lost.
 */
import { call, id, join, relation, sql, written } from '../../sql/index.ts'
import type { Relation, Sql } from '../../sql/index.ts'
import type { FileForm } from '../../edition/file-form.ts'
import type { RecordFile, RecordMapping } from '../../edition/record-source.ts'
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { RecordColumn, RecordType } from '../../standards/record-type.ts'
import { lookup } from './lookup.ts'
import type { Words } from './lookup.ts'
import { namePartsOf } from './full-name.ts'
import { codesOf, pairsName, recordValue, textOf } from './record-value.ts'

/** How much of a date is known: D, M or Y. */
export const precisionName = (column: string): string => `${column}_precision`
/** What was wrong with a column. */
export const faultName = (column: string): string => `fault of ${column}`

/** Columns of the records of a type: those of the type, each date followed by its precision. */
export const recordColumns = (type: RecordType): readonly string[] =>
  type.columns.flatMap(({ id: name, kind }) => (kind === 'date' ? [name, precisionName(name)] : [name]))

/** Columns that can be wrong in this file. */
export const faultColumns = (type: RecordType, file: RecordFile): readonly RecordColumn[] =>
  type.columns.filter(
    ({ id: name, kind, required }) =>
      required || (name in file.columns && ['code', 'date', 'integer', 'number'].includes(kind)),
  )

/** Columns of `harmoniseRecords`. */
export const harmonisedRecordColumns = (type: RecordType, file: RecordFile): readonly string[] => [
  'row',
  ...recordColumns(type),
  ...faultColumns(type, file).map((column) => faultName(column.id)),
]

/** Cells of other formats are numbers already, which a reader has written with a point. */
const decimalOf = ({ form }: RecordFile): FileForm['decimal'] =>
  form.format === 'csv' || form.format === 'fixed' ? form.decimal : 'auto'

/** Type of a column in SQL, by its kind. */
export const typeOf: Readonly<Record<RecordColumn['kind'], string>> = {
  id: 'varchar',
  name: 'varchar',
  document: 'varchar',
  code: 'varchar',
  text: 'varchar',
  date: 'date',
  integer: 'integer',
  number: 'double',
  flag: 'boolean',
}

/** What a mapping reads of the staged file, as SQL over `raw`. */
export const fromOf = (mapping: RecordMapping): Sql =>
  mapping.from === undefined
    ? mapping.value === undefined
      ? call('toText', written(`(${mapping.sql ?? ''})`))
      : sql`${mapping.value}`
    : sql`raw.${id(mapping.from)}`

/**
 * Pairs (text of the file, our code) of every mapped column of codes, by the name of the dataset that `harmoniseRecords` wants them in.
 *
 * They are no part of its query: names of countries in three languages are a hundred thousand signs, which an engine would read for
 * each column and each file, at twenty times the cost of the file's own rows.
 *
 * @throws edition.unknown-codelist
 */
export const codePairs = (
  file: RecordFile,
  type: RecordType,
  words: Words,
): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    type.columns.flatMap((column) => {
      const mapping = file.columns[column.id]
      return column.kind !== 'code' || mapping === undefined
        ? []
        : [
            [
              pairsName(column.id),
              lookup({ as: column.id, recode: {} }, codesOf(column, mapping), words),
            ] as const,
          ]
    }),
  )

/** What a column says, before it is read. */
const textName = (column: string): string => `text of ${column}`
/** Names that stand in one column of the file. */
const wholeNames = 'whole names'

/** One row per row of the file: the text of every mapped column once, however often its reading asks for it. */
function textsOf(raw: Relation, file: RecordFile, type: RecordType): Relation {
  const texts = type.columns.flatMap(({ id: column }): readonly (readonly [string, Sql])[] => {
    const mapping = file.columns[column]
    return mapping === undefined ? [] : [[textName(column), textOf(mapping, file.missing, fromOf(mapping))]]
  })
  if (file.full_name !== undefined) texts.push([wholeNames, sql`trim(raw.${id(file.full_name.from)})`])
  return relation(
    `${raw.name}.texts`,
    ['row', ...texts.map(([name]) => name)],
    `Texts of ${file.name} by what they tell`,
    sql`select raw.row, ${join(texts.map(([name, text]) => sql`${text} as ${id(name)}`))}
from ${raw} as raw`,
  )
}

/**
 * @param raw `row` and the file's columns, all texts; the datasets of `codePairs` stand beside it
 * @throws edition.unknown-record-column
 */
export function harmoniseRecords(raw: Relation, file: RecordFile, type: RecordType): Relation {
  const known = type.columns.map((column) => column.id)
  const unknown = Object.keys(file.columns).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw problem('edition.unknown-record-column', {
      file: file.name,
      column: unknown,
      type: type.id,
      near: nearCodes(unknown, known),
    })
  const dated = type.columns.find(({ id: column, required }) => required && file.columns[column]?.since)
  if (dated !== undefined)
    throw problem('edition.invalid', {
      file: 'source.yaml',
      where: `files, ${file.name}, columns.${dated.id}.since`,
      found: `no record of the type ${type.id} can do without ${dated.id}`,
    })
  const texts = textsOf(raw, file, type)
  const full = file.full_name === undefined ? undefined : namePartsOf(id(wholeNames), file.full_name.order)
  const joins: Sql[] = []
  const columns = type.columns.flatMap((column): readonly Sql[] => {
    const mapping = file.columns[column.id]
    const isWrong = column.required || mapping !== undefined
    const named = (value: Sql, name: string): Sql => sql`${value} as ${id(name)}`
    const lacking = sql`case when ${column.required} then 'harmonise.missing-code' end`
    if (mapping === undefined) {
      const value =
        full !== undefined && (column.id === 'surnames' || column.id === 'given_names')
          ? full[column.id]
          : sql`cast(null as ${written(typeOf[column.kind])})`
      return [
        named(value, column.id),
        ...(column.kind === 'date' ? [named(call('toText', sql`null`), precisionName(column.id))] : []),
        ...(column.required ? [named(lacking, faultName(column.id))] : []),
      ]
    }
    const text = id(textName(column.id))
    const { value, precision, fault, join: joined } = recordValue(column, mapping, text, decimalOf(file))
    if (joined !== undefined) joins.push(joined)
    const missing = sql`when ${column.required} and ${text} is null then 'harmonise.missing-code'`
    return [
      named(value, column.id),
      ...(precision === undefined ? [] : [named(precision, precisionName(column.id))]),
      ...(isWrong && (column.required || fault !== undefined)
        ? [named(sql`case ${missing} else ${fault ?? call('toText', sql`null`)} end`, faultName(column.id))]
        : []),
    ]
  })
  return relation(
    `${raw.name}.harmonised`,
    harmonisedRecordColumns(type, file),
    `Rows of ${file.name} as records of the type ${type.id}`,
    sql`select texts.row, ${join(columns)}
from ${texts} as texts${joins.length === 0 ? sql`` : sql`\n${join(joins, '\n')}`}`,
  )
}
