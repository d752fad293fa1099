/**
 * The hash of one table's observations. To compute it again from any copy of the data:
 *
 * 1. Print each observation as one line: the codes of its dimensions in key order, OBS_VALUE, the attributes in the order of
 *    columns.ts, and the numbers of ROWS joined by `,`. Fields are joined by U+001F; what is missing is empty. A value is
 *    printed as DuckDB casts a DOUBLE to VARCHAR: the shortest decimal that reads back as the same number, with at least one
 *    decimal (`8040400.0`). COVERAGE, IMPUTED and CV, which tables made from records have, are rounded to three decimals and printed so.
 * 2. For each code of the first dimension, order its lines by their bytes, end each with a line feed, and take the SHA-256 of
 *    their UTF-8 bytes in hexadecimal.
 * 3. The hash of the table is the SHA-256 of one line `code`, U+001F, `hash`, line feed for each code, ordered by their bytes.
 */
import { createHash } from 'node:crypto'
import { problem } from '../problem.ts'
import { literal, quoted } from '../sql/literal.ts'
import type { Table } from '../standards/table.ts'
import { columns } from './columns.ts'
import type { DuckdbFile } from './duckdb-file.ts'

/**
 * Hash the observations of `table`; as it sees every cell, it also makes sure that each is there once.
 *
 * @throws published.repeated-cell
 */
export async function hashTable(database: DuckdbFile, table: Table): Promise<string> {
  const { name, dimensions, attributes } = columns(table)
  const [first = '', ...others] = dimensions
  const key = [first, ...others].map(text).join(` || chr(31) || `)
  const rest = [text('OBS_VALUE'), ...attributes.map(text), `array_to_string("ROWS", ',')`].join(
    ` || chr(31) || `,
  )
  const hash = createHash('sha256')
  for (const codes of await batches(database, name, first)) {
    const parts = await database.rows<{ code: string; digest: string; cells: number; keys: number }>(
      `with lines as (
         select ${quoted(first)}::varchar as code, ${key} as key, ${rest} as rest from ${name}
         where ${quoted(first)} in (${codes.map(literal).join(', ')})
       )
       select code, sha256(string_agg(key || chr(31) || rest || chr(10), '' order by key, rest)) as digest,
              count(*)::double as cells, count(distinct key)::double as keys
       from lines group by code order by code`,
    )
    for (const part of parts) {
      if (part.cells !== part.keys) throw await repeated(database, table, part.code)
      hash.update(`${part.code}\u001F${part.digest}\n`)
    }
  }
  return hash.digest('hex')
}

/** Codes of the first dimension in order, together so many that about half a million cells are hashed at a time. */
async function batches(
  database: DuckdbFile,
  name: string,
  first: string,
): Promise<readonly (readonly string[])[]> {
  const counted = await database.rows<{ code: string; cells: number }>(
    `select ${quoted(first)}::varchar as code, count(*)::double as cells from ${name} group by code order by code`,
  )
  const made: string[][] = [[]]
  let cells = 0
  for (const part of counted) {
    if (cells > 0 && cells + part.cells > 500_000) {
      made.push([])
      cells = 0
    }
    made.at(-1)?.push(part.code)
    cells += part.cells
  }
  return made.filter((codes) => codes.length > 0)
}

async function repeated(database: DuckdbFile, table: Table, code: string): Promise<Error> {
  const { name, dimensions } = columns(table)
  const [found] = await database.rows<{ key: string; count: number }>(
    `select concat_ws('.', ${dimensions.map(quoted).join(', ')}) as key, count(*)::double as count
     from ${name} where ${quoted(dimensions[0] ?? '')} = ? group by key having count(*) > 1 order by key limit 1`,
    [code],
  )
  return problem('published.repeated-cell', {
    table: table.id,
    key: found?.key ?? code,
    count: found?.count ?? 2,
  })
}

const text = (column: string): string => `coalesce(${quoted(column)}::varchar, '')`
