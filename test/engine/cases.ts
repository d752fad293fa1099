/**
 * How a case of a function is written: texts or numbers as rows, and what the function makes of each.
 */
import type { Row } from '../../src/engine/engine.ts'
import { join as list, sql } from '../../src/sql/index.ts'
import type { Sql } from '../../src/sql/index.ts'

/** A question with its answer. */
export interface Case {
  readonly query: Sql
  readonly columns: readonly string[]
  readonly order?: readonly string[]
  readonly rows: readonly Row[]
  /** Puts files where the query looks for them. */
  readonly before?: (folder: string) => void
}

/** What `fn` makes of each text, in one query. */
export function each(pairs: readonly (readonly [string | null, unknown])[], of: (x: Sql) => Sql): Case {
  return {
    query: sql`select n, ${of(sql`x`)} as y from (values ${list(pairs.map(([x], n) => sql`(${n}, ${x})`))}) as given (n, x)`,
    columns: ['n', 'y'],
    order: ['n'],
    rows: pairs.map(([, y], n) => ({ n, y })),
  }
}

/** Numbers as rows: n, x. */
export const numbers = (values: readonly (number | null)[]): Sql =>
  sql`(values ${list(values.map((v, n) => sql`(${n}, cast(${v} as double))`))}) as given (n, x)`

/** What `of` makes of the numbers as one group. */
export function group(values: readonly (number | null)[], of: (x: Sql) => Sql, y: unknown): Case {
  return { query: sql`select ${of(sql`x`)} as y from ${numbers(values)}`, columns: ['y'], rows: [{ y }] }
}

/** What `fn` makes of two texts, in one query. */
export function eachTwo(
  rows: readonly (readonly [string | null, string | null, unknown])[],
  of: (a: Sql, b: Sql) => Sql,
): Case {
  return {
    query: sql`select n, ${of(sql`a`, sql`b`)} as y from (values ${list(rows.map(([a, b], n) => sql`(${n}, ${a}, ${b})`))}) as given (n, a, b)`,
    columns: ['n', 'y'],
    order: ['n'],
    rows: rows.map(([, , y], n) => ({ n, y })),
  }
}

/** What `fn` makes of whole numbers; a number that a double cannot hold is given as a text. */
export function eachWhole(
  rows: readonly (readonly [number | string | null, number | string | null, unknown])[],
  of: (a: Sql, b: Sql) => Sql,
): Case {
  const whole = (x: Sql): Sql => sql`cast(${x} as bigint)`
  return {
    query: sql`select n, ${of(whole(sql`a`), whole(sql`b`))} as y from (values ${list(rows.map(([a, b], n) => sql`(${n}, ${a === null ? null : String(a)}, ${b === null ? null : String(b)})`))}) as given (n, a, b)`,
    columns: ['n', 'y'],
    order: ['n'],
    rows: rows.map(([, , y], n) => ({ n, y })),
  }
}
