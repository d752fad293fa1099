/**
 * Encoded records with the texts that tests look at, for records that stand in many pairs: each text is fetched once.
 */
import { dataset, id, sql } from '../../../sql/index.ts'
import type { Sql } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import {
  dictionaryName,
  lengthOf,
  lettersOf,
  spellingOf,
  valueNumber,
  valueOf,
} from '../encode/dictionary.ts'
import type { Comparison } from '../model/model.ts'
import { columnsOf } from '../model/test.ts'

/** Name of the text of a column beside its number. */
export const textOf = (column: string): string => `${column} text`

export interface RecordTexts {
  /** Expressions over an encoded record e and its texts, with their names. */
  readonly columns: readonly (readonly [as: Sql, name: string])[]
  /** Dictionaries that are joined to e. */
  readonly joins: readonly Sql[]
}

/** What the levels of the comparisons take of a record. */
export function recordTexts(coded: Coding, comparisons: readonly Comparison[]): RecordTexts {
  const asked = new Set(comparisons.flatMap((c) => c.levels.flatMap((level) => columnsOf(level.test))))
  const columns: (readonly [Sql, string])[] = []
  const joins: Sql[] = []
  for (const [i, base] of coded.bases.entries()) {
    const used = base.columns.filter((c) => asked.has(c.name))
    const at = id(`v${i}`)
    for (const { name, text, letters } of used) {
      for (const number of [name, ...(letters ? [lengthOf(name), lettersOf(name)] : [])])
        columns.push([sql`e.${id(number)}`, number])
      if (text) columns.push([sql`${at}.${id(name)}`, textOf(name)])
      if (letters) columns.push([sql`${at}.${id(spellingOf(name))}`, spellingOf(name)])
    }
    if (used.some((c) => c.text || c.letters))
      joins.push(
        sql`left join ${dataset(dictionaryName(base), [])} as ${at} on ${at}.${id(valueNumber)} = e.${id(valueOf(base))}`,
      )
  }
  return { columns, joins }
}
