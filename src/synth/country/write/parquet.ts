/** A Parquet file that is written a row group at a time. */
import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { Layout, LayoutColumn } from './layout.ts'
import type { BlockWriter } from './text.ts'

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

function element({ name, type }: LayoutColumn): Element {
  const repetition_type = 'OPTIONAL'
  switch (type) {
    case 'integer':
      return { name, type: 'INT32', repetition_type }
    case 'date':
      return { name, type: 'INT32', converted_type: 'DATE', repetition_type }
    case 'number':
      return { name, type: 'DOUBLE', repetition_type }
    case undefined:
    default:
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
  }
}

export function parquetWriter(path: string, { columns }: Layout): BlockWriter {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map((column) => element(column))],
    createdBy: 'corridor',
    statistics: false,
  })
  return {
    write: (rows) =>
      writer.write({
        columnData: columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i] ?? null) })),
        rowGroupSize: Math.max(1, rows.length),
      }),
    end: () => writer.finish(),
  }
}
