/**
 * Hand a table of ours to the engine: a Parquet file in its folder for temporary files, bound under a name.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Session } from './session.ts'

export type GivenColumn =
  | { readonly name: string; readonly type: 'STRING'; readonly data: readonly (string | null)[] }
  | { readonly name: string; readonly type: 'INT32'; readonly data: Int32Array }
  | { readonly name: string; readonly type: 'DOUBLE'; readonly data: Float64Array }

/** Bind a table of ours under `name`; it lies there until the session's folder is cleared. */
export async function keepTable(at: Session, name: string, columns: readonly GivenColumn[]): Promise<void> {
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
