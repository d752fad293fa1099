/**
 * What Spark wrote into the footers of its Parquet files, read in this process: how many rows, and the columns with their types.
 *
 * Asked of the cluster, each of the two is a job of a tenth of a second or more; here it is a millisecond.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { literal } from '../sql/literal.ts'

/** A column as Spark declares one. */
export interface SparkColumn {
  readonly name: string
  readonly type: string
}

export interface Footers {
  /** Rows of all files together; columns of the first, none where Spark did not write its types down in a form that is known here. */
  read(files: readonly string[]): Promise<{ readonly rows: number; readonly columns: readonly SparkColumn[] }>
  close(): void
}

/** Spark's own account of the columns, as it stands in a footer. */
const schemaKey = 'org.apache.spark.sql.parquet.row.metadata'

interface Field {
  readonly name: string
  readonly type: unknown
}

/** Nothing is opened before the first question. */
export function openFooters(): Footers {
  let opened: { readonly instance: DuckDBInstance; readonly connection: DuckDBConnection } | undefined
  const connect = async (): Promise<DuckDBConnection> => {
    if (opened === undefined) {
      const instance = await DuckDBInstance.create(':memory:', {
        threads: '1',
        autoinstall_known_extensions: 'false',
      })
      opened = { instance, connection: await instance.connect() }
    }
    return opened.connection
  }
  return {
    read: async (files) => {
      const [first] = files
      if (first === undefined) return { rows: 0, columns: [] }
      const connection = await connect()
      const list = `[${files.map(escaped).join(', ')}]`
      const counted = await connection.runAndReadAll(
        `select sum(num_rows) from parquet_file_metadata(${list})`,
      )
      const told = await connection.runAndReadAll(
        `select decode(value) from parquet_kv_metadata(${escaped(first)}) where decode(key) = ${literal(schemaKey)}`,
      )
      return { rows: Number(counted.getRows()[0]?.[0] ?? 0), columns: columnsOf(told.getRows()[0]?.[0]) }
    },
    close: () => {
      opened?.connection.closeSync()
      opened?.instance.closeSync()
      opened = undefined
    },
  }
}

/**
 * A path as DuckDB finds it: signs of a pattern stand in brackets. A backslash would part folders there, so that any sign may stand in its
 * place: names of parts are never given twice.
 */
const escaped = (path: string): string =>
  literal(path.replaceAll(/[[*?]/g, (sign) => `[${sign}]`).replaceAll('\\', '?'))

function columnsOf(told: unknown): readonly SparkColumn[] {
  if (typeof told !== 'string') return []
  const { fields } = JSON.parse(told) as { readonly fields: readonly Field[] }
  const columns = fields.map(({ name, type }) => ({ name, type: declared(type) }))
  return columns.flatMap(({ name, type }) => (type === undefined ? [] : [{ name, type }])).length ===
    columns.length
    ? (columns as readonly SparkColumn[])
    : []
}

const words: Readonly<Record<string, string>> = {
  byte: 'tinyint',
  short: 'smallint',
  integer: 'int',
  long: 'bigint',
}
const plain = /^(?:string|boolean|float|double|date|timestamp|timestamp_ntz|binary|decimal\(\d+,\d+\))$/

/** A type of Spark's JSON as a statement declares it; undefined where it is none of those that Corridor asks for. */
function declared(type: unknown): string | undefined {
  if (typeof type === 'string') return words[type] ?? (plain.test(type) ? type : undefined)
  if (typeof type !== 'object' || type === null || !('elementType' in type)) return undefined
  const element = declared(type.elementType)
  return element === undefined ? undefined : `array<${element}>`
}
