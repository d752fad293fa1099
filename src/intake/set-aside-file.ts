/**
 * The rows that are set aside, as a file that can be mended and sent again: the fields as they came, the reason in front of each.
 */
import { openSync, closeSync, writeSync } from 'node:fs'
import type { Engine } from '../engine/engine.ts'
import { dataset, id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { recordFindingColumns } from '../steps/check/record-findings.ts'
import { csvField } from './csv-field.ts'
import { findingsName, setAsideName } from './examine.ts'

/** The two columns before those of the file; a reader of the source passes them over. */
export const setAsideColumns = ['#row', '#why'] as const

/** Rows that are held at once. */
const page = 20_000

/** Why a row was set aside, by rule, column and fault, in the words of the steward. */
export interface Reason {
  readonly rule: string
  readonly column: string | null
  readonly fault: string | null
  readonly words: string
}

/**
 * Write the rows that `examine` set aside.
 *
 * @param raw the staged rows
 * @param columns of the file, in its order
 * @returns how many there are; rows whose fields could not be told apart are not among them
 */
export async function writeSetAside(
  engine: Engine,
  raw: Relation,
  columns: readonly string[],
  reasons: readonly Reason[],
  path: string,
): Promise<number> {
  const handle = openSync(path, 'w')
  try {
    writeSync(handle, `\uFEFF${[...setAsideColumns, ...columns].map(csvField).join(',')}\r\n`)
    let written = 0
    for (let after = 0; reasons.length > 0;) {
      const rows = await engine.rows(
        print(pageOf(raw, columns, reasons, after), engine.dialect, { order: ['#row'] }),
      )
      if (rows.length === 0) break
      writeSync(
        handle,
        rows
          .map(
            (row) => `${[...setAsideColumns, ...columns].map((name) => csvField(row[name])).join(',')}\r\n`,
          )
          .join(''),
      )
      written += rows.length
      after = Number(rows.at(-1)?.['#row'])
    }
    return written
  } finally {
    closeSync(handle)
  }
}

function pageOf(
  raw: Relation,
  columns: readonly string[],
  reasons: readonly Reason[],
  after: number,
): Relation {
  const own = columns.filter((name) => !setAsideColumns.some((one) => one === name))
  const said = sql`(values ${join(
    reasons.map((one) => sql`(${one.rule}, ${one.column}, ${one.fault}, ${one.words})`),
  )}) as said (rule, "column", fault, words)`
  return relation(
    'set aside with reasons',
    [...setAsideColumns, ...own],
    'Rows that are set aside, with the reasons',
    sql`select raw.row as "#row", why.words as "#why", ${join(own.map((name) => sql`raw.${id(name)}`))}
from (select row from ${dataset(setAsideName, ['row'])} where row > ${after} order by row limit ${page}) as aside
join ${raw} as raw on raw.row = aside.row
join (select f.row, string_agg(distinct said.words, ' ' order by said.words) as words
  from ${dataset(findingsName, recordFindingColumns)} as f
  join ${said} on said.rule = f.rule and said."column" is not distinct from f."column" and said.fault is not distinct from f.fault
  where f.severity = 'error' group by f.row) as why on why.row = raw.row`,
  )
}
