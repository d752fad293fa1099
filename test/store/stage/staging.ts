/**
 * A folder with an engine, for tests that stage files: bytes in, what was staged and what stands in the Parquet file out.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileForm } from '../../../src/edition/file-form.ts'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { literal } from '../../../src/sql/literal.ts'
import { stageFile } from '../../../src/store/stage/stage-file.ts'
import type { Staged } from '../../../src/store/stage/stage-file.ts'

export interface Staging {
  readonly folder: string
  readonly engine: Engine
  /** Stage `bytes`, and give the rows of the target too: number, then fields. */
  stage(
    bytes: string | Uint8Array,
    form?: unknown,
    options?: { readonly asked?: readonly string[]; readonly name?: string; readonly slow?: boolean },
  ): Promise<Staged & { readonly table: readonly (readonly unknown[])[] }>
  /** Files in the folder. */
  files(): readonly string[]
  close(): void
}

export async function staging(): Promise<Staging> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-stage-'))
  const engine = await openDuckdb(folder)
  // An engine of another dialect reads no CSV here, so rows come one by one.
  const rowByRow: Engine = { ...engine, dialect: 'spark' }
  return {
    folder,
    engine,
    stage: async (bytes, form = {}, { asked = [], name = 'delivered', slow = false } = {}) => {
      const path = join(folder, name)
      const target = join(folder, 'staged.parquet')
      writeFileSync(path, bytes)
      const parsed = FileForm.parse(form)
      const staged = await stageFile(path, 'agency/file', parsed, target, slow ? rowByRow : engine, asked)
      const rows = await engine.rows(`select * from read_parquet(${literal(target)}) order by "row"`)
      return { ...staged, table: rows.map((row) => Object.values(row).map(plain)) }
    },
    files: () => readdirSync(folder),
    close: () => {
      engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)
