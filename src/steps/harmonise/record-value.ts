/**
 * One column of a record type: its value from the file's texts, and what is wrong where there is a text and no value.
 */
import { call, dataset, id, join, sql, values } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import type { FileForm } from '../../edition/file-form.ts'
import type { RecordMapping } from '../../edition/record-source.ts'
import type { RecordColumn } from '../../standards/record-type.ts'
import { plainText } from './column.ts'
import { numberText } from './number-text.ts'
import { precisionOf, readDate } from './record-date.ts'
import { looksLikeExcelDate } from './time.ts'

export interface RecordValue {
  readonly value: Sql
  /** D, M or Y; for dates only. */
  readonly precision?: Sql
  /** Code of the problem catalogue where a text has no value; null where all is well. Absent where any text is a value. */
  readonly fault?: Sql
  readonly join?: Sql
}

/** The text of a column without outer blanks; null where it is empty or means nothing. */
export function textOf(mapping: RecordMapping, missing: readonly string[], from: Sql): Sql {
  const none = [...new Set([...missing, ...mapping.missing])].filter((one) => one !== '')
  const trimmed = sql`nullif(trim(${from}), '')`
  const kept =
    none.length === 0 ? trimmed : sql`case when ${trimmed} not in ${values(none)} then ${trimmed} end`
  const pairs = Object.entries(mapping.recode)
  return pairs.length === 0
    ? kept
    : sql`case ${kept} ${join(
        pairs.map(([found, text]) => sql`when ${found} then ${text}`),
        ' ',
      )} else ${kept} end`
}

/** What a mapped column's codes are read as: the list that the edition names, that of the record type where it names none. */
export const codesOf = (column: RecordColumn, mapping: RecordMapping): string =>
  mapping.codes ?? (column.codelist === 'CL_AREA' ? 'iso3' : (column.codelist ?? ''))

/** Where the pairs of a column of codes stand: `found` in the file, our `code`. */
export const pairsName = (column: string): string => `codes of ${column}`

/**
 * @param text see `textOf`
 * @param decimal sign before the decimals of numbers
 */
export function recordValue(
  column: RecordColumn,
  mapping: RecordMapping,
  text: Sql,
  decimal: FileForm['decimal'] = 'auto',
): RecordValue {
  const faulty = (value: Sql, code: string): Sql =>
    sql`case when ${text} is not null and ${value} is null then ${code} end`
  switch (column.kind) {
    case 'code': {
      const list = id(`list of ${column.id}`)
      const pairs = dataset(pairsName(column.id), ['found', 'code'])
      const spelled = codesOf(column, mapping) === 'name' ? plainText(text) : text
      const value = sql`${list}.code`
      return {
        value,
        fault: faulty(value, 'harmonise.unknown-code'),
        join: sql`left join ${pairs} as ${list} on ${list}.found = ${spelled}`,
      }
    }
    case 'date': {
      const value = readDate(text, mapping.date)
      return {
        value,
        precision: precisionOf(text, mapping.date),
        fault: sql`case when ${text} is not null and ${value} is null then case when ${looksLikeExcelDate(text)} then 'harmonise.spreadsheet-date' else 'harmonise.invalid-time' end end`,
      }
    }
    case 'integer':
    case 'number': {
      const read = call('toNumber', numberText(text, decimal))
      const number = mapping.factor === 1 ? read : sql`${read} * ${mapping.factor}`
      const finite = sql`case when ${call('isFinite', read)} then ${number} end`
      const whole =
        mapping.factor === 1
          ? sql`case when ${finite} = floor(${finite}) then ${finite} end`
          : sql`round(${finite})`
      const value =
        column.kind === 'number'
          ? finite
          : sql`cast(case when abs(${whole}) < 2e9 then ${whole} end as integer)`
      return { value, fault: faulty(value, 'harmonise.invalid-number') }
    }
    case 'flag':
      return {
        value:
          mapping.yes.length === 0
            ? sql`${text} is not null`
            : sql`case when ${text} is not null then ${text} in ${values(mapping.yes)} end`,
      }
    case 'name':
    case 'document':
    case 'id':
    case 'text':
      return { value: call('replaceAll', text, sql`${'\\s+'}`, sql`${' '}`) }
  }
}
