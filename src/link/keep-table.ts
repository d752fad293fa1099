/**
 * Hand a table of ours to the engine: straight into its memory where it is in this process and the table is of numbers, else as a
 * Parquet file in its folder for temporary files, bound under a name.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { isPrivate } from '../engine/private-duckdb.ts'
import type { PrivateEngine, Texts } from '../engine/private-duckdb.ts'
import { dataset, id, join as list, print, relation, sql, written } from '../sql/index.ts'
import type { Session } from './session.ts'

/** Rows that are made texts at a time. */
const pageRows = 50_000

export type GivenColumn =
  | { readonly name: string; readonly type: 'STRING'; readonly data: readonly (string | null)[] }
  | { readonly name: string; readonly type: 'INT32'; readonly data: Int32Array }
  | { readonly name: string; readonly type: 'DOUBLE'; readonly data: Float64Array }

/** Bind a table of ours under `name`; it lies there until the session's folder is cleared. */
export async function keepTable(at: Session, name: string, columns: readonly GivenColumn[]): Promise<void> {
  const { numbers } = at.engine
  const whole = columns.filter(isOfNumbers)
  if (numbers !== undefined && whole.length === columns.length) {
    await numbers.keep(name, whole)
    return
  }
  if (isPrivate(at.engine)) return keepPrivately(at.engine, name, columns)
  const folder = join(at.folder, 'temporary')
  mkdirSync(folder, { recursive: true })
  const file = `${createHash('sha256').update(name).digest('hex').slice(0, 16)}-${process.pid}.parquet`
  const bytes = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      ...column,
      data: column.data as Int32Array,
      ...(column.type === 'STRING' ? {} : { encoding: 'PLAIN', nullable: false }),
    })),
    rowGroupSize: 100_000,
    // It is read once, and soon.
    codec: 'UNCOMPRESSED',
    statistics: false,
    createdBy: 'corridor',
  })
  writeFileSync(join(folder, file), new Uint8Array(bytes))
  await at.engine.bind(name, join('temporary', file))
}

/** Into an engine that writes nothing to the disk: as texts, which are then given their types. */
async function keepPrivately(
  engine: PrivateEngine,
  name: string,
  columns: readonly GivenColumn[],
): Promise<void> {
  const waiting = `${name} as texts`
  const rows = columns[0]?.data.length ?? 0
  const pages = function* pages(): Generator<Texts> {
    for (let from = 0; from < rows; from += pageRows)
      yield Object.fromEntries(columns.map(({ name: column, data }) => [column, textsOf(data, from)]))
  }
  await engine.take(
    waiting,
    columns.map((column) => column.name),
    pages(),
  )
  const types = { STRING: 'varchar', INT32: 'integer', DOUBLE: 'double' }
  const typed = columns.map(
    (column) => sql`cast(${id(column.name)} as ${written(types[column.type])}) as ${id(column.name)}`,
  )
  await engine.keep(
    name,
    print(
      relation(name, [], 'A table of ours', sql`select ${list(typed)} from ${dataset(waiting, [])}`),
      'duckdb',
    ),
  )
  await engine.drop(waiting)
}

const isOfNumbers = (column: GivenColumn): column is Exclude<GivenColumn, { type: 'STRING' }> =>
  column.type !== 'STRING'

const textsOf = (data: GivenColumn['data'], from: number): readonly (string | null)[] => {
  const page: readonly (string | number | null)[] = Array.from<string | number | null>(data).slice(
    from,
    from + pageRows,
  )
  return page.map((value) => (value === null ? null : String(value)))
}
