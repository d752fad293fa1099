/**
 * Write rows to one Parquet file, a row group at a time: memory holds one group, however many rows come.
 */
import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { Fields } from './row.ts'

/** A group is written when it has so many rows or so many characters. */
export const rowsHeld = 20_000
const charactersHeld = 32_000_000

export interface RowsWriter {
  add(row: number, fields: Fields): Promise<void>
  /** Rows that are not in the file yet. */
  readonly held: number
  /** Write what is held and finish the file. */
  finish(): Promise<void>
}

/** @param columns names of the text columns; the column `row` (INT64) stands before them */
export function rowsWriter(path: string, columns: readonly string[]): RowsWriter {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: 'root', num_children: columns.length + 1 },
      { name: 'row', type: 'INT64', repetition_type: 'REQUIRED' },
      ...columns.map(
        (name) =>
          ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }) as const,
      ),
    ],
    createdBy: 'corridor',
    statistics: false,
  })
  let numbers: bigint[] = []
  let texts: (string | null)[][] = columns.map(() => [])
  let characters = 0
  const flush = async (): Promise<void> => {
    if (numbers.length === 0) return
    await writer.write({
      columnData: [
        { name: 'row', data: numbers },
        ...columns.map((name, i) => ({ name, data: texts[i] ?? [] })),
      ],
      rowGroupSize: numbers.length,
    })
    numbers = []
    texts = columns.map(() => [])
    characters = 0
  }
  return {
    get held() {
      return numbers.length
    },
    add: async (row, fields) => {
      numbers.push(BigInt(row))
      for (const [i, column] of texts.entries()) {
        const text = fields[i] ?? null
        column.push(text)
        characters += text?.length ?? 0
      }
      if (numbers.length >= rowsHeld || characters >= charactersHeld) await flush()
    },
    finish: async () => {
      await flush()
      await writer.finish()
    },
  }
}
