/**
 * A file of persons as CSV (RFC 4180, UTF-8) and as Parquet: a row each, codes and numbers, a missing value an empty field or null.
 */
import { parquetWriteBuffer } from 'hyparquet-writer'
import { field } from './csv.ts'

export interface PersonColumn {
  readonly name: string
  readonly numeric: boolean
  /** One for each person. */
  readonly values: readonly (string | number | null)[]
}

export function personCsv(columns: readonly PersonColumn[]): Uint8Array {
  const rows = columns[0]?.values.length ?? 0
  const lines = [columns.map(({ name }) => field(name)).join(',')]
  for (let row = 0; row < rows; row += 1)
    lines.push(columns.map(({ values }) => field(values[row] ?? null)).join(','))
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}

export function personParquet(columns: readonly PersonColumn[], title: string): Uint8Array {
  const bytes = parquetWriteBuffer({
    columnData: columns.map(({ name, numeric, values }) => ({
      name,
      data: [...values],
      type: numeric ? ('DOUBLE' as const) : ('STRING' as const),
    })),
    rowGroupSize: 100_000,
    createdBy: 'corridor',
    kvMetadata: [{ key: 'title', value: title }],
  })
  return new Uint8Array(bytes)
}
