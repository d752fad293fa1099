/**
 * What a release holds beside its observations: definitions, deliveries, findings, steps, and what the tables cover.
 */
import { quoted } from '../sql/literal.ts'
import type { Table } from '../standards/table.ts'
import { columns } from './columns.ts'
import type { DuckdbFile } from './duckdb-file.ts'
import type { DeliveryInfo, Finding, StepInfo, Vocabulary } from './model.ts'

export interface Records {
  readonly vocabulary: Vocabulary
  readonly tables: readonly { readonly id: string; readonly steps: readonly StepInfo[] }[]
  readonly deliveries: readonly DeliveryInfo[]
  readonly findings: readonly Finding[]
  /** Documents by name, as JSON values. */
  readonly documents?: Readonly<Record<string, unknown>>
}

const shapes = `
  create table vocabulary (kind varchar, position integer, id varchar, json varchar);
  create table deliveries (sha256 varchar, source varchar, file varchar, bytes double, rows double, accepted double, rejected double);
  create table findings (source varchar, file varchar, "check" varchar, severity varchar, code varchar, message varchar, count double, rows integer[]);
  create table steps (table_id varchar, position integer, id varchar, inputs varchar[], sql varchar, rows double);
  create table documents (name varchar, json varchar);
  create table coverage (table_id varchar, source varchar, area varchar, year integer, cells integer, missing integer)`

/** Make and fill the tables of `records`. */
export async function buildRecords(database: DuckdbFile, records: Records): Promise<void> {
  await database.run(shapes)
  const { edition, ...lists } = records.vocabulary
  await database.append(
    'vocabulary',
    [['edition', [edition]] as const, ...Object.entries(lists)].flatMap(([kind, documents]) =>
      documents.map((d: { id: string }, i: number) => [kind, i, d.id, JSON.stringify(d)]),
    ),
  )
  await database.append(
    'deliveries',
    records.deliveries.map((d) => [d.sha256, d.source, d.file, d.bytes, d.rows, d.accepted, d.rejected]),
  )
  await database.append(
    'findings',
    records.findings.map((f) => [f.source, f.file, f.check, f.severity, f.code, f.message, f.count, f.rows]),
  )
  await database.append(
    'documents',
    Object.entries(records.documents ?? {}).map(([name, document]) => [name, JSON.stringify(document)]),
  )
  await database.append(
    'steps',
    records.tables.flatMap(({ id, steps }) => steps.map((s, i) => [id, i, s.id, s.inputs, s.sql, s.rows])),
  )
}

/** Count the cells of `table` by source, country of the edition and year. Tables without REF_AREA cover no country. */
export async function buildCoverage(
  database: DuckdbFile,
  vocabulary: Vocabulary,
  table: Table,
): Promise<void> {
  if (!table.dimensions.includes('REF_AREA') || !table.dimensions.includes('TIME_PERIOD')) return
  await database.run(
    `insert into coverage
     select ?, "SOURCE"::varchar, REF_AREA::varchar as area, left(TIME_PERIOD::varchar, 4)::integer as year, count(*),
            count(*) filter (where OBS_VALUE is null)
     from ${quoted(columns(table).name)} where REF_AREA::varchar in (select unnest(?::varchar[]))
     group by all order by all`,
    [table.id, vocabulary.edition.countries],
  )
}
