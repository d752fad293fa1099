/**
 * One table of a release, from the Parquet file of its protected observations: sorted by key, in the order of the codelists.
 *
 * Codes are stored as DuckDB ENUMs made for this table and column: they read as text everywhere, sort in the order of the
 * codelist, and take one or two bytes each. Shares and coefficients of variation are kept in the same way, to the thousandth (`0.985`).
 */
import { literal, quoted } from '../sql/literal.ts'
import type { Table } from '../standards/table.ts'
import { columns, numbers } from './columns.ts'
import type { DuckdbFile } from './duckdb-file.ts'
import type { Vocabulary } from './model.ts'
import { orderCodes } from './order-codes.ts'

/** Make the table of `table` out of the file `parquet`; the count of its cells. */
export async function buildTable(
  database: DuckdbFile,
  vocabulary: Vocabulary,
  table: Table,
  parquet: string,
): Promise<number> {
  const { name, dimensions, attributes } = columns(table)
  const coded = [...dimensions, ...attributes]
  const found = await database.rows<Record<string, readonly string[] | null>>(
    `select ${coded.map((c) => `list(distinct ${asText(c)}) filter (where ${quoted(c)} is not null) as ${quoted(c)}`).join(', ')} from read_parquet(?)`,
    [parquet],
  )
  for (const column of coded) {
    const codes = orderCodes(vocabulary, column, found[0]?.[column] ?? [])
    await makeType(database, typeOf(name, column), codes)
  }
  const keyed = dimensions.map((d) => `${quoted(d)}::${typeOf(name, d)} as ${quoted(d)}`)
  const told = attributes.map((a) => `${asText(a)}::${typeOf(name, a)} as ${quoted(a)}`)
  const rows = `coalesce("ROWS"::integer[], []::integer[]) as "ROWS"`
  await database.run(
    `create table ${name} as select ${[...keyed, 'OBS_VALUE::double as OBS_VALUE', ...told, rows].join(', ')}
     from read_parquet(?) order by ${dimensions.map((_, i) => i + 1).join(', ')}`,
    [parquet],
  )
  const [total] = await database.rows<{ cells: number }>(`select count(*)::double as cells from ${name}`)
  return total?.cells ?? 0
}

/** A number as the shortest decimal of its thousandths; any other attribute is a code. */
const asText = (column: string): string =>
  numbers.includes(column) ? `round(${quoted(column)}::double, 3)::varchar` : quoted(column)

const typeOf = (table: string, column: string): string => quoted(`code_${table}_${column}`)

/** An ENUM cannot be empty, so a column without a value gets the one code that nothing has. */
async function makeType(database: DuckdbFile, type: string, codes: readonly string[]): Promise<void> {
  const listed = codes.length === 0 ? ['_Z'] : codes
  await database.run(`create type ${type} as enum (${listed.map(literal).join(', ')})`)
}
