/**
 * Rows of a delivery that are wrong as a whole: fields that have moved into other columns, and rows with almost nothing in them, such as
 * a line of totals.
 */
import type { Relation } from '../sql/index.ts'
import { call, dataset, id, join, relation, sql } from '../sql/index.ts'
import { readingRule } from '../steps/check/record-findings.ts'
import type { Ask } from './record-facts.ts'
import type { RowsFound } from './delivery-report.ts'
import { mostListed } from './row-numbers.ts'

/** Where so many columns of a row cannot be read, its fields have moved. */
export const fewestUnread = 3

const counted = async (ask: Ask, rows: Relation): Promise<RowsFound> => {
  const [found] = await ask(
    relation(
      `${rows.name}, counted`,
      ['count', 'rows'],
      `${rows.name}: how many, and the first of them`,
      sql`select cast(count(*) as integer) as "count", ${call('firstIntegers', sql`row`, sql`${mostListed}`)} as "rows" from ${rows}`,
    ),
  )
  const first = Number(found?.['count'] ?? 0) === 0 ? [] : ((found?.['rows'] as readonly unknown[]) ?? [])
  return { rows: Number(found?.['count'] ?? 0), first: first.map(Number) }
}

/** Rows in which three columns or more could not be read. */
export const shiftedRows = (ask: Ask, findings: Relation): Promise<RowsFound> =>
  counted(
    ask,
    relation(
      'shifted rows',
      ['row'],
      'Rows in which several columns could not be read',
      sql`select row from ${findings} where rule = ${readingRule} and fault not in ('harmonise.missing-code', 'harmonise.spreadsheet-date') group by row having count(*) >= ${fewestUnread}`,
    ),
  )

/**
 * Rows that are set aside and have something in at most a quarter of the columns; none in files of fewer than six columns.
 *
 * @param aside name of the dataset of rows that are set aside
 */
export function sparseRows(ask: Ask, raw: Relation, aside: string): Promise<RowsFound> {
  const columns = raw.columns.filter((name) => name !== 'row' && !name.startsWith('#'))
  if (columns.length < 6) return Promise.resolve({ rows: 0, first: [] })
  const filled = join(
    columns.map((name) => sql`case when nullif(trim(${id(name)}), '') is null then 0 else 1 end`),
    ' + ',
  )
  return counted(
    ask,
    relation(
      'sparse rows',
      ['row'],
      'Rows that are set aside and have almost nothing in them',
      sql`select row from ${raw} where row in (select row from ${dataset(aside, ['row'])}) and ${filled} <= ${Math.floor(columns.length / 4)}`,
    ),
  )
}
