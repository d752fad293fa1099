/**
 * Rows that wait in the engine's memory to be encrypted: numbered, every column a text, asked for a page at a time.
 */
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { problem } from '../../problem.ts'
import { call, dataset, id, join as list, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { pageRows } from './page.ts'

export interface WaitingRows {
  readonly source: string
  readonly from: Relation
  readonly record: string
}

/** Column with the number of a row, from 1. */
export const place = 'row of identities'

/**
 * Keep the rows under `name`; gives their number. Engines quote values in their messages, so theirs are not passed on.
 *
 * @throws identities.unreadable-rows
 */
export async function keepRows(
  engine: PrivateEngine,
  { source, from }: WaitingRows,
  plain: readonly string[],
  name: string,
): Promise<number> {
  const texts = list(plain.map((column) => sql`${call('toText', id(column))} as ${id(column)}`))
  const asked = relation(
    'identities to be written',
    [place, ...plain],
    'Identities as texts, numbered',
    sql`select row_number() over () as ${id(place)}, ${texts} from ${from}`,
  )
  try {
    return await engine.keep(name, print(asked, engine.dialect))
  } catch {
    throw problem('identities.unreadable-rows', { source, relation: from.name })
  }
}

/** @throws identities.invalid-records unless each has an id of its own */
export async function checkRecords(
  engine: PrivateEngine,
  { source, record }: WaitingRows,
  name: string,
  rows: number,
): Promise<void> {
  const asked = relation(
    'ids of identities',
    ['known', 'apart'],
    'Ids that are there, and different ones',
    sql`select count(${id(record)}) as known, count(distinct ${id(record)}) as apart from ${dataset(name, [record])}`,
  )
  const [found] = await engine.rows(print(asked, engine.dialect))
  const known = Number(found?.['known'])
  const apart = Number(found?.['apart'])
  if (apart !== rows)
    throw problem('identities.invalid-records', { source, missing: rows - known, repeated: known - apart })
}

/** The query for the rows after number `from`, a page of them. */
export const pageOf = (name: string, plain: readonly string[], from: number): string =>
  print(
    relation(
      'page of identities',
      plain,
      'Rows of one page',
      sql`select ${list(plain.map(id))} from ${dataset(name, plain)} where ${id(place)} > ${from} and ${id(place)} <= ${from + pageRows}`,
    ),
    'duckdb',
  )
