/**
 * A linkage of a few records, for tests only: records as objects in, links by id out, on DuckDB in a temporary folder.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine, Row } from '../../src/engine/engine.ts'
import { linkRecords } from '../../src/link/link-records.ts'
import type { Linked } from '../../src/link/link-records.ts'
import { session } from '../../src/link/session.ts'
import type { Session } from '../../src/link/session.ts'
import { openSources } from '../../src/link/sources.ts'
import type { GivenFile } from '../../src/link/sources.ts'
import { LinkModel } from '../../src/steps/link/model/model.ts'
import { sql, relation } from '../../src/sql/index.ts'
import type { Sql } from '../../src/sql/index.ts'

/** A record: `unique_id` and texts; what is absent is missing. */
export type Given = Readonly<Record<string, string | null | undefined>>

/** A Parquet file of texts. */
export function writeRecords(path: string, records: readonly Given[], columns?: readonly string[]): void {
  const names = columns ?? [...new Set(records.flatMap((record) => Object.keys(record)))]
  const bytes = parquetWriteBuffer({
    columnData: names.map((name) => ({
      name,
      type: 'STRING' as const,
      data: records.map((record) => record[name] ?? null),
    })),
  })
  writeFileSync(path, new Uint8Array(bytes))
}

/** A CSV file; every field is quoted. */
export function writeCsv(path: string, records: readonly Given[], columns?: readonly string[]): void {
  const names = columns ?? [...new Set(records.flatMap((record) => Object.keys(record)))]
  const field = (text: string | null | undefined): string =>
    text === null || text === undefined ? '' : `"${text.replaceAll('"', '""')}"`
  const lines = [
    names.join(','),
    ...records.map((record) => names.map((name) => field(record[name])).join(',')),
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
}

export interface FoundLink {
  readonly left: string
  readonly right: string
  readonly weight: number
  readonly pattern: number
  readonly found: number
}

export interface SmallLinkage {
  readonly at: Session
  readonly folder: string
  /** Link records, by source; the relations that it makes can be asked for afterwards. */
  link(
    model: object,
    sources: Readonly<Record<string, readonly Given[]>>,
  ): Promise<Linked & { readonly pairs: readonly FoundLink[] }>
  linkFiles(
    model: object,
    files: readonly GivenFile[],
  ): Promise<Linked & { readonly pairs: readonly FoundLink[] }>
  /** Rows of a query over what was made. */
  rows(query: Sql, order?: readonly string[]): Promise<readonly Row[]>
  close(): void
}

/**
 * Open an engine in a folder of its own; one can link again and again.
 *
 * @param bySql nothing is worked on in memory: the engine does all
 */
export async function smallLinkage(threads = 1, bySql = false): Promise<SmallLinkage> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-small-'))
  mkdirSync(join(folder, 'given'))
  const { numbers, ...rest } = await openDuckdb(folder, { threads })
  const engine: Engine = bySql || numbers === undefined ? rest : { ...rest, numbers }
  const at = session(engine, folder, { step: () => undefined, note: () => undefined }, () => false)
  const linkFiles: SmallLinkage['linkFiles'] = async (given, files) => {
    const model = LinkModel.parse({ corridor: 'link/1', ...given })
    const linked = await linkRecords(at, model, await openSources(at, files, model.id))
    const ids = ((await engine.columns('select id from records order by n'))['id'] ?? []) as readonly string[]
    const { l, r, weight, pattern, found } = linked.links
    const pairs = Array.from(l, (n, i): FoundLink => ({
      left: ids[n] ?? '',
      right: ids[r[i] ?? -1] ?? '',
      weight: weight[i] ?? Number.NaN,
      pattern: pattern[i] ?? Number.NaN,
      found: found[i] ?? Number.NaN,
    }))
    return { ...linked, pairs }
  }
  let made = 0
  return {
    at,
    folder,
    linkFiles,
    link: (model, sources) => {
      made += 1
      const files = Object.entries(sources).map(([name, records], i) => {
        const path = join(folder, 'given', `${made}-${i}.parquet`)
        writeRecords(path, records)
        return { name, path }
      })
      return linkFiles(model, files)
    },
    rows: (query, order) => at.rows(relation('asked', [], 'Asked by a test', query), order),
    close: () => {
      engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** All records of one source. */
export const one = (records: readonly Given[]): Readonly<Record<string, readonly Given[]>> => ({
  people: records,
})

export const query = sql
