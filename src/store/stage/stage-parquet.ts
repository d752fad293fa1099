/**
 * Stage a Parquet file: the embedded engine reads it and makes a text of every value.
 *
 * Dates and times become ISO 8601, those with a time zone in UTC; a whole number that is kept as a fraction (as where a column
 * of numbers has gaps) loses its `.0`; NaN is no value.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { problem } from '../../problem.ts'
import { literal, quoted } from '../../sql/literal.ts'
import type { PrivateEngine } from '../../engine/private-duckdb.ts'
import { distinctNames } from './header.ts'
import type { Found } from './row.ts'

/** What the footer ends with: plain, or encrypted (Parquet Modular Encryption). */
const ends: Readonly<Record<string, 'whole' | 'encrypted'>> = { PAR1: 'whole', PARE: 'encrypted' }

/** @throws read.truncated, read.protected, read.damaged, read.unsupported, read.invalid-header, read.missing-column */
export async function stageParquet(
  path: string,
  shown: string,
  name: string,
  engine: PrivateEngine,
  asked: readonly string[],
) {
  const end = ends[lastSigns(path)]
  if (end === undefined) throw problem('read.truncated', { file: shown, where: 'it has no footer' })
  if (end === 'encrypted') throw problem('read.protected', { file: shown })
  // A sign of a pattern stands for itself in brackets.
  const file = literal(path.replaceAll(/[*?[]/g, '[$&]'))
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch {
      throw problem('read.damaged', { file: shown, what: 'its pages cannot be read as its footer says' })
    }
  }
  const described = await ask(engine.rows(`describe select * from read_parquet(${file})`))
  const columns = described.map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
  }))
  for (const { name: column, type } of columns)
    if (!(kind(type) in texts))
      throw problem('read.unsupported', {
        file: shown,
        what: `${type === 'BLOB' ? 'bytes' : /[([]/.test(type) ? 'lists or objects' : `values of type ${type}`} in the column “${column}”`,
        expected: 'texts, numbers, dates, times and truth values',
      })
  // DuckDB renames the second of two equal names, so they are taken from the footer.
  const leaves = await ask(
    engine.rows(`select name from parquet_schema(${file}) where num_children is null order by column_id`),
  )
  const names = distinctNames(
    shown,
    leaves.map((row) => String(row['name']).trim()),
    asked,
  )
  const fields = columns.map(({ name: given, type }, i) => {
    const text = texts[kind(type)] ?? plain
    return `nullif(${text(quoted(given))}, '') as ${quoted(names[i] ?? given)}`
  })
  const rows = await ask(
    engine.keep(name, `select row_number() over () as row, ${fields.join(', ')} from read_parquet(${file})`),
  )
  const found: Found = {}
  return { rows, columns: names, unreadable: [], found }
}

type AsText = (column: string) => string

const plain: AsText = (c) => `cast(${c} as varchar)`
const fraction: AsText = (c) =>
  `case when isnan(${c}) then null when abs(${c}) < 1e15 and ${c} = trunc(${c}) then cast(cast(${c} as bigint) as varchar) else cast(${c} as varchar) end`
const moment: AsText = (c) => `replace(cast(${c} as varchar), ' ', 'T')`
const zoned: AsText = (c) => `replace(cast(make_timestamp(epoch_us(${c})) as varchar), ' ', 'T') || 'Z'`

const integers = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT']
const texts: Readonly<Record<string, AsText>> = {
  ...Object.fromEntries([...integers, ...integers.map((type) => `U${type}`)].map((type) => [type, plain])),
  VARCHAR: plain,
  BOOLEAN: plain,
  DECIMAL: plain,
  UUID: plain,
  ENUM: plain,
  JSON: plain,
  DATE: plain,
  TIME: plain,
  FLOAT: fraction,
  DOUBLE: fraction,
  TIMESTAMP: moment,
  TIMESTAMP_S: moment,
  TIMESTAMP_MS: moment,
  TIMESTAMP_NS: moment,
  'TIMESTAMP WITH TIME ZONE': zoned,
}

/** `DECIMAL(9,2)` is a DECIMAL; a list keeps its brackets, a STRUCT its name, and neither is in the table. */
const kind = (type: string): string => (type.endsWith(']') ? type : type.replace(/\(.*$/, ''))

function lastSigns(path: string): string {
  const size = statSync(path).size
  const bytes = Buffer.alloc(4)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, bytes, 0, 4, Math.max(0, size - 4))
  } finally {
    closeSync(handle)
  }
  return size < 12 ? '' : bytes.toString('latin1')
}
