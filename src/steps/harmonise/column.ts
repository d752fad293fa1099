/**
 * One mapped column of a file: how its code is read, what is wrong where it cannot be, and the list it is joined with.
 */
import { call, id, join, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import type { Column } from '../../edition/source.ts'
import { readAge } from './age.ts'
import { lookup } from './lookup.ts'
import type { Words } from './lookup.ts'
import { isTimeForm, looksLikeExcelDate, readTime } from './time.ts'

export interface ReadColumn {
  /** Name of the column in the file. */
  readonly name: string
  readonly concept: string
  /** Our code, null where the text is none. */
  readonly code: Sql
  /** Code of the problem catalogue where there is no code, else null. */
  readonly fault: Sql
  readonly join?: Sql
}

const recoded = (text: Sql, recode: Column['recode']): Sql => {
  const pairs = Object.entries(recode)
  return pairs.length === 0
    ? text
    : sql`case ${text} ${join(
        pairs.map(([found, code]) => sql`when ${found} then ${code}`),
        ' ',
      )} else ${text} end`
}

/** The same as plainName, in SQL. */
export const plainText = (text: Sql): Sql =>
  sql`trim(${call('replaceAll', sql`lower(${call('stripAccents', text)})`, sql`${'[^\\pL\\pN]+'}`, sql`${' '}`)})`

/**
 * @param optional an empty field is no fault (an attribute that the provider does not always give)
 */
export function readColumn(name: string, column: Column, words: Words, optional: boolean): ReadColumn {
  const text = column.recode[''] === undefined ? sql`raw.${id(name)}` : sql`coalesce(raw.${id(name)}, '')`
  const missing = column.recode[''] === undefined ? sql`${text} is null` : sql`false`
  const fault = (...whens: readonly Sql[]): Sql =>
    sql`case when ${missing} then ${optional ? null : 'harmonise.missing-code'} ${join(whens, ' ')} end`
  const base = { name, concept: column.as }
  if (column.codes === undefined) {
    return { ...base, code: recoded(text, column.recode), fault: fault() }
  }
  if (isTimeForm(column.codes)) {
    const code = readTime(text, column.codes)
    return {
      ...base,
      code,
      fault: fault(
        sql`when ${code} is null and ${looksLikeExcelDate(text)} then 'harmonise.spreadsheet-date'`,
        sql`when ${code} is null then 'harmonise.invalid-time'`,
      ),
    }
  }
  if (column.codes === 'age') {
    const code = readAge(recoded(text, column.recode))
    return {
      ...base,
      code,
      fault: fault(sql`when ${code} is null then 'harmonise.invalid-age'`),
    }
  }
  const list = id(`list of ${name}`)
  const spelled = column.codes === 'name' ? plainText(text) : text
  const pairs = [...lookup(column, column.codes, words)].map(([found, code]) => sql`(${found}, ${code})`)
  return {
    ...base,
    code: sql`${list}.code`,
    fault: fault(sql`when ${list}.code is null then 'harmonise.unknown-code'`),
    join: sql`left join (values ${join(pairs)}) as ${list} (found, code) on ${list}.found = ${spelled}`,
  }
}
