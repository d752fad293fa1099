/**
 * Parquet with the columns of columns.ts: texts as dictionary-coded strings, numbers as doubles, missing as null. Title,
 * citation and release are in the file's key-value metadata.
 */
import { parquetWriteBuffer } from 'hyparquet-writer'
import { columns } from './columns.ts'
import type { TableData } from './table-data.ts'

export function parquet(data: TableData): Uint8Array {
  const columnData = columns(data).map(({ name, numeric, of }) => ({
    name,
    data: data.cells.map(of),
    type: numeric === true ? ('DOUBLE' as const) : ('STRING' as const),
  }))
  const bytes = parquetWriteBuffer({
    columnData,
    rowGroupSize: 100_000,
    createdBy: 'corridor',
    kvMetadata: [
      { key: 'title', value: data.title },
      { key: 'citation', value: data.citation },
      { key: 'release', value: `${data.release.number} ${data.release.hash}` },
      { key: 'url', value: data.url },
    ],
  })
  return new Uint8Array(bytes)
}
