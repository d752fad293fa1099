/**
 * Run a step on a few rows in DuckDB in memory: datasets are given as rows, the answer comes back as rows.
 */
import { writeFileSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Row } from '../../src/engine/engine.ts'
import { print } from '../../src/sql/index.ts'
import type { Relation } from '../../src/sql/index.ts'
import { literal, quoted } from '../../src/sql/literal.ts'
import type { Table } from '../../src/standards/table.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { columnsOf } from '../../src/steps/observation.ts'

export const standards = readStandards()

export function tableOf(id: string): Table {
  const found = standards.tables.find((table) => table.id === id)
  if (found === undefined) throw new Error(`no table ${id}`)
  return found
}

type Given = Readonly<Record<string, string | number | null>>

/** Cells of a table from few words: dimensions and value are given, the attributes are the usual ones. */
export function cells(
  table: string,
  rows: readonly Given[],
): { readonly name: string; readonly sql: string } {
  const usual: Record<string, string | number | null> = {
    OBS_STATUS: 'A',
    CONF_STATUS: 'F',
    TYPE_OF_DATA: 'B',
    ESTIMATE_KIND: 'OBSERVED',
    UNIT_MEASURE: 'PS',
    SOURCE: 'agency',
    VINTAGE: '2024',
    REASON_MISSING: null,
    DELIVERY: 'd',
    SEX: '_T',
    AGE: '_T',
  }
  const columns = columnsOf(tableOf(table))
  const value = (row: Given, column: string): string =>
    column === 'ROWS'
      ? '[1]'
      : `cast(${literal(row[column] ?? usual[column] ?? null)} as ${column === 'OBS_VALUE' ? 'double' : 'varchar'})`
  const list = rows.map(
    (row) => `select ${columns.map((c) => `${value(row, c)} as ${quoted(c)}`).join(', ')}`,
  )
  return { name: `tables/${table}`, sql: list.join('\nunion all\n') }
}

/** The rows that a relation gives over the given datasets. */
export async function ask(
  relation: Relation,
  given: readonly { readonly name: string; readonly sql: string }[],
  order?: readonly string[],
): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-steps-'))
  const engine = await openDuckdb(folder)
  try {
    for (const [i, { name, sql }] of given.entries()) {
      await engine.write(sql, join(folder, `${i}.parquet`))
      await engine.bind(name, join(folder, `${i}.parquet`))
    }
    return await engine.rows(print(relation, 'duckdb', order === undefined ? {} : { order }))
  } finally {
    engine.close()
    rmSync(folder, { recursive: true })
  }
}

/** The rows that a relation gives which reads the file `deliveries/x.csv`. */
export async function askFile(
  relation: Relation,
  csv: string,
  order: readonly string[],
): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-steps-'))
  mkdirSync(join(folder, 'deliveries'))
  writeFileSync(join(folder, 'deliveries', 'x.csv'), csv)
  const engine = await openDuckdb(folder)
  try {
    return await engine.rows(print(relation, 'duckdb', { order }))
  } finally {
    engine.close()
    rmSync(folder, { recursive: true })
  }
}
