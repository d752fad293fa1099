/**
 * A folder with an engine, for tests that stage files: bytes in, what was staged and the rows that the engine holds out.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileForm } from '../../../src/edition/file-form.ts'
import { openPrivateDuckdb } from '../../../src/engine/private-duckdb.ts'
import type { PrivateEngine } from '../../../src/engine/private-duckdb.ts'
import { stageFile } from '../../../src/store/stage/stage-file.ts'
import type { Staged } from '../../../src/store/stage/stage-file.ts'

export interface Staging {
  readonly folder: string
  readonly engine: PrivateEngine
  /** Stage `bytes`, and give the rows that are kept too: number, then fields. */
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
  const engine = await openPrivateDuckdb(folder)
  // An engine of another dialect reads no CSV here, so rows come one by one.
  const rowByRow: PrivateEngine = { ...engine, dialect: 'spark' }
  return {
    folder,
    engine,
    stage: async (bytes, form = {}, { asked = [], name = 'delivered', slow = false } = {}) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      const parsed = FileForm.parse(form)
      const staged = await stageFile(path, 'agency/file', parsed, 'staged', slow ? rowByRow : engine, asked)
      const rows = await engine.rows('select * from staged order by "row"')
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
