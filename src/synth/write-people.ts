/**
 * A set of invented people, written to one Parquet file a row group at a time: memory does not grow with the records.
 *
 * The file gets its name only when it is whole; when the signal asks to stop, or the disk is full, nothing of it is left.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer'
import { making, settle } from '../durable.ts'
import type { Batch, PeopleSet } from './people-set.ts'

/** Fifty of DuckDB's vectors: enough for a dictionary to pay, few enough to hold in a few hundred megabytes. */
const rowGroup = 102_400

export interface WriteOptions {
  readonly path: string
  readonly records: number
  /** Key and value, kept in the file's own metadata. */
  readonly about: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Told after each row group how many records are written. */
  readonly onProgress?: (written: number) => void
}

/** Write `records` records of `set`; answers false where the signal asked to stop, and then there is no file. */
export async function writePeople(set: PeopleSet, options: WriteOptions): Promise<boolean> {
  const { path, records, about, signal, onProgress } = options
  mkdirSync(dirname(path), { recursive: true })
  const made = making(path)
  try {
    const file = fileWriter(made)
    const writer = new ParquetWriter({
      writer: file,
      schema: schemaFromColumnData({ columnData: columnData(set, []) }),
      createdBy: 'corridor',
      // Least and greatest of texts in no order would let no reader skip anything.
      statistics: false,
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    })
    for (let first = 0; first < records; first += rowGroup) {
      // Signals are heard only when the event loop turns.
      await setImmediate()
      if (signal?.aborted === true) return false
      const batch = set.records(first, Math.min(rowGroup, records - first))
      await writer.write({ columnData: columnData(set, batch), rowGroupSize: rowGroup })
      onProgress?.(Math.min(first + rowGroup, records))
    }
    await writer.finish()
    settle(made, path)
    return true
  } finally {
    rmSync(made, { force: true })
  }
}

const columnData = (set: PeopleSet, batch: Batch) =>
  set.columns.map(({ name, type }, i) => ({
    name,
    type,
    data: (batch[i] ?? []) as (string | number | null)[],
  }))
