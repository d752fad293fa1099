/**
 * What texts of a column look like that could not be read, where several rows have them, and whether dates have day and month exchanged.
 *
 * A text is told only where three rows or more have it, of those rows that are not shifted: then it is no one person's. Digits of
 * numbers and dates, and of texts of more than four signs, are told as #.
 */
import type { RecordFile, RecordMapping } from '../edition/record-source.ts'
import { call, relation, sql } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'
import { readingRule } from '../steps/check/record-findings.ts'
import { readDate } from '../steps/harmonise/record-date.ts'
import { textOf } from '../steps/harmonise/record-value.ts'
import { fromOf } from '../steps/harmonise/records.ts'
import { fewestUnread } from './odd-rows.ts'
import type { Ask } from './record-facts.ts'

/** So many rows have a text, at least, for it to be told. */
const fewest = 3
const mostTexts = 10

export interface UnreadText {
  readonly text: string
  readonly rows: number
}

/** A kind of finding about one column of a file: its rule, and the fault where the column could not be read. */
export interface Unread {
  readonly raw: Relation
  readonly findings: Relation
  readonly file: RecordFile
  readonly rule: string
  readonly column: string
  readonly fault: string | null
  readonly mapping: RecordMapping
}

/** Texts of the rows where a column was found wrong for one reason; one row per row of the file. */
function unreadTexts({ raw, findings, file, rule, column, fault, mapping }: Unread): Sql {
  const text = textOf(mapping, file.missing, fromOf(mapping))
  const why = fault === null ? sql`` : sql` and "column" = ${column} and fault = ${fault}`
  return sql`select raw.row, ${text} as text from ${raw} as raw
where raw.row in (select row from ${findings} where rule = ${rule}${why})`
}

const inShiftedRows = (findings: Relation): Sql =>
  sql`select row from ${findings} where rule = ${readingRule} group by row having count(*) >= ${fewestUnread}`

/**
 * @param plain codes are told as they are where they are short; of numbers and dates the digits never are
 * @returns those that most rows have, first
 */
export async function textsUnread(ask: Ask, unread: Unread, plain: boolean): Promise<readonly UnreadText[]> {
  const masked = call('replaceAll', sql`text`, sql`${'[0-9]+'}`, sql`${'#'}`)
  const told = plain ? sql`case when length(text) > 4 then ${masked} else text end` : masked
  const rows = await ask(
    relation(
      'unread texts',
      ['text', 'records', 'fewer'],
      `Texts of ${unread.column} that could not be read`,
      sql`select text, cast(count(*) as integer) as records, -count(*) as fewer
from (select ${told} as text from (${unreadTexts(unread)}) as t where row not in (${inShiftedRows(unread.findings)})) as shown
group by text having count(*) >= ${fewest}`,
    ),
    ['fewer', 'text'],
  )
  return rows.slice(0, mostTexts).map((row) => ({ text: String(row['text']), rows: Number(row['records']) }))
}

/** How many of the dates that could not be read are days of the calendar once day and month change places. */
export async function daysExchanged(ask: Ask, unread: Unread): Promise<number> {
  const forms = unread.mapping.date.filter((form) => form.includes('%d') && form.includes('%m'))
  if (forms.length === 0) return 0
  const exchanged = forms.map((form) => form.replaceAll(/%[dm]/g, (sign) => (sign === '%d' ? '%m' : '%d')))
  const [row] = await ask(
    relation(
      'days exchanged',
      ['records'],
      `Dates of ${unread.column} that are days of the calendar with day and month exchanged`,
      sql`select cast(count(*) as integer) as records from (${unreadTexts(unread)}) as t where ${readDate(sql`text`, exchanged)} is not null`,
    ),
  )
  return Number(row?.['records'] ?? 0)
}
