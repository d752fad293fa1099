/**
 * One file on its way: rows are held until there are enough of them, put in order, numbered and written as a block. What is held
 * never grows beyond a block and one household's rows, so a file of any length needs the memory of a block.
 */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Field } from '../../people-set.ts'
import type { Layout, Row } from './layout.ts'
import { parquetWriter } from './parquet.ts'
import { textWriter } from './text.ts'
import type { BlockWriter } from './text.ts'
import { writeWorkbook } from './workbook-file.ts'

/** Told of each row where it came to stand: the file, and the row in it from 1 up, without the line of headings. */
export type Placed = (file: string, row: number, of: Row) => void

export interface Sink {
  readonly layout: Layout
  readonly push: (row: Row) => void
  readonly full: () => boolean
  /** Write what is held. */
  readonly flush: () => Promise<void>
  readonly end: () => Promise<void>
  readonly written: () => number
  /** Most rows that were held at once. */
  readonly peak: () => number
}

export function openSink(folder: string, layout: Layout, block: number, placed: Placed): Sink {
  const held: Row[] = []
  let [written, peak, part] = [0, 0, 0]
  const path = join(folder, layout.file)
  mkdirSync(dirname(path), { recursive: true })
  const writer: BlockWriter | null =
    layout.format === 'xlsx'
      ? null
      : layout.format === 'parquet'
        ? parquetWriter(path, layout)
        : textWriter(path, layout)

  const flush = async (): Promise<void> => {
    const rows = held.splice(0).toSorted((a, b) => a.key - b.key)
    if (rows.length === 0 && (writer !== null || part > 0)) return
    part += 1
    const file = writer === null && part > 1 ? layout.file.replace(/\.xlsx$/, `-${part}.xlsx`) : layout.file
    const before = writer === null ? 0 : written
    for (const [i, row] of rows.entries()) placed(file, before + i + 1, row)
    const fields = rows.map((row, i): readonly Field[] =>
      layout.numbered === undefined
        ? row.fields
        : [`${layout.numbered}${String(written + i + 1).padStart(8, '0')}`, ...row.fields],
    )
    written += rows.length
    if (writer === null) writeWorkbook(join(folder, file), layout, fields)
    else await writer.write(fields)
  }
  return {
    layout,
    push: (row) => {
      held.push(row)
      if (held.length > peak) peak = held.length
    },
    full: () => held.length >= block,
    flush,
    end: async () => {
      await flush()
      await writer?.end()
    },
    written: () => written,
    peak: () => peak,
  }
}
